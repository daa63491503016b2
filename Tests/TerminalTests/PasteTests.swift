import Pty
import Testing

@Suite struct PasteTests {
    @Test func aPasteNeverSubmits() throws {
        let talk = try ProbeSession.asked()
        talk.send(Typed.paste("Jenny\rOrtiz\r\nAcme\u{3}\r"))
        #expect(talk.waits { $0.current.hasPrefix("❯ Jenny Ortiz Acme") })
        talk.send("\r")
        #expect(talk.shows("What was said?"))
        talk.send(Typed.paste("one\rtwo\n\rthree"))
        #expect(talk.waits { $0.current.contains("three") })
        talk.send("\r\r")
        #expect(talk.exitStatus() == 0)
        #expect(talk.display.text.contains(#"who="Jenny Ortiz Acme""#))
        #expect(talk.display.text.contains(#"notes="one\ntwo\n"#))
    }

    @Test func aLongDraftSurvivesItsHistory() throws {
        let talk = try ProbeSession.asked(rows: 60)
        talk.send("Bob\r")
        #expect(talk.shows("What was said?"))
        let long = String(repeating: "0123456789", count: 200)
        talk.send(Typed.paste(long) + Typed.up + Typed.down + "\r")
        #expect(talk.shows("When is the next step?"))
        talk.send("\r")
        #expect(talk.exitStatus() == 0)
        #expect(talk.display.lines.joined().contains("notes=\"\(long)\""))
    }

    @Test func ofAHugePasteTheRestIsToldNotTyped() throws {
        let talk = try ProbeSession.asked(rows: 30)
        talk.send("Bob\r")
        #expect(talk.shows("What was said?"))
        talk.send(Typed.paste(String(repeating: "x", count: 300_000)))
        #expect(talk.shows("Only the first 256 kB of the paste were taken.", within: 30))
    }

    @Test func marksAndWideLettersKeepTheirTail() throws {
        let talk = try ProbeSession.asked("--no-ghost", columns: 20)
        talk.send("❤️ 🇳🇱 x")
        #expect(talk.waits { $0.current.contains(" x") })
        talk.send(Typed.killLine + "QQo中" + "\u{1}" + "abcdefghijklmn")
        #expect(talk.waits { $0.text.contains("abcdefghijklmnQQo") && $0.text.contains("中") })
        talk.send("\r")
        #expect(talk.shows("What was said?"))
        talk.send("\r\r")
        #expect(talk.exitStatus() == 0)
        #expect(talk.display.lines.joined().contains(#"who="abcdefghijklmnQQo中""#))
    }
}
