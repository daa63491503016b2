import Foundation

/// A text as it is looked up by: its words in lower case, without accents and marks, with one space between. “Søren
/// MÜLLER-Weiß” and “soren muller weiss” fold to the same, however the accents were typed.
struct Folded: Hashable {
    let words: [String]
    /// Put together by hand, as names are looked up before a touch is kept.
    var line: String {
        var line = ""
        for word in words { line += line.isEmpty ? word : " \(word)" }
        return line
    }

    init(_ text: String) {
        var words: [String] = []
        Folded.walk(text) { word, _ in words.append(word) }
        self.words = words
    }

    /// Finds these words wherever another begins with them; nil when there is none. Letters and digits alone are left of a
    /// text, so nothing typed can be read as an operator. Of a page pasted by mistake the first words are enough.
    var pattern: String? { words.isEmpty ? nil : quoted.map { $0 + "*" }.joined(separator: " ") }

    /// Finds these words whole.
    var exactPattern: String { quoted.joined(separator: " ") }

    private var quoted: [String] { words.prefix(16).map { "\"\($0)\"" } }

    /// The words of a text that begin with one of these, as they stand in it.
    func ranges(in text: String) -> [Range<String.Index>] {
        var ranges: [Range<String.Index>] = []
        Folded.walk(text) { word, range in
            if words.contains(where: word.hasPrefix) { ranges.append(range) }
        }
        return ranges
    }

    /// Takes the words of a text, folded, with where each stands in it.
    private static func walk(_ text: String, _ take: (String, Range<String.Index>) -> Void) {
        var word = ""
        var start = text.startIndex
        let scalars = text.unicodeScalars
        var index = scalars.startIndex
        func close(at end: String.Index) {
            if !word.isEmpty { take(word, start..<end) }
            word = ""
        }
        while index < scalars.endIndex {
            let scalar = scalars[index]
            switch Folded.class(of: scalar) {
            case .letter:
                if word.isEmpty { start = index }
                word += Folded.letters(of: scalar)
            case .mark: break
            case .gap: close(at: index)
            }
            index = scalars.index(after: index)
        }
        close(at: scalars.endIndex)
    }

    private enum Class { case letter, mark, gap }

    private static func `class`(of scalar: Unicode.Scalar) -> Class {
        if scalar.isASCII { return scalar.properties.isAlphabetic || (48...57).contains(scalar.value) ? .letter : .gap }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return .letter
        case .decimalNumber, .letterNumber, .otherNumber: return .letter
        case .nonspacingMark, .spacingMark, .enclosingMark, .format: return .mark
        default: return .gap
        }
    }

    private static func letters(of scalar: Unicode.Scalar) -> String {
        if scalar.isASCII { return scalar.properties.lowercaseMapping }
        let lower = scalar.properties.lowercaseMapping
        if let plain = plainLetters[lower] { return plain }
        let parts = lower.decomposedStringWithCompatibilityMapping.unicodeScalars
        return String(String.UnicodeScalarView(parts.filter { Folded.class(of: $0) == .letter })).lowercased()
    }

    /// Letters with a stroke or joined of two, which Unicode does not take apart.
    private static let plainLetters = [
        "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i", "ħ": "h",
        "ŧ": "t",
    ]
}
