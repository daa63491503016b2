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
        let order = Job.allCases.map { job in lens.jobs.outcomes.firstIndex(of: job.rawValue) }
        sentences = lens.sentences(of: draft).map { sentence in
            let likelihoods = lens.jobs.likelihoods(of: sentence.traits)
            return Sentence(
                range: sentence.range, jobs: order.map { $0.map { likelihoods[$0] } ?? 0 },
                wordCount: draft.text[sentence.range].split(whereSeparator: \.isWhitespace).count,
                words: sentence.words)
        }
    }

    package var wordCount: Int { sentences.reduce(0) { $0 + $1.wordCount } }

    /// How likely at least one sentence does this job.
    package func likelihood(ofAny job: Job) -> Float {
        1 - sentences.reduce(1) { $0 * (1 - $1.likelihood(of: job)) }
    }

    /// The sentences that do one of these jobs, in the order of the text; where none surely does, the surest one of all.
    package func ranges(doing jobs: [Job]) -> [Range<String.Index>] {
        func likelihood(_ sentence: Sentence) -> Float { jobs.map { sentence.likelihood(of: $0) }.max() ?? 0 }
        let sure = sentences.filter { likelihood($0) >= 0.5 }
        let shown = sure.isEmpty ? sentences.max { likelihood($0) < likelihood($1) }.map { [$0] } ?? [] : sure
        return shown.map(\.range)
    }
}

extension Job {
    static let places = Dictionary(uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
}
