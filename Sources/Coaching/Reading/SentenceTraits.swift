import FollowUp

/// What the coach looks at in one sentence of a message: its words, its place, its length, who it speaks of, whether it
/// asks, whether it names a time, and how it stands to what they said and what was promised.
struct SentenceTraits {
    private(set) var names: [String] = ["all"]

    init(
        _ words: [String], place: Int, of count: Int, families: Set<String>, in draft: Draft, _ said: Said
    ) {
        let unique = Set(words)
        names += wordTraits(of: words, families: families) + looseTraits(of: words, families: families)
        names.append("channel " + draft.channel.rawValue)
        names.append("place " + SentenceTraits.place(place, of: count))
        names.append("length " + SentenceTraits.length(words.count))
        let isReaders = !unique.isDisjoint(with: MessageWords.reader)
        names.append(
            "of" + (unique.isDisjoint(with: MessageWords.myself) ? "" : " me")
                + (unique.isDisjoint(with: MessageWords.ourselves) ? "" : " us") + (isReaders ? " you" : ""))
        let isTimed = !unique.isDisjoint(with: MessageWords.times)
        if unique.contains("?") { names.append(isReaders ? "asks you" : "asks") }
        if isTimed { names.append(unique.contains("?") ? "asks timed" : "timed") }
        let content = Said.content(of: words)
        if !said.words.isEmpty {
            let shared = content.intersection(said.words).count
            names.append("theirs \(min(shared, 3))")
            if !content.isEmpty, shared * 5 > content.count * 2 { names.append("theirs mostly") }
            if shared == 0, content.count > 3 { names.append("theirs not at all") }
        }
        if !content.isDisjoint(with: said.promised) { names.append("promised") }
        if draft.isLate { names.append("late") }
        if draft.situation.leave == false { names.append("no leave") }
        if draft.situation.tries > 0 { names.append("tried") }
    }

    private static func place(_ place: Int, of count: Int) -> String {
        switch place {
        case _ where count == 1: "only"
        case 0: "first"
        case 1: "second"
        case count - 1: "last"
        case count - 2: "last but one"
        default: "middle"
        }
    }

    private static func length(_ count: Int) -> String {
        switch count {
        case ..<4: "3"
        case ..<8: "7"
        case ..<15: "14"
        case ..<26: "25"
        default: "long"
        }
    }

    /// The content words of what they said and of what was promised.
    struct Said {
        let words: Set<String>
        let promised: Set<String>

        init(_ situation: Draft.Situation) {
            words = Set(situation.said.flatMap { Said.content(of: MessageWords($0[...]).words) })
            promised = (situation.promise?.what).map { Said.content(of: MessageWords($0[...]).words) } ?? []
        }

        static func content(of words: [String]) -> Set<String> {
            Set(
                words.lazy.filter {
                    $0.utf8.count > 2 && !Words.small.contains($0) && $0.utf8.first != UInt8(ascii: "#")
                }
                .map(Words.stem))
        }
    }
}
