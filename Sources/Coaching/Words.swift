import Language

/// A text with straight apostrophes.
private func straight(_ text: Substring) -> String {
    // Few words have one; to look for it costs less than to replace it.
    guard text.utf8.contains(0xE2) else { return String(text) }
    return String(text.map { $0 == "’" ? "'" : $0 })
}

/// A text as its words, each with its place, ready to be compared.
struct Words {
    struct Word {
        let text: Substring
        let folded: String
    }
    let words: [Word]
    private let source: String

    init(_ source: String) {
        self.source = source
        words = source.split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" && $0 != "-" }
            .map { Word(text: $0, folded: foldedForSearch(straight($0))) }
    }

    var first: Word? { words.first }

    /// Where a phrase stands as whole words.
    func range(of phrase: String) -> Range<String.Index>? {
        let wanted = Words(phrase).words.map(\.folded)
        guard !wanted.isEmpty, words.count >= wanted.count else { return nil }
        for start in 0...(words.count - wanted.count)
        where words[start..<start + wanted.count].map(\.folded) == wanted {
            return words[start].text.startIndex..<words[start + wanted.count - 1].text.endIndex
        }
        return nil
    }

    /// The content words with their endings taken off: "onboarding" and "onboard" are one.
    var stems: Set<String> {
        Set(words.map(\.folded).filter { $0.count > 2 && !Words.small.contains($0) }.map(Words.stem))
    }

    static func stem(_ word: String) -> String {
        for ending in ["ings", "ing", "ers", "ies", "er", "ed", "es", "s", "ly"]
        where word.hasSuffix(ending) && word.count - ending.count >= (ending.count == 1 ? 3 : 4) {
            let stem = word.dropLast(ending.count)
            // "dragged" and "drags": the doubled consonant belongs to the ending.
            let isDoubled = stem.count > 4 - 1 && stem.last == stem.dropLast().last && !"aeiouls".contains(stem.last!)
            return String(isDoubled ? stem.dropLast() : stem)
        }
        return word
    }

    static let small: Set<String> = [
        "the", "and", "for", "with", "that", "this", "what", "how", "why", "who", "when", "where", "which", "would",
        "could", "should", "will", "can", "does", "did", "has", "have", "had", "are", "was", "were", "been", "being",
        "you", "your", "our", "their", "they", "them", "his", "her", "its", "she", "him", "from", "into", "about",
        "over",
        "not", "but", "all", "any", "one", "than", "then", "there", "here", "more", "most", "very", "just", "also",
        "like",
        "get", "got", "out", "off", "per", "too", "say", "said", "want", "wants", "make", "made", "take", "last",
        "next",
    ]
}
