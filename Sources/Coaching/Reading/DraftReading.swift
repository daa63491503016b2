import CivilTime
import FollowUp

/// A message as the coach reads it: its sentences, what each does, and what follows from that for the whole.
package struct DraftReading: Sendable {
    package struct Sentence: Sendable {
        package var range: Range<String.Index>
        /// How likely it does each job, from 0 to 1, in the order of `Job.allCases`.
        package var jobs: [Float]
        package var wordCount: Int
        var words: [String]

        package func likelihood(of job: Job) -> Float { jobs[Job.places[job]!] }
        /// What it does most likely.
        package var job: Job { Job.allCases[jobs.indices.max { jobs[$0] < jobs[$1] } ?? 0] }
    }

    package let draft: Draft
    package let sentences: [Sentence]

    /// - Parameter lens: what was learned of sentences.
    package init(_ draft: Draft, through lens: Lens) {
        self.draft = draft
        let said = SentenceTraits.Said(draft.situation)
        let ranges = messageSentences(in: draft.text)
        let order = Job.allCases.map { job in lens.jobs.outcomes.firstIndex(of: job.rawValue) }
        sentences = ranges.enumerated().map { place, range in
            let words = MessageWords(draft.text[range]).words
            let traits = SentenceTraits(
                words, place: place, of: ranges.count, families: lens.families.names(in: words), in: draft, said)
            let likelihoods = lens.jobs.likelihoods(of: traits.names)
            return Sentence(
                range: range, jobs: order.map { $0.map { likelihoods[$0] } ?? 0 },
                wordCount: draft.text[range].split(whereSeparator: \.isWhitespace).count, words: words)
        }
    }

    package var wordCount: Int { sentences.reduce(0) { $0 + $1.wordCount } }

    /// How likely at least one sentence does this job.
    package func likelihood(ofAny job: Job) -> Float {
        1 - sentences.reduce(1) { $0 * (1 - $1.likelihood(of: job)) }
    }

    /// The sentences that do a job, the surest first; at least the surest one of all.
    package func ranges(doing jobs: [Job]) -> [Range<String.Index>] {
        func likelihood(_ sentence: Sentence) -> Float { jobs.map { sentence.likelihood(of: $0) }.max() ?? 0 }
        let sorted = sentences.sorted { likelihood($0) > likelihood($1) }
        let sure = sorted.filter { likelihood($0) >= 0.5 }
        return (sure.isEmpty ? Array(sorted.prefix(1)) : sure).map(\.range)
    }
}

extension Job {
    static let places = Dictionary(uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
}

extension Lens {
    /// The traits of each sentence of a message: what its job is judged by.
    package func traits(of draft: Draft) -> [(range: Range<String.Index>, names: [String])] {
        let said = SentenceTraits.Said(draft.situation)
        let ranges = messageSentences(in: draft.text)
        return ranges.enumerated().map { place, range in
            (range, traits(draft.text[range], place: place, of: ranges.count, in: draft, said))
        }
    }

    /// The traits of one sentence that stands alone.
    package func traits(of sentence: String) -> [String] {
        let draft = Draft("", channel: .email, sent: Day(number: 0))
        return traits(sentence[...], place: 5, of: 12, in: draft, SentenceTraits.Said(draft.situation))
            .filter { !$0.hasPrefix("channel ") && !$0.hasPrefix("place ") }
    }

    func traits(
        _ sentence: Substring, place: Int, of count: Int, in draft: Draft, _ said: SentenceTraits.Said
    ) -> [String] {
        let words = MessageWords(sentence).words
        return SentenceTraits(words, place: place, of: count, families: families.names(in: words), in: draft, said)
            .names
    }
}
