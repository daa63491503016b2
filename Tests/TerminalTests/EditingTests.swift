import Foundation
import Pty
import Testing

/// The editor at a real terminal: what the keys do.
@Suite struct EditingTests {
    @Test func aWholeTalk() throws {
        let talk = try ProbeSession.asked()
        #expect(talk.shows("[1/3]"))
        talk.send("zo")
        #expect(talk.waits { $0.current.contains("zoë van den Berg") })
        talk.send(Typed.right)
        #expect(talk.waits { $0.current.contains("Zoë van den Berg") })
        talk.send("\r")
        #expect(talk.shows("What was said?"))
        #expect(talk.waits { !$0.text.contains("[1/3]") && $0.current.contains("[2/3]") })
        talk.send("één\(Typed.altEnter)中文 👩‍💻\r")
        #expect(talk.waits { $0.current.contains("2026-12-01") })
        talk.send(Typed.backspace + "9")
        #expect(talk.shows("  Wednesday 9 December"))
        talk.send("\r")
        #expect(talk.exitStatus() == 0)
        #expect(talk.display.text.contains(#"who="Zoë van den Berg""#))
        #expect(talk.display.text.contains(#"notes="één\n中文 👩‍💻""#))
        #expect(talk.display.text.contains(#"next="2026-12-09""#))
        #expect(!talk.display.text.contains("Wednesday"))
        #expect(talk.isCooked)
    }

    @Test func anObjectionKeepsYouOnTheLine() throws {
        let talk = try ProbeSession.asked()
        talk.send("\r")
        #expect(talk.shows("A name is needed."))
        talk.send("B")
        #expect(talk.waits { !$0.text.contains("A name is needed.") && $0.current.hasPrefix("❯ B") })
    }

    @Test func onATinyTerminalAnObjectionIsStillSeen() throws {
        let talk = try ProbeSession.asked(rows: 2)
        talk.send("\r")
        #expect(talk.shows("A name is needed."))
        talk.send("B")
        #expect(talk.waits { $0.current.hasPrefix("❯ B") })
    }

    @Test func tabFindsNamesWithoutTheirAccents() throws {
        let talk = try ProbeSession.asked()
        talk.send("jose g\t")
        #expect(talk.waits { $0.current.contains("José García López") })
        talk.send(Typed.killLine + "an\t")
        #expect(talk.waits { $0.current.hasPrefix("❯ Anna") && $0.text.contains("Anna de Vries  a friend") })
        talk.send("k\t")
        #expect(talk.waits { $0.current.contains("Anna Kowalska") && !$0.text.contains("Vries") })
        talk.send("zz\t")
        #expect(talk.shows("no match"))
    }

    @Test func escapeClosesTheListBeforeItGoesBack() throws {
        let talk = try ProbeSession.asked()
        talk.send("an\t")
        #expect(talk.shows("a friend"))
        talk.send(Typed.escape)
        #expect(talk.waits { !$0.text.contains("a friend") && $0.current.contains("Anna") })
        talk.send(Typed.escape)
        #expect(talk.shows("  back"))
    }

    @Test(arguments: [Typed.backTab, Typed.escape]) func backKeepsBothAnswers(_ key: String) throws {
        let talk = try ProbeSession.asked()
        talk.send("Bob\r")
        #expect(talk.shows("What was said?"))
        talk.send("half a")
        #expect(talk.waits { $0.current.contains("half a") })
        talk.send(key)
        #expect(talk.waits { $0.text.contains("  back") && $0.current.hasPrefix("❯ Bob") })
        talk.send("\r")
        #expect(talk.waits { $0.current.contains("half a") && $0.current.contains("[2/3]") })
    }

    @Test func aGhostIsNotAnAnswer() throws {
        let talk = try ProbeSession.asked()
        talk.send("Zo")
        #expect(talk.waits { $0.current.contains("Zoë van den Berg") })
        talk.send("\r")
        #expect(talk.waits { $0.text.contains("What was said?") && !$0.text.contains("Berg") })
    }

    @Test func theGhostCanStayAway() throws {
        let talk = try ProbeSession.asked("--no-ghost")
        talk.send("Zo")
        #expect(talk.waits { $0.current.hasPrefix("❯ Zo") })
        talk.send(Typed.right + "!")
        #expect(talk.waits { $0.current.hasPrefix("❯ Zo!") && !$0.text.contains("Berg") })
    }

    @Test func upGoesThroughTheAnswersToThisQuestion() throws {
        let talk = try ProbeSession.asked()
        talk.send("zo" + Typed.up)
        #expect(talk.waits { $0.current.hasPrefix("❯ Zoë van den Berg") })
        talk.send(Typed.down)
        #expect(talk.waits { $0.current.hasPrefix("❯ zo") })
        talk.send("\u{12}ode")
        #expect(talk.waits { $0.text.contains("search: ode") && $0.text.contains("❯ Bjørn Ødegård") })
        talk.send("xx")
        #expect(talk.shows("no match"))
        talk.send(Typed.escape)
        #expect(talk.waits { $0.current.hasPrefix("❯ zo") && !$0.text.contains("search:") })
    }

    @Test func aCzechLetterDoesNotEndTheSearch() throws {
        let talk = try ProbeSession.asked()
        talk.send("Bob\r")
        #expect(talk.shows("What was said?"))
        talk.send("\u{12}č")
        #expect(talk.waits { $0.text.contains("search: č") && $0.text.contains("❯ čaj s Davidem") })
        talk.send("\r")
        #expect(talk.waits { !$0.text.contains("search:") && $0.current.hasPrefix("❯ čaj s Davidem") })
    }

    @Test func aCharacterIsOneKeyHoweverItIsMade() throws {
        let talk = try ProbeSession.asked(environment: [:])
        talk.send("a👩‍💻🇳🇱é" + String(repeating: Typed.backspace, count: 3) + "b\r")
        #expect(talk.shows("What was said?"))
        talk.send("e\u{301}x" + Typed.left + Typed.left + "o\r")
        #expect(talk.shows("When is the next step?"))
        talk.send("\r")
        #expect(talk.exitStatus() == 0)
        #expect(talk.display.text.contains(#"who="ab""#))
        #expect(talk.display.text.contains(#"notes="oéx""#))
    }

    @Test func undoTakesAWordBack() throws {
        let talk = try ProbeSession.asked("--no-ghost")
        talk.send("one two")
        #expect(talk.waits { $0.current.hasPrefix("❯ one two") })
        talk.send(Typed.killLine)
        #expect(talk.waits { !$0.current.contains("one") })
        talk.send(Typed.undo)
        #expect(talk.waits { $0.current.hasPrefix("❯ one two") })
        talk.send(Typed.undo)
        #expect(talk.waits { $0.current.hasPrefix("❯ one") && !$0.current.contains("two") })
    }

    @Test func clearingTheScreenAsksAgain() throws {
        let talk = try ProbeSession.asked()
        talk.send("Bob")
        #expect(talk.waits { $0.current.contains("Bob") })
        talk.send("\u{C}")
        #expect(talk.waits { $0.lines[0] == "Who did you meet?" && $0.lines[1].hasPrefix("❯ Bob") && $0.row == 1 })
    }

    @Test func unknownKeysTypeNothing() throws {
        let talk = try ProbeSession.asked("--no-ghost")
        talk.send("a\u{1B}[15~\u{1B}[5~\u{1B}[1;5D\u{1B}x\u{1B}Xb\u{16}\u{1B}]11;?\u{7}c\r")
        #expect(talk.shows("What was said?"))
        talk.send("\r\r")
        #expect(talk.exitStatus() == 0)
        #expect(talk.display.text.contains(#"who="bca""#))
    }

    @Test func wordKeysMoveByWords() throws {
        let talk = try ProbeSession.asked("--no-ghost")
        talk.send("one two three\u{1B}b\u{1B}[1;5DX\u{1B}\u{7F}Y\u{1B}f!\r")
        #expect(talk.shows("What was said?"))
        talk.send("\r\r")
        #expect(talk.exitStatus() == 0)
        #expect(talk.display.text.contains(#"who="one Ytwo! three""#))
    }

    @Test func whatIsDrawnBelowLeavesNothingAtTheBottomOfTheScreen() throws {
        let talk = try ProbeSession.asked("--no-ghost", rows: 6, columns: 40)
        talk.send("Bob\rnote\r\u{1B}[Z\u{1B}[Z")
        #expect(talk.waits { $0.current.hasPrefix("❯ Bob") && $0.row == 5 })
        talk.send(Typed.killLine + "an\t")
        #expect(talk.waits { $0.lines[5].contains("Kowalska") && $0.current.hasPrefix("❯ Anna") && $0.row == 3 })
        talk.send("x")
        #expect(talk.waits { $0.current.hasPrefix("❯ Anna x") && !$0.text.contains("a friend") && $0.row == 3 })
    }

    @Test func typingAheadLosesNothing() throws {
        let talk = try ProbeSession.asked("--no-ghost")
        talk.send("Bob\rsaid\r\u{15}friday\r")
        #expect(talk.exitStatus() == 0)
        #expect(talk.display.text.contains("who=\"Bob\"\nnotes=\"said\"\nnext=\"friday\""))
    }

    @Test func viUsersKeepTheirKeysAndTheirDraft() throws {
        let home = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: home) }
        try Data("bind -v\n".utf8).write(to: home.appendingPathComponent(".editrc"))
        let talk = try ProbeSession.asked("--no-ghost", environment: ["HOME": home.path], rows: 60)
        talk.send("abc\u{1B}")
        #expect(talk.waits { $0.column == 4 })
        talk.send("0x\r")
        #expect(talk.shows("What was said?"))
        let long = String(repeating: "0123456789", count: 150)
        talk.send(Typed.paste(long) + "\u{1B}")
        #expect(talk.waits { $0.current.hasSuffix("89") })
        talk.send("kkjjj\r\r")
        #expect(talk.exitStatus() == 0)
        #expect(talk.display.lines.joined().contains("who=\"bc\"notes=\"\(long)\""))
    }
}
