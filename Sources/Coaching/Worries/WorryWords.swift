import Language

/// What someone says of their own follow-up, as the coach counts it: words in small letters with short forms written out,
/// she, he and they as one, her, him and them as another, names as names; each with the place it came from.
struct WorryWords {
    private(set) var words: [String] = []
    /// Where each of them stands in the text; two parts of a short form share a place.
    private(set) var ranges: [Range<String.Index>] = []

    init(_ text: String) {
        for piece in text.split(whereSeparator: \.isWhitespace) {
            for word in MessageWords(piece).words {
                let parts = WorryWords.written(word)
                for (place, part) in parts.enumerated() {
                    words.append(place == 0 && isName(piece, word) ? "#name" : WorryWords.whom[part] ?? part)
                    ranges.append(piece.startIndex..<piece.endIndex)
                }
            }
        }
    }

    /// A capital that neither begins the text nor belongs to “I” is a name's, and so is one with an 's behind it.
    private func isName(_ piece: Substring, _ word: String) -> Bool {
        guard let letter = piece.first(where: \.isLetter), letter.isUppercase, word.first?.isLetter == true else {
            return false
        }
        let own = word.prefix { $0 != "'" }
        guard own != "i" else { return false }
        if word.hasSuffix("'s"), !WorryWords.leading.contains(String(own)) { return true }
        return !words.isEmpty && WorryWords.whom[String(own)] == nil
    }

    private static func written(_ word: String) -> [String] {
        if let whole = short[word] { return whole }
        for (ending, written) in endings where word.hasSuffix(ending) && word.utf8.count > ending.utf8.count {
            return [String(word.dropLast(ending.count)), written]
        }
        if word.hasSuffix("'s"), leading.contains(String(word.dropLast(2))) { return [String(word.dropLast(2)), "is"] }
        return [word]
    }

    private static let short = [
        "can't": ["can", "not"], "won't": ["will", "not"], "cannot": ["can", "not"], "shan't": ["shall", "not"],
        "let's": ["let", "us"],
    ]
    private static let endings = [
        ("n't", "not"), ("'ll", "will"), ("'ve", "have"), ("'re", "are"), ("'m", "am"), ("'d", "would"),
    ]
    /// Words behind which 's is “is”.
    private static let leading: Set = [
        "she", "he", "it", "that", "what", "who", "there", "where", "how", "here", "ball", "lead",
    ]
    private static let whom = [
        "she": "#they", "he": "#they", "they": "#they", "her": "#them", "him": "#them", "them": "#them",
        "his": "#their", "their": "#their",
    ]
}
