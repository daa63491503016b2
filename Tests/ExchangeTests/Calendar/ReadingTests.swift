import Exchange
import Testing

/// Files of others: what can be read is kept as it is, what cannot is a sentence with its line; nothing crashes.
@Suite struct ReadingTests {
    static func read(_ text: String) throws -> [Component] { try Component.read(Array(text.utf8)) }

    static func fault(_ bytes: [UInt8]) -> String? {
        do {
            _ = try Component.read(bytes)
            return nil
        } catch { return error.description }
    }

    @Test(arguments: [
        "BEGIN:VCALENDAR\r\nX-ODD;A=1;B=\"x:y\";C;D=^':v:w;x\r\nitem1.X-ABLabel:_$!<Home>!$_\r\nEND:VCALENDAR\r\n",
        "BEGIN:VCARD\r\nTEL;WORK;VOICE:+1 248\r\nN;CHARSET=UTF-8;ENCODING=8BIT:Ortiz;Jenny;;;\r\nEND:VCARD\r\n",
        "BEGIN:VEVENT\r\nSUMMARY:a\\, b\\x \\\r\nDESCRIPTION:\r\nbegin-ish:x\r\nBEGIN:VALARM\r\nEND:VALARM\r\nX:1\r\nEND:VEVENT\r\n",
        "BEGIN:A\r\nX:lone \r in it\r\nEND:A\r\n", "BEGIN:A\r\nEND:A\r\nBEGIN:B\r\nEND:B\r\n",
    ]) func whatIsReadIsWrittenAsItWas(text: String) throws {
        #expect(try Self.read(text).map(\.text).joined() == text)
    }

    @Test func otherHandwritingIsUnderstood() throws {
        let plain = try Self.read("BEGIN:A\nSUMMARY:one\n  two\n\nEND:A\n")
        #expect(plain.first?["summary"]?.value == "one two")
        #expect(try Self.read("\u{FEFF}begin:a\r\nX:1\r\nend:A").first?["x"]?.value == "1")
        // Folded in the middle of a letter.
        let umlaut: [UInt8] =
            Array("BEGIN:A\r\nX:M".utf8) + [0xC3] + Array("\r\n ".utf8) + [0xBC] + Array("\r\nEND:A".utf8)
        #expect(try Component.read(umlaut).first?["X"]?.value == "Mü")
        #expect(try Self.read("") == [])
    }

    @Test(arguments: [
        ("garbage", "line 1 has no colon between a name and a value"),
        ("SUMMARY:x", "line 1 stands outside of BEGIN and END"), ("END:A", "line 1 ends what never began"),
        ("BEGIN:A\r\nBEGIN:B\r\nEND:A\r\n", "line 3 ends A where B is open"),
        ("BEGIN:A\r\nX:1\r\n", "line 1 begins A, and it never ends"),
        ("BEGIN:A\r\nX;CN=\"open:1\r\nEND:A", "line 2 opens a quote and never closes it"),
        ("BEGIN:A\r\n:1\r\nEND:A", "line 2 has no proper name"),
        ("BEGIN:A\r\nÄ:1\r\nEND:A", "line 2 has no proper name"),
        ("BEGIN:A\r\nX:a\u{0}b\r\nEND:A", "line 2 holds a NUL"),
        (" x", "line 1 has no colon between a name and a value"),
    ]) func whatIsWrongIsASentenceWithItsLine(text: String, fault: String) {
        #expect(Self.fault(Array(text.utf8)) == fault)
    }

    @Test func hugeDeepAndForeignFilesAreRefused() {
        let long = Array("BEGIN:A\r\nX:".utf8) + [UInt8](repeating: 65, count: 10_000_000)
        #expect(Self.fault(long) == "line 2 is longer than a million bytes")
        #expect(Self.fault([UInt8](repeating: 10, count: 16_000_001)) == "line 1 opens a file of over 16 MB")
        let deep = String(repeating: "BEGIN:VEVENT\r\n", count: 20_000)
        #expect(Self.fault(Array(deep.utf8)) == "line 21 is nested too deep")
        #expect(Self.fault([0xFF, 0xFE, 66, 0]) == "line 1 is in UTF-16; UTF-8 is wanted")
        #expect(Self.fault(Array("BEGIN:A\r\nX:M".utf8) + [0xFC, 10]) == "line 2 is not UTF-8 text")
        let folds = Array(("BEGIN:A\r\nX:x\r\n" + String(repeating: " y\r\n", count: 200_000) + "END:A").utf8)
        #expect(Self.fault(folds) == nil)
    }

    /// Four thousand files with a byte or a line wrong here and there.
    @Test func mutilatedFilesNeverCrash() {
        var dice = HostileText(seed: 5)
        let whole = Array(
            "BEGIN:VCALENDAR\r\nBEGIN:VTODO\r\nUID:follow-step-1-todo\r\nDUE;TZID=X:20261124T150000\r\nBEGIN:VALARM\r\nTRIGGER:PT9H\r\nEND:VALARM\r\nEND:VTODO\r\nEND:VCALENDAR\r\n"
                .utf8)
        var read = 0
        for _ in 0..<4000 {
            var bytes = whole
            for _ in 0..<Int.random(in: 1...4, using: &dice) {
                let place = Int.random(in: 0..<bytes.count, using: &dice)
                switch Int.random(in: 0...2, using: &dice) {
                case 0: bytes[place] = UInt8.random(in: 0...255, using: &dice)
                case 1: bytes.remove(at: place)
                default: bytes.insert([10, 13, 32, 34, 58, 59].randomElement(using: &dice) ?? 0, at: place)
                }
            }
            if Self.fault(bytes) == nil { read += 1 }
            if let file = try? CalendarFile(bytes) { _ = file.due(home: .gmt) }
        }
        #expect(read > 100)
    }
}
