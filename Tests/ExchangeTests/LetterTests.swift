import CivilTime
import Exchange
import Foundation
import Testing

/// A message as a file or a link for the user's own mail program.
@Suite struct LetterTests {
    static func letter(
        _ text: String = "Hi Jo,\n\nthe list.", to name: String = "Jo Bell", at address: String? = "jo@bell.example",
        subject: String = "The list"
    ) -> Letter {
        let date = Moment(utc: 1_795_424_400, offset: 3600, zone: "Europe/Berlin")
        return Letter(to: name, at: address, subject: subject, text: text, date: date)
    }

    /// The headers, unfolded, and the body as it is read.
    static func read(_ file: String) -> (headers: [String], body: String) {
        let parts = file.components(separatedBy: "\r\n\r\n")
        let headers = parts[0].replacingOccurrences(of: "\r\n ", with: "").components(separatedBy: "\r\n")
        let coded = parts.dropFirst().joined(separator: "\r\n\r\n").replacingOccurrences(of: "=\r\n", with: "")
        var bytes: [UInt8] = []
        var rest = Array(coded.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "="), let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return (headers, String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: "\r\n", with: "\n"))
    }

    @Test func aPlainLetterReadsAsItIs() {
        let (headers, body) = Self.read(Self.letter().file)
        #expect(
            headers == [
                "To: \"Jo Bell\" <jo@bell.example>", "Subject: The list", "Date: Mon, 23 Nov 2026 10:00:00 +0100",
                "X-Unsent: 1", "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8",
                "Content-Transfer-Encoding: quoted-printable",
            ])
        #expect(body == "Hi Jo,\n\nthe list.\n")
    }

    @Test(arguments: [
        "Jo\r\nBcc: all@example.org", "Jo\nX: y", "Jo\u{2028}Bcc: a@b.c", "Jo\" <x@y.z>, \"",
        "Zoë\u{0} Müller\r\n\r\nbody",
    ]) func aNameBeginsNoOtherHeader(_ name: String) {
        var letter = Self.letter(to: name, subject: name)
        letter.from = name
        let (headers, body) = Self.read(letter.file)
        #expect(headers.count == 7)
        #expect(headers.allSatisfy { !$0.lowercased().hasPrefix("bcc") && !$0.hasPrefix("X:") })
        #expect(body == "Hi Jo,\n\nthe list.\n")
        #expect(letter.file.utf8.allSatisfy { $0 < 128 })
    }

    @Test(arguments: ["a@b.c\r\nBcc: d@e.f", "a@b.c>, <d@e.f", "a b@c.d", "ab.c", "a@b@c"])
    func anAddressThatIsNoneIsLeftOut(_ address: String) {
        #expect(!Self.letter(at: address).file.contains("To:"))
        #expect(!Self.letter(at: nil).file.contains("To:"))
    }

    @Test func namesBeyondASCIIAreEncodedWords() {
        let long = String(repeating: "Größe Übung ", count: 12)
        let file = Self.letter(to: "Zoë van den Berg", subject: long).file
        #expect(file.contains("To: =?utf-8?Q?Zo=C3=AB_van_den_Berg?= <jo@bell.example>"))
        #expect(file.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 78 })
        let words = file.components(separatedBy: "=?utf-8?Q?").dropFirst().map { $0.components(separatedBy: "?=")[0] }
        #expect(words.allSatisfy { !$0.isEmpty && !$0.hasSuffix("=") })
        // No character is parted between two words.
        for word in words {
            let bytes = word.replacingOccurrences(of: "_", with: " ").replacingOccurrences(of: "=", with: "%")
            #expect(bytes.removingPercentEncoding != nil)
        }
    }

    @Test(arguments: [
        "a line with a blank at its end ", "\ttabs\t", ".", "..", "From here on", "1 = 1", "é", "🙂 👩‍👩‍👧",
        String(repeating: "x", count: 75), String(repeating: "x", count: 76), String(repeating: "x", count: 77),
        String(repeating: "é", count: 300), "a\r\nb", "trailing\n", "",
    ]) func theTextComesBack(_ text: String) {
        let file = Self.letter(text).file
        #expect(Self.read(file).body == text.replacingOccurrences(of: "\r\n", with: "\n") + "\n")
        #expect(file.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 76 || $0.contains("=?") })
        #expect(file.utf8.allSatisfy { $0 < 127 })
        #expect(
            !file.components(separatedBy: "\r\n").contains { $0 == "." || $0.hasPrefix("From ") || $0.hasSuffix(" ") })
    }

    @Test func aLinkSaysAllInPercentSigns() {
        let letter = Self.letter("a & b?\n“ü” 100%", at: "jo+x@bell.example", subject: "1=2 #3")
        #expect(
            letter.link
                == "mailto:jo%2Bx@bell.example?subject=1%3D2%20%233&body=a%20%26%20b%3F%0D%0A%E2%80%9C%C3%BC%E2%80%9D%20100%25"
        )
        #expect(Self.letter("", at: nil, subject: "").link == "mailto:")
        #expect(URL(string: letter.link) != nil)
    }
}
