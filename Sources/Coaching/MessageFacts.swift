/// Small facts of a text: how long it is, whom it speaks of, how much it asks, how hard it reads.
package struct MessageFacts: Hashable, Sendable {
    package let words: Int
    package let sides: MessageSides
    package let questions: Int
    /// School years a reader needs (Kincaid, Fishburne, Rogers, Chissom 1975: 0.39 words a sentence + 11.8 syllables a word
    /// − 15.59), not below 0. Syllables are counted as runs of vowels, a silent e at the end left out.
    package let grade: Int

    package init(_ text: String) {
        let ranges = messageSentences(in: text)
        let list = text.split(whereSeparator: \.isWhitespace)
        words = list.count
        sides = MessageSides(text)
        questions = ranges.count { text[$0].contains("?") }
        guard !list.isEmpty, !ranges.isEmpty else {
            grade = 0
            return
        }
        let syllables = list.reduce(0) { $0 + MessageFacts.syllables(of: $1) }
        let years =
            0.39 * Double(list.count) / Double(ranges.count) + 11.8 * Double(syllables) / Double(list.count) - 15.59
        grade = max(0, Int(years.rounded()))
    }

    private static func syllables(of word: Substring) -> Int {
        var count = 0
        var isInVowels = false
        let letters = word.lowercased().filter(\.isLetter)
        for letter in letters {
            let isVowel = "aeiouyäöüéèà".contains(letter)
            if isVowel, !isInVowels { count += 1 }
            isInVowels = isVowel
        }
        if letters.hasSuffix("e"), !letters.hasSuffix("le"), count > 1 { count -= 1 }
        return max(1, count)
    }
}
