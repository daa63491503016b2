/// Looks for what a prompt file must not have: anchors, aliases and tags. A few bytes of aliases can stand for millions of
/// nodes, so they are found in the text, before anything is built from it.
struct PlainYAML {
    private var line = 1
    private var quote: UInt8?
    /// How deep in flow brackets; only there does a comma begin a new value.
    private var depth = 0
    /// A value or a key may begin here. "Weil & Sons" is plain words, and so is "who, *really*?".
    private var begins = true

    /// The line of the first anchor, alias or tag outside of quotes and remarks; nil when there is none.
    static func firstMark(in text: String) -> Int? {
        var yaml = PlainYAML()
        let bytes = Array(text.utf8)
        var index = 0
        while index < bytes.count {
            if yaml.isMark(bytes[index], next: index + 1 < bytes.count ? bytes[index + 1] : newline) {
                return yaml.line
            }
            index = yaml.step(bytes, from: index)
        }
        return nil
    }

    private func isMark(_ byte: UInt8, next: UInt8) -> Bool {
        quote == nil && begins && next > 32 && "&*!".utf8.contains(byte)
    }

    private static let newline = UInt8(ascii: "\n")

    /// Takes one byte, or a remark to its end, or an escape; gives the place of the next.
    private mutating func step(_ bytes: [UInt8], from index: Int) -> Int {
        let byte = bytes[index]
        if byte == PlainYAML.newline { line += 1 }
        if let open = quote {
            if byte == UInt8(ascii: "\\"), open == UInt8(ascii: "\"") { return index + 2 }
            if byte == open { quote = nil }
            return index + 1
        }
        switch byte {
        case PlainYAML.newline: begins = true
        case UInt8(ascii: " "), UInt8(ascii: "\t"): break
        case UInt8(ascii: "#") where index == 0 || bytes[index - 1] <= 32:
            return bytes[index...].firstIndex(of: PlainYAML.newline) ?? bytes.count
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            if begins { quote = byte }
            begins = false
        case UInt8(ascii: "["), UInt8(ascii: "{"):
            if begins { depth += 1 }
        case UInt8(ascii: "]"), UInt8(ascii: "}"):
            depth = max(0, depth - 1)
            begins = false
        case UInt8(ascii: ","): begins = depth > 0
        case UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "?"):
            let endsWord = index + 1 == bytes.count || bytes[index + 1] <= 32
            begins = endsWord && (byte == UInt8(ascii: ":") || begins)
        default: begins = false
        }
        return index + 1
    }
}
