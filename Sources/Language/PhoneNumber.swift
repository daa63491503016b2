/// A telephone number as typed, and its digits for comparing.
package struct PhoneNumber: Hashable, Sendable {
    package let typed: String
    /// ITU-T E.164 without the checking of plans: `+` and digits when the country is known, else the digits as typed.
    package let digits: String
    package let range: Range<String.Index>
}

/// The telephone numbers in a text, in order. A number has 7 to 15 digits (E.164 allows 15), opens with `+`, `0`, a
/// bracketed code or three digits and a gap, and is neither a date nor money. “x 12” or “ext. 12” belongs to it.
package func phones(in text: String) -> [PhoneNumber] {
    let words = TokenText(text)
    return PhoneScanner(words).spans().map { words.phone($0) }
}

extension TokenText {
    func phone(_ span: Range<Int>) -> PhoneNumber {
        let typed = words(span.lowerBound, span.upperBound)
        var digits = ""
        for place in span {
            if self[place].isWord { break }
            if self[place].kind == .number { digits += self[place].folded }
        }
        if typed.hasPrefix("+") {
            // “+44 (0)20” carries the trunk zero only for readers at home.
            if let zero = typed.firstRange(of: "(0)") {
                let before = typed[..<zero.lowerBound].filter { $0.isASCII && $0.isNumber }.count
                digits.remove(at: digits.index(digits.startIndex, offsetBy: before))
            }
            digits = "+" + digits
        } else if digits.hasPrefix("00"), digits.count > 9 {
            digits = "+" + digits.dropFirst(2)
        }
        return PhoneNumber(typed: typed, digits: digits, range: range(span.lowerBound, span.upperBound))
    }
}

extension PhoneNumber {
    /// Whether both ring the same telephone, as far as the digits tell: a trunk zero or a country code may be missing.
    package func isSame(as other: PhoneNumber) -> Bool {
        let (a, b) = (significant, other.significant)
        if a == b { return true }
        let (short, long) = a.count < b.count ? (a, b) : (b, a)
        return short.count >= 7 && long.hasSuffix(short)
    }

    private var significant: Substring { digits.drop { $0 == "+" || $0 == "0" } }
}
