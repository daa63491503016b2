import CivilTime

/// The letter as a file a mail program opens: headers of RFC 5322, names and subject in encoded words (RFC 2047), the text
/// quoted-printable (RFC 2045, 6.7). `X-Unsent` opens it as a draft, where a program knows it.
extension Letter {
    package var file: String {
        var headers: [String] = []
        if let from = from.flatMap(Letter.plainAddress) { headers.append("From: <\(from)>") }
        if let address = address.flatMap(Letter.plainAddress) {
            headers.append("To: \(Letter.phrase(name)) <\(address)>")
        }
        headers += [
            "Subject: \(Letter.unstructured(subject, after: 9))", "Date: \(date.mailDate)", "X-Unsent: 1",
            "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: quoted-printable",
        ]
        let body = lines.map(Letter.quotedPrintable)
        return (headers + [""] + body).joined(separator: "\r\n") + "\r\n"
    }

    /// Letters, digits and signs of an address; one with anything else in it is left out rather than repaired.
    private static func plainAddress(_ text: String) -> String? {
        let isPlain = text.utf8.allSatisfy { $0 > 32 && $0 < 127 && !"<>()[],;:\\\"".utf8.contains($0) }
        return isPlain && text.utf8.count(where: { $0 == UInt8(ascii: "@") }) == 1 ? text : nil
    }

    /// A display name: quoted when it is plain, encoded words when it is not.
    private static func phrase(_ name: String) -> String {
        let text = oneLine(name)
        guard text.utf8.allSatisfy({ (32..<127).contains($0) }), text.utf8.count < 60 else {
            return encodedWords(text, after: 4)
        }
        return "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    private static func unstructured(_ text: String, after used: Int) -> String {
        let text = oneLine(text)
        let isPlain = text.utf8.allSatisfy { (32..<127).contains($0) } && !text.contains("=?")
        return isPlain && text.utf8.count + used <= 76 ? text : encodedWords(text, after: used)
    }

    /// Without line ends and other control characters: what stands in a header cannot begin another one.
    private static func oneLine(_ text: String) -> String {
        let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
            scalar.value < 32 || (0x7F...0x9F).contains(scalar.value) || scalar.value == 0x2028
                || scalar.value == 0x2029 ? " " : scalar
        }
        return String(String.UnicodeScalarView(scalars)).split(separator: " ").joined(separator: " ")
    }

    /// `=?utf-8?Q?…?=`, each at most 75 characters, whole characters in each, folded between them.
    private static func encodedWords(_ text: String, after used: Int) -> String {
        let opening = "=?utf-8?Q?"
        var words: [String] = []
        var word = ""
        // The first one shares its line with the header's name.
        var room = 75 - opening.utf8.count - 2 - used
        for scalar in text.unicodeScalars {
            var piece = ""
            for byte in String(scalar).utf8 {
                let isPlain =
                    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
                piece += isPlain ? String(Unicode.Scalar(byte)) : byte == 32 ? "_" : "=" + hex(byte)
            }
            if word.utf8.count + piece.utf8.count > room {
                words.append(word)
                word = ""
                room = 75 - opening.utf8.count - 2
            }
            word += piece
        }
        return (words + [word]).map { "\(opening)\($0)?=" }.joined(separator: "\r\n ")
    }

    /// One line of the text: no byte beyond ASCII, no line over 76, no blank at an end, no lone dot, no "From ".
    private static func quotedPrintable(_ line: String) -> String {
        let bytes = Array(line.utf8)
        var out = ""
        var used = 0
        for (place, byte) in bytes.enumerated() {
            let isLast = place == bytes.count - 1
            let isBlank = byte == 32 || byte == 9
            var isPlain = (33...126).contains(byte) && byte != UInt8(ascii: "=") || isBlank && !isLast
            if used == 0, byte == UInt8(ascii: ".") || bytes[place...].starts(with: Array("From ".utf8)) {
                isPlain = false
            }
            let piece = isPlain ? String(Unicode.Scalar(byte)) : "=" + hex(byte)
            if used + piece.utf8.count > (isLast ? 76 : 75) {
                out += "=\r\n"
                used = 0
            }
            out += piece
            used += piece.utf8.count
        }
        return out
    }
}

extension Moment {
    /// `Mon, 23 Nov 2026 10:00:00 +0100` (RFC 5322, 3.3)
    var mailDate: String {
        let (year, month, day) = self.day.parts
        let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        let seconds = ((utc + offset) % 60 + 60) % 60
        let zone = abs(offset) / 60
        let clock = "\(two(wall.time.hour)):\(two(wall.time.minute)):\(two(seconds))"
        let east = "\(offset < 0 ? "-" : "+")\(two(zone / 60))\(two(zone % 60))"
        return "\(weekdays[self.day.weekday.rawValue - 1]), \(day) \(months[month - 1]) \(year) \(clock) \(east)"
    }
}
