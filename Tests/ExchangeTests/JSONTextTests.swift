import Exchange
import Testing

/// JSON as text: what a terminal or a reader could stumble on is escaped, scalar by scalar.
@Suite struct JSONTextTests {
    @Test(arguments: [
        ("plain", #""plain""#), ("", #""""#), ("a\"b", #""a\"b""#), ("\\", #""\\""#), ("/", #""/""#),
        ("\n\t\r", #""\n\t\r""#), ("\r\n", #""\r\n""#), ("\u{0}", #""\u0000""#), ("\u{1B}[31m", #""\u001b[31m""#),
        ("\u{7F}\u{85}\u{9B}", #""\u007f\u0085\u009b""#), ("\u{2028}\u{2029}", #""\u2028\u2029""#),
        ("\u{202E}x\u{202C}", #""\u202ex\u202c""#),
        ("\u{2066}\u{2069}\u{200E}\u{200F}", #""\u2066\u2069\u200e\u200f""#),
        ("\u{61C}\u{FEFF}", #""\u061c\ufeff""#), ("ä😀", "\"ä😀\""),
    ]) func aString(text: String, written: String) throws {
        #expect(JSON.string(text).text.unicodeScalars.elementsEqual(written.unicodeScalars))
        #expect(try Tree(written).string?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
    }

    /// A quote with a combining mark is one Character, and no quote to whoever compares Characters.
    @Test(arguments: ["\u{301}", "\u{20DD}", "\u{FE0F}"]) func aQuoteWithAMarkIsStillAQuote(mark: String)
        throws
    {
        let written = JSON.string("a\"\(mark)b\\\(mark)").text
        #expect(written.unicodeScalars.elementsEqual("\"a\\\"\(mark)b\\\\\(mark)\"".unicodeScalars))
        #expect(try Tree(written).string?.unicodeScalars.elementsEqual("a\"\(mark)b\\\(mark)".unicodeScalars) == true)
    }

    @Test func scalarsOfTheFirstPlaneComeBackAndNoControlIsWritten() throws {
        let values = Array(0..<0x400) + Array(stride(from: 0x400, through: 0xFFFF, by: 97))
        for scalar in values.compactMap({ Unicode.Scalar(UInt32($0)) }) {
            let text = "a" + String(scalar)
            let written = JSON.string(text).text
            #expect(try Tree(written).string?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
            #expect(!written.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) })
        }
    }

    @Test func objectsKeepTheirOrderAndEmptyOnesAreShort() {
        let json = JSON.object(["b": .number(1), "a": .array([.null, .bool(true)]), "c": .object([]), "d": .array([])])
        #expect(
            json.text == """
                {
                  "b": 1,
                  "a": [
                    null,
                    true
                  ],
                  "c": {},
                  "d": []
                }
                """)
    }

    @Test func keysAreQuotedToo() throws {
        #expect(JSON.object(["a\"\u{301}": .text(nil)]).text == "{\n  \"a\\\"\u{301}\": null\n}")
        #expect(JSON.texts(["a"]).text == "[\n  \"a\"\n]")
    }
}
