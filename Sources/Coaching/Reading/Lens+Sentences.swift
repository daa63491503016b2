import CivilTime

extension Lens {
    /// A sentence of a message before it is judged: where it stands, its words, and the traits its job is judged by.
    package struct Seen: Sendable {
        package var range: Range<String.Index>
        package var words: [String]
        package var traits: [String]
    }

    package func sentences(of draft: Draft) -> [Seen] {
        let said = SentenceTraits.Said(draft.situation)
        let ranges = messageSentences(in: draft.text)
        let words = ranges.map { MessageWords(draft.text[$0]).words }
        let kinds = words.map { families.names(in: $0) }
        return ranges.indices.map { place in
            var traits = SentenceTraits(
                words[place], place: place, of: ranges.count, families: kinds[place], in: draft, said
            ).names
            // What stands before and behind tells much of what a sentence is for.
            if place > 0 { traits += kinds[place - 1].map { "before: " + $0 } }
            if place + 1 < ranges.count { traits += kinds[place + 1].map { "behind: " + $0 } }
            return Seen(range: ranges[place], words: words[place], traits: traits)
        }
    }

    /// The traits of one sentence that stands alone.
    package func traits(ofAlone sentence: String) -> [String] {
        let draft = Draft("", channel: .email, sent: Day(number: 0))
        let words = MessageWords(sentence[...]).words
        return SentenceTraits(
            words, place: 5, of: 12, families: families.names(in: words), in: draft,
            SentenceTraits.Said(draft.situation)
        ).names.filter { !$0.hasPrefix("channel ") && !$0.hasPrefix("place ") }
    }
}
