import CivilTime

/// A message on its way to the user's own mail program: as a file it opens (RFC 5322) or as a link (RFC 6068). Nothing here
/// sends anything.
package struct Letter: Hashable, Sendable {
    /// The reader's name as typed; it becomes a display name and can never end its header.
    package var name: String
    package var address: String?
    /// The user's own address, when it is known.
    package var from: String?
    package var subject: String
    package var text: String
    package var date: Moment

    package init(to name: String, at address: String?, subject: String, text: String, date: Moment) {
        self.name = name
        self.address = address
        self.subject = subject
        self.text = text
        self.date = date
    }

    /// Lines of the text, whatever they ended in.
    var lines: [String] {
        text.unicodeScalars.split(omittingEmptySubsequences: false) { $0 == "\n" }.map { line in
            String(String.UnicodeScalarView(line.filter { $0 != "\r" }))
        }
    }
}

extension Letter {
    /// `mailto:` with everything but the unreserved characters of RFC 3986 in percent signs; lines end in %0D%0A (RFC 6068, 5).
    package var link: String {
        let to = address.map { Letter.escaped($0, besides: "@") } ?? ""
        let parts = [("subject", subject), ("body", lines.joined(separator: "\r\n"))].filter { !$0.1.isEmpty }
            .map { "\($0)=\(Letter.escaped($1))" }
        return "mailto:\(to)" + (parts.isEmpty ? "" : "?") + parts.joined(separator: "&")
    }

    private static func escaped(_ text: String, besides kept: String = "") -> String {
        var out = ""
        for byte in text.utf8 {
            let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) && byte < 0x80
            let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            if isLetter || isDigit || "-._~".utf8.contains(byte) || kept.utf8.contains(byte) {
                out.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                out += "%" + hex(byte)
            }
        }
        return out
    }

    /// Two hexadecimal digits, in capitals.
    static func hex(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return byte < 16 ? "0" + digits : digits
    }
}
