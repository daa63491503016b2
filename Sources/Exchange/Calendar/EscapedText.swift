/// Free text in a value (RFC 5545, 3.3.11). It works on scalars: a comma with a combining mark is one Character and would
/// slip through, and so would the line feed of a CRLF.
enum EscapedText {
    static func escaped(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        for scalar in lines(text) {
            switch scalar {
            case "\\", ";", ",":
                out.append("\\")
                out.append(scalar)
            case "\n": out.append(contentsOf: "\\n".unicodeScalars)
            default: out.append(scalar)
            }
        }
        return String(out)
    }

    static func unescaped(_ value: String) -> String {
        var out = String.UnicodeScalarView()
        var rest = value.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            guard scalar == "\\", let next = rest.popFirst() else {
                out.append(scalar)
                continue
            }
            out.append(next == "n" || next == "N" ? "\n" : next)
        }
        return String(out)
    }

    /// The text with every kind of line break as `\n`, and without other control characters, which no text may hold.
    static func lines(_ text: String) -> String.UnicodeScalarView {
        var out = String.UnicodeScalarView()
        var last: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n" where last == "\r": break
            case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": out.append("\n")
            case "\t": out.append(scalar)
            default: if scalar.properties.generalCategory != .control { out.append(scalar) }
            }
            last = scalar
        }
        return out
    }
}
