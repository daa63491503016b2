/// A JSON value (RFC 8259) whose objects keep the order of their keys, so that a record reads like a record.
package indirect enum JSON: Hashable, Sendable {
    case object([Member])
    case array([JSON])
    case string(String)
    case number(Int)
    case bool(Bool)
    case null

    package struct Member: Hashable, Sendable {
        let key: String
        let value: JSON
    }

    /// An object from pairs, in their order.
    package static func object(_ pairs: KeyValuePairs<String, JSON>) -> JSON {
        .object(pairs.map { Member(key: $0.key, value: $0.value) })
    }
    package static func text(_ text: String?) -> JSON { text.map(JSON.string) ?? .null }
    package static func texts(_ texts: [String]) -> JSON { .array(texts.map(JSON.string)) }

    /// The value as text, two spaces a level; control characters are escaped, so it is safe on a terminal.
    package var text: String {
        var out = ""
        write(to: &out, indent: 0)
        return out
    }

    /// The value on one line, for lines of JSON.
    package var line: String {
        var out = ""
        writeLine(to: &out)
        return out
    }

    private func writeLine(to out: inout String) {
        switch self {
        case .object(let members):
            out += "{"
            for (index, member) in members.enumerated() {
                if index > 0 { out += ", " }
                JSON.quote(member.key, to: &out)
                out += ": "
                member.value.writeLine(to: &out)
            }
            out += "}"
        case .array(let items):
            out += "["
            for (index, item) in items.enumerated() {
                if index > 0 { out += ", " }
                item.writeLine(to: &out)
            }
            out += "]"
        default: write(to: &out, indent: 0)
        }
    }

    private func write(to out: inout String, indent: Int) {
        let inner = "\n" + String(repeating: " ", count: indent + 2)
        let outer = "\n" + String(repeating: " ", count: indent)
        switch self {
        case .object(let members) where members.isEmpty: out += "{}"
        case .object(let members):
            out += "{"
            for (index, member) in members.enumerated() {
                out += (index == 0 ? "" : ",") + inner
                JSON.quote(member.key, to: &out)
                out += ": "
                member.value.write(to: &out, indent: indent + 2)
            }
            out += outer + "}"
        case .array(let items) where items.isEmpty: out += "[]"
        case .array(let items):
            out += "["
            for (index, item) in items.enumerated() {
                out += (index == 0 ? "" : ",") + inner
                item.write(to: &out, indent: indent + 2)
            }
            out += outer + "]"
        case .string(let text): JSON.quote(text, to: &out)
        case .number(let number): out += String(number)
        case .bool(let bool): out += bool ? "true" : "false"
        case .null: out += "null"
        }
    }

    /// Quoted by scalars: a quote with a combining mark is one Character and would slip through otherwise.
    private static func quote(_ text: String, to out: inout String) {
        out += "\""
        var marks = 0
        for scalar in text.unicodeScalars {
            marks = isMark(scalar) ? marks + 1 : 0
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\t": out += "\\t"
            case "\r": out += "\\r"
            default:
                if marks > 1 || isUnseen(scalar) {
                    for unit in String(scalar).utf16 {
                        let hex = String(unit, radix: 16)
                        out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
                    }
                } else {
                    out.unicodeScalars.append(scalar)
                }
            }
        }
        out += "\""
    }

    /// Marks that pile up over the letter before them.
    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value >= 0x300 else { return false }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: return true
        default: return false
        }
    }

    /// Controls, what turns the reading direction or breaks lines unseen, and what has no look of its own: escaped, so
    /// that JSON on a terminal is the JSON that was written.
    private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        if (0x20..<0x7F).contains(scalar.value) { return false }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: return true
        default: return false
        }
    }
}
