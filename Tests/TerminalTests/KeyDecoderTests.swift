import Testing

@testable import Terminal

@Suite struct KeyDecoderTests {
    private func keys(_ bytes: some Sequence<UInt8>) -> [Key] {
        var decoder = KeyDecoder()
        var keys = bytes.compactMap { decoder.feed($0) }
        if let last = decoder.expire() { keys.append(last) }
        return keys
    }

    private func keys(_ text: String) -> [Key] { keys(text.utf8) }

    @Test(
        arguments: [
            ("a", [.text("a")]), ("é中👍", [.text("é"), .text("中"), .text("👍")]),
            ("\n", [.enter]), ("\r", [.control(0x0D)]), ("\u{3}", [.control(3)]),
            ("\u{1B}", [.escape]), ("\u{1B}\u{1B}", [.escape]),
            ("\u{1B}[A\u{1B}OB\u{1B}[C\u{1B}[D", [.up, .down, .right, .left]),
            ("\u{1B}\u{1B}[A", [.up]),
            ("\u{1B}[1;5C\u{1B}[1;3D\u{1B}[5C", [.wordRight, .wordLeft, .wordRight]),
            ("\u{1B}[H\u{1B}[4~\u{1B}[7~\u{1B}OF", [.home, .end, .home, .end]),
            ("\u{1B}[3~\u{1B}[3;5~", [.delete, .deleteWord]),
            ("\u{1B}[Z", [.backTab]), ("\u{1B}OM", [.enter]),
            ("\u{1B}\r\u{1B}\n\u{1B}[13;2u\u{1B}[27;5;13~", [.newline, .newline, .newline, .newline]),
            ("\u{1B}[13u\u{1B}[27u\u{1B}[106;5u\u{1B}[109;5u", [.enter, .escape, .control(0x0D), .control(0x0A)]),
            ("\u{1B}\u{7F}\u{1B}b", [.deleteWordBefore, .meta(0x62)]),
            ("\u{1B}é", [.text("é")]),
        ] as [(String, [Key])])
    func whatTerminalsSend(_ bytes: String, _ expected: [Key]) {
        #expect(keys(bytes) == expected)
    }

    @Test(arguments: [
        "\u{1B}[15~", "\u{1B}[5~", "\u{1B}[1;2P", "\u{1B}[[A", "\u{1B}[M !!", "\u{1B}[<0;12;7M", "\u{1B}[?62;c",
        "\u{1B}[I",
        "\u{1B}]11;rgb:00/00/00\u{7}", "\u{1B}P1$r0m\u{1B}\\", "\u{1B}[201~",
        "\u{1B}[" + String(repeating: "1;", count: 80) + "x",
    ])
    func anUnknownSequenceIsSwallowedWhole(_ sequence: String) {
        #expect(keys(sequence + "z") == [.text("z")])
    }

    @Test(arguments: [
        [0xC3], [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0x80], [0xE4, 0xB8], [0xC2, 0x9B],
        [0x00],
    ])
    func whatIsNoTextIsNoKey(_ bytes: [UInt8]) {
        #expect(keys(bytes + [0x7A]) == [.text("z")])
    }

    @Test func aPasteIsTextWhateverItLooksLike() {
        // CR and LF come swapped in raw mode: a terminal's CR arrives as LF, a pasted CRLF as LF CR.
        let paste = "\u{1B}[200~one\n\rtwo\rthree\u{3}\u{1B}[31m red\u{9}tab\u{202E}\n\n\u{1B}[201~x"
        #expect(keys(paste) == [.paste("one\ntwo\nthree red\ttab", cut: false), .text("x")])
        #expect(keys("\u{1B}[200~\r\r\u{1B}[201~").isEmpty)
        #expect(keys("\u{1B}[200~a\r\rb\u{1B}[201~") == [.paste("a\n\nb", cut: false)])
        #expect(keys("\u{1B}[200~half\u{1B}[20") == [.paste("half", cut: false)])
        #expect(keys("\u{1B}[200~e\u{301}\u{1B}[201~") == [.paste("é", cut: false)])
    }

    @Test func ofAHugePasteTheRestIsNotTyped() {
        let huge = "\u{1B}[200~" + String(repeating: "é", count: PasteCollector.limit) + "\u{1B}[201~z"
        let keys = keys(huge)
        guard case .paste(let text, cut: true) = keys.first else {
            Issue.record("no paste")
            return
        }
        #expect(text.utf8.count <= PasteCollector.limit && text.utf8.count > PasteCollector.limit - 4)
        #expect(!text.contains("\u{FFFD}"))
        #expect(keys.dropFirst() == [.text("z")])
    }

    @Test func anyBytesMakeKeysAndNeverAControlCharacterInText() {
        var random = SeededRandom(seed: 2026)
        for _ in 0..<5000 {
            let bytes = random.keyboard(upTo: 60)
            for key in keys(bytes) {
                switch key {
                case .text(let scalar): #expect(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value))
                case .control(let byte): #expect((0x01..<0x20).contains(byte) || byte == 0x7F)
                case .meta(let byte): #expect((0x20..<0x7F).contains(byte))
                case .paste(let text, _):
                    #expect(
                        !text.unicodeScalars.contains {
                            ($0.value < 0x20 && $0 != "\n" && $0 != "\t") || (0x7F...0x9F).contains($0.value)
                        })
                default: break
                }
            }
        }
    }

    @Test func patienceEndsEveryState() {
        var random = SeededRandom(seed: 5)
        for _ in 0..<500 {
            var decoder = KeyDecoder()
            for byte in random.keyboard(upTo: 20) { _ = decoder.feed(byte) }
            _ = decoder.expire()
            #expect(decoder.patience == nil)
            #expect(decoder.feed(0x61) == .text("a"))
        }
    }
}
