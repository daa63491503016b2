/// A parameter of a content line, such as `VALUE=DATE`. What was read stays as it was written.
package struct Parameter: Hashable, Sendable {
    package var name: String
    /// Behind the equals sign, quotes and carets included; nil where only a name stands, as in vCard 2.1.
    var raw: String?

    init(name: String, raw: String?) {
        self.name = name
        self.raw = raw
    }

    /// Values are quoted where they must be, and where some programs lose their way; quotes and line breaks in them take
    /// the caret of RFC 6868.
    package init(_ name: String, _ values: String...) {
        self.name = name
        raw = values.map(Parameter.quoted).joined(separator: ",")
    }

    /// The values, unquoted; a comma between quotes belongs to its value.
    package var values: [String] {
        guard let raw else { return [] }
        var values = [String.UnicodeScalarView()]
        var isQuoted = false
        for scalar in raw.unicodeScalars {
            switch scalar {
            case "\"": isQuoted.toggle()
            case "," where !isQuoted: values.append(.init())
            default: values[values.count - 1].append(scalar)
            }
        }
        return values.map { Parameter.unmarked($0) }
    }

    private static func quoted(_ value: String) -> String {
        var out = String.UnicodeScalarView()
        var needsQuotes = false
        for scalar in EscapedText.lines(value) {
            switch scalar {
            case "^": out.append(contentsOf: "^^".unicodeScalars)
            case "\n": out.append(contentsOf: "^n".unicodeScalars)
            case "\"": out.append(contentsOf: "^'".unicodeScalars)
            case ":", ";", ",", "=", " ", "\t":
                needsQuotes = true
                out.append(scalar)
            default: out.append(scalar)
            }
        }
        return needsQuotes ? "\"\(String(out))\"" : String(out)
    }

    /// A caret before anything else than its three partners stands for itself (RFC 6868, 3.2).
    private static func unmarked(_ value: String.UnicodeScalarView) -> String {
        var out = String.UnicodeScalarView()
        var rest = value[...]
        while let scalar = rest.popFirst() {
            guard scalar == "^", let next = rest.first else {
                out.append(scalar)
                continue
            }
            switch next {
            case "^": out.append("^")
            case "n", "N": out.append("\n")
            case "'": out.append("\"")
            default:
                out.append(scalar)
                continue
            }
            rest.removeFirst()
        }
        return String(out)
    }
}
