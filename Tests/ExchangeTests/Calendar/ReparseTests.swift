import Exchange
import Testing

/// Whatever is written reads back as itself, scalar by scalar, and keeps the form of RFC 5545.
@Suite struct ReparseTests {
    @Test func threeThousandTextsReparseAsThemselves() throws {
        let texts = HostileText.texts(3000)
        for text in texts {
            let item = Component(
                "VEVENT",
                [
                    .line(ContentLine("SUMMARY", text: text)),
                    .line(ContentLine("X-WHO", [Parameter("CN", text, "b")], value: "mailto:a@example.org")),
                ])
            let written = item.text
            let bytes = Array(written.utf8)
            let read = try #require(try Component.read(bytes).first)
            #expect(read == item)
            #expect(read["SUMMARY"]?.text.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
            #expect(read["X-WHO"]?.parameters.first?.values == [text, "b"])
            #expect(read.text == written)
            #expect(Self.faults(in: bytes) == [])
        }
        #expect(Set(texts).count > 2900)
    }

    /// No line is longer than 75 octets, each ends in CRLF, is whole UTF-8, and holds no other control than a tab.
    static func faults(in bytes: [UInt8]) -> [String] {
        var faults: [String] = []
        for line in bytes.split(separator: 10, omittingEmptySubsequences: false).dropLast() {
            if line.last != 13 { faults.append("no CRLF") }
            let text = line.dropLast()
            if text.count > 75 { faults.append("\(text.count) octets") }
            if text.contains(where: { $0 < 32 && $0 != 9 || $0 == 127 }) { faults.append("a control") }
            if String(validating: text, as: UTF8.self) == nil { faults.append("a scalar cut in two") }
        }
        if bytes.last != 10 { faults.append("no end") }
        return faults
    }

    @Test(arguments: [
        ("a\r\nb", "a\nb"), ("a\rb", "a\nb"), ("a\u{85}b\u{2028}c\u{2029}d", "a\nb\nc\nd"), ("a\u{0}b\u{7}", "ab"),
        ("\u{1B}[31m", "[31m"), ("\u{9B}\u{7F}", ""), ("", ""),
    ]) func controlsAreLeftOutAndLineBreaksAreOne(typed: String, kept: String) throws {
        let line = ContentLine("SUMMARY", text: typed)
        #expect(line.text == kept)
        #expect(Self.faults(in: Array(Component("X", [.line(line)]).text.utf8)) == [])
    }

    /// A comma with a mark over it is one Character; it is a comma all the same.
    @Test func whatIsEscapedIsTheScalar() {
        #expect(ContentLine("N", text: "a,\u{301}b").value == "a\\,\u{301}b")
        #expect(ContentLine("N", text: "\r\n").value == "\\n")
        #expect(ContentLine("N", value: "a\\Nb\\;c\\x\\").text == "a\nb;cx\\")
    }

    @Test func aParameterIsQuotedWhereItMustBe() {
        #expect(Parameter("CN", "Ada").values == ["Ada"])
        let line = ContentLine("X", [Parameter("CN", "a:b;c,d", "\"q\"^n\nend")], value: "v")
        #expect(Component("V", [.line(line)]).text.contains("X;CN=\"a:b;c,d\",^'q^'^^n^nend:v\r\n"))
        #expect(line.parameter("cn") == "a:b;c,d")
    }
}
