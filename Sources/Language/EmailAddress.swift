/// An e-mail address as typed, and in lower case for comparing.
package struct EmailAddress: Hashable, Sendable {
    package let typed: String
    /// Lower case throughout. RFC 5321 lets the local part tell cases apart; no mailbox in use does.
    package let normalised: String
    package let range: Range<String.Index>
}

/// The addresses in a text, in order: a dot-atom of RFC 5322, `@`, and a name of RFC 1035 with at least one dot.
package func emails(in text: String) -> [EmailAddress] {
    let bytes = Array(text.utf8)
    var found: [EmailAddress] = []
    var after = 0
    for at in bytes.indices where bytes[at] == UInt8(ascii: "@") && at >= after {
        var start = at
        while start > after, at - start < 64, isAtom(bytes[start - 1]) { start -= 1 }
        while start < at, bytes[start] == UInt8(ascii: ".") { start += 1 }
        guard start < at, bytes[at - 1] != UInt8(ascii: ".") else { continue }
        guard let end = domainEnd(bytes, from: at + 1) else { continue }
        let range =
            text.utf8.index(text.startIndex, offsetBy: start)..<text.utf8.index(text.startIndex, offsetBy: end)
        let typed = String(text[range])
        found.append(EmailAddress(typed: typed, normalised: typed.lowercased(), range: range))
        after = end
    }
    return found
}

private func domainEnd(_ bytes: [UInt8], from start: Int) -> Int? {
    var end = start
    var dot: Int?
    var labelLength = 0
    while end < bytes.count, end - start <= 253 {
        let byte = bytes[end]
        if byte == UInt8(ascii: ".") {
            guard labelLength > 0, end + 1 < bytes.count, isAlphanumeric(bytes[end + 1]) else { break }
            dot = end
            labelLength = 0
        } else if isAlphanumeric(byte) || (byte == UInt8(ascii: "-") && labelLength > 0) {
            labelLength += 1
        } else {
            break
        }
        end += 1
    }
    while end > start, bytes[end - 1] == UInt8(ascii: "-") { end -= 1 }
    guard let dot, dot > start, end - dot > 2 else { return nil }
    return end
}

private func isAlphanumeric(_ byte: UInt8) -> Bool {
    (byte >= 48 && byte <= 57) || ((byte | 32) >= 97 && (byte | 32) <= 122) || byte >= 0x80
}

private func isAtom(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) && byte < 0x80 || "!#$%&'*+-/=?^_`{|}~.".utf8.contains(byte)
}
