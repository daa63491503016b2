/// The bytes between ESC [ 2 0 0 ~ and ESC [ 2 0 1 ~: text, whatever it looks like.
struct PasteCollector: Equatable {
    /// More than this is no answer. The rest is read to its end too: no part of a paste may act as a key.
    static let limit = 1 << 18

    private static let ending: [UInt8] = Array("\u{1B}[201~".utf8)
    private var bytes: [UInt8] = []
    private var matched = 0
    private var cut = false

    /// True when the paste is complete.
    mutating func add(_ byte: UInt8) -> Bool {
        if byte == Self.ending[matched] {
            matched += 1
            return matched == Self.ending.count
        }
        for held in Self.ending[..<matched] { keep(held) }
        matched = byte == Self.ending[0] ? 1 : 0
        if matched == 0 { keep(byte) }
        return false
    }

    private mutating func keep(_ byte: UInt8) {
        if bytes.count < Self.limit { bytes.append(byte) } else { cut = true }
    }

    var key: Key? {
        var whole = bytes[...]
        if cut {  // not in the middle of a character
            while let last = whole.last, last & 0xC0 == 0x80 { whole.removeLast() }
            if let last = whole.last, last >= 0xC0 { whole.removeLast() }
        }
        let text = pasted(String(decoding: whole, as: UTF8.self))
        return text.isEmpty ? nil : .paste(text, cut: cut)
    }
}

/// Text as it was meant: one line feed a line, no escape sequences, no characters that hide or reorder others.
func pasted(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
        let scalar = scalars[index]
        let next = index + 1 < scalars.count ? scalars[index + 1] : nil
        index += 1
        switch scalar {
        case "\n", "\r":
            // Raw mode has swapped CR and LF: a pasted CRLF comes as LF CR.
            if let next, next != scalar, next == "\n" || next == "\r" { index += 1 }
            out.append("\n")
        case "\u{1B}":
            index += sequenceLength(scalars[index...])
        case "\t", "\u{200C}", "\u{200D}": out.append(scalar)
        case "\u{2028}", "\u{2029}": out.append("\n")
        default:
            if scalar.properties.generalCategory != .control, scalar.properties.generalCategory != .format {
                out.append(scalar)
            }
        }
    }
    while out.last == "\n" { out.removeLast() }
    return composed(String(out))
}

/// How much of what follows an ESC belongs to it.
private func sequenceLength(_ rest: ArraySlice<Unicode.Scalar>) -> Int {
    guard rest.first == "[" else { return 0 }
    let parameters = rest.dropFirst().prefix { (0x20..<0x40).contains($0.value) }.count
    return min(parameters + 2, rest.count)
}
