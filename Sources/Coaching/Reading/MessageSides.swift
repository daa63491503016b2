/// Whom a message speaks of: the words for the one who writes against the words for the one who reads.
package struct MessageSides: Hashable, Sendable {
    /// I, my, we, our, and what is made of them; not where the writer owns what was promised.
    package private(set) var writer = 0
    /// You, your, and what is made of them.
    package private(set) var reader = 0

    package init(_ text: String) {
        for sentence in messageSentences(in: text) {
            for clause in text[sentence].split(whereSeparator: { ",;:–—()".contains($0) }) {
                let words = MessageWords(clause).words
                reader += words.count { MessageWords.reader.contains($0) }
                if !MessageSides.owns(words) { writer += words.count(where: MessageSides.isWriter) }
            }
        }
    }

    private static func isWriter(_ word: String) -> Bool {
        MessageWords.myself.contains(word) || MessageWords.ourselves.contains(word)
    }

    /// “I promised you the list”, “I owe you a call”, “I said I'd ring”, “that is on me”: honest words, not talk of oneself.
    private static func owns(_ words: [String]) -> Bool {
        for (place, word) in words.enumerated() {
            let next = place + 1 < words.count ? words[place + 1] : ""
            if isWriter(word), ["promise", "promised", "owe", "owed"].contains(next) { return true }
            if word == "said", isWriter(next) { return true }
            if word == "on", next == "me", place + 2 == words.count { return true }
        }
        return false
    }
}
