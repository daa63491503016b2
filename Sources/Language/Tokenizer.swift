/// Cuts a text into words, numbers and marks in one pass over its scalars.
///
/// Letters and digits part ways (`9am`, `Q3`, `2moz`), a hyphen is a mark of its own, and the short forms `’s ’ll ’d
/// ’re ’ve ’m` are words of their own, so that a grammar can read through them.
enum Tokenizer {
    static func tokens(of text: String, limit: Int = .max) -> [Token] {
        var tokens: [Token] = []
        tokens.reserveCapacity(text.utf8.count / 4)
        let scalars = Array(text.unicodeScalars)
        var place = 0
        var offset = 0
        var spaced = true
        while place < scalars.count, tokens.count < limit {
            let scalar = scalars[place]
            let width = scalar.utf8Width
            if scalar == "\n" || scalar == "\r" || scalar == "\u{2028}" || scalar == "\u{2029}" {
                if tokens.last?.kind != .lineBreak {
                    tokens.append(plain(.lineBreak, offset, offset + width, "\n", true))
                }
                spaced = true
                place += 1
                offset += width
                continue
            }
            if scalar.isBlank {
                spaced = true
                place += 1
                offset += width
                continue
            }
            var end = place + 1
            if scalar.isDigit {
                while end < scalars.count, scalars[end].isDigit { end += 1 }
                let digits = String(String.UnicodeScalarView(scalars[place..<end]))
                let value = end - place <= 9 ? Int(digits) ?? -1 : -1
                tokens.append(
                    Token(
                        kind: .number, start: offset, end: offset + end - place, folded: digits, value: value,
                        spaced: spaced, capital: false, calendar: nil))
                offset += end - place
            } else if scalar.isLetter
                || (scalar.isApostrophe && startsShortForm(scalars, place, after: tokens.last, spaced))
            {
                var bytes = width
                while end < scalars.count {
                    let next = scalars[end]
                    if next.isLetter || next.isMark {
                        bytes += next.utf8Width
                    } else if next.isApostrophe, end + 1 < scalars.count, scalars[end + 1].isLetter,
                        !startsShortForm(scalars, end, after: nil, false)
                    {
                        bytes += next.utf8Width
                    } else {
                        break
                    }
                    end += 1
                }
                let folded = Folding.folded(scalars[place..<end])
                tokens.append(
                    Token(
                        kind: .word, start: offset, end: offset + bytes, folded: folded, value: -1, spaced: spaced,
                        capital: scalar.isCapital, calendar: nil))
                offset += bytes
            } else {
                let mark =
                    scalar.isApostrophe ? "'" : scalar.isDash ? "-" : scalar.isKnownMark ? String(scalar) : "\u{1}"
                tokens.append(plain(.mark, offset, offset + width, mark, spaced))
                offset += width
            }
            spaced = false
            place = end
        }
        for index in tokens.indices where tokens[index].kind == .word {
            tokens[index].calendar = CalendarLexicon.meaning(of: tokens[index].folded)
        }
        return tokens
    }

    private static func plain(_ kind: Token.Kind, _ start: Int, _ end: Int, _ folded: String, _ spaced: Bool) -> Token {
        Token(
            kind: kind, start: start, end: end, folded: folded, value: -1, spaced: spaced, capital: false, calendar: nil
        )
    }

    /// Whether the apostrophe at `place` opens `’s ’d ’m ’ll ’re ’ve`.
    private static func startsShortForm(
        _ scalars: [Unicode.Scalar], _ place: Int, after last: Token?, _ spaced: Bool
    ) -> Bool {
        if spaced { return false }
        if let last, last.kind == .mark || last.kind == .lineBreak { return false }
        var end = place + 1
        while end < scalars.count, scalars[end].isLetter, end - place <= 3 { end += 1 }
        switch end - place {
        case 2: return "sdmSDM".unicodeScalars.contains(scalars[place + 1])
        case 3:
            let short = Folding.folded(scalars[(place + 1)..<end])
            return short == "ll" || short == "re" || short == "ve"
        default: return false
        }
    }
}

extension Unicode.Scalar {
    var isDigit: Bool { value >= 48 && value <= 57 }
    var isApostrophe: Bool { value == 0x27 || value == 0x2019 || value == 0x2BC }
    var isDash: Bool { value == 0x2D || (value >= 0x2010 && value <= 0x2015) }
    var isBlank: Bool { value == 32 || value == 9 || value == 0xA0 || (value > 127 && properties.isWhitespace) }
    /// A mark some rule asks for. The rest (emoji, stray accents) are all alike.
    var isKnownMark: Bool { value < 128 || "£€¥“”‘…•·°½¼¾".unicodeScalars.contains(self) }
    var isLetter: Bool {
        value < 128 ? (value | 32) >= 97 && (value | 32) <= 122 : properties.isAlphabetic
    }
    var isCapital: Bool { value < 128 ? value >= 65 && value <= 90 : properties.isUppercase }
    /// A combining mark: it belongs to the letter before it.
    var isMark: Bool { value >= 0x300 && value <= 0x36F }
    var utf8Width: Int { value < 0x80 ? 1 : value < 0x800 ? 2 : value < 0x10000 ? 3 : 4 }
}
