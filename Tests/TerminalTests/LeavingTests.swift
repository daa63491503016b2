import Foundation
import Pty
import Testing

/// No way out of a line loses text, or leaves the terminal as it was while editing.
@Suite struct LeavingTests {
    @Test func controlCIsTakenBackWithUp() throws {
        let talk = try ProbeSession.asked()
        talk.send("long draft" + Typed.interrupt)
        #expect(talk.waits { $0.text.contains("put aside") && $0.current.contains("[1/3]") })
        talk.send(Typed.up)
        #expect(talk.waits { $0.current.contains("long draft") })
        talk.send(Typed.killLine + Typed.interrupt)
        #expect(talk.exitStatus() == 130)
        #expect(talk.isCooked)
    }

    @Test(arguments: [(SIGTERM, 143), (SIGHUP, 129), (SIGQUIT, 131)] as [(Int32, Int32)])
    func aSignalKeepsTheDraft(_ signal: Int32, _ status: Int32) throws {
        let talk = try ProbeSession.asked()
        #expect(!talk.isCooked)
        talk.send("Zo half")
        #expect(talk.waits { $0.current.contains("half") })
        talk.signal(signal)
        #expect(talk.exitStatus(within: 5) == status)
        #expect(talk.display.text.contains(#"who="Zo half""#))
        #expect(talk.isCooked)
    }

    @Test func anInterruptFromOutsideIsLikeTheKey() throws {
        let talk = try ProbeSession.asked()
        talk.send("draft")
        #expect(talk.waits { $0.current.contains("draft") })
        talk.signal(SIGINT)
        #expect(talk.shows("put aside"))
    }

    @Test func controlDOnAnEmptyLineEnds() throws {
        let talk = try ProbeSession.asked("--no-ghost")
        talk.send("ab\u{2}\u{4}")
        #expect(talk.waits { $0.current.hasPrefix("❯ a ") })
        talk.send(Typed.killLine + "\u{4}")
        #expect(talk.exitStatus() == 3)
        #expect(!talk.display.text.contains("^D"))
    }

    @Test func suspendedAndBack() throws {
        let shell = try PtySession("/bin/sh", ["-i"], environment: ["PS1": "sh> "])
        #expect(shell.shows("sh>"))
        shell.send(ProbeSession.path + "\r")
        #expect(shell.waits { $0.current.hasPrefix("❯") })
        shell.send("draft\u{1A}")
        #expect(shell.waits { $0.current == "sh>" && $0.text.contains("❯ draft") })
        #expect(!shell.transcript.suffix(40).contains(Array("2004h".utf8)))
        shell.send("fg\r")
        #expect(shell.waits { $0.current.hasPrefix("❯ draft") && $0.current.contains("[1/3]") })
        shell.send("s\r")
        #expect(shell.shows("What was said?"))
        shell.send("\r\r")
        #expect(shell.shows("who=\"drafts\""))
    }

    @Test func aClosedWindowKeepsTheDraft() throws {
        let record = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: record) }
        let talk = try ProbeSession.asked(environment: ["PROBE_RECORD": record.path])
        talk.send("Zo half")
        #expect(talk.waits { $0.current.contains("half") })
        talk.closeWindow()
        #expect(talk.exitStatus(within: 5) == 129)
        #expect(try String(contentsOf: record, encoding: .utf8).hasPrefix("who=\"Zo half\""))
    }

    @Test func stoppedFromOutsideAndBack() throws {
        let talk = try ProbeSession.asked()
        talk.send("draft")
        #expect(talk.waits { $0.current.contains("draft") })
        talk.signal(SIGSTOP)
        #expect(talk.isStopped())
        talk.signal(SIGCONT)
        talk.send("s")
        #expect(talk.waits { $0.current.contains("drafts") })
    }

    @Test(arguments: [40, 24, 100]) func resizingRepaints(_ columns: Int) throws {
        let talk = try ProbeSession.asked()
        talk.send("hello")
        #expect(talk.waits { $0.current.contains("hello") })
        talk.resize(rows: 24, columns: columns)
        #expect(
            talk.waits { display in
                display.current.hasPrefix("❯ hello") && display.current.hasSuffix("[1/3]")
                    && displayedCells(display.current) >= columns - 2
            })
        #expect(talk.display.lines[0] == "Who did you meet?")
    }

    private func displayedCells(_ line: String) -> Int { line.unicodeScalars.count }

    @Test func theAnswerInAnEditor() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        // Read by a shell and not executed: while other tests spawn, a file just written may still be "busy".
        let script = folder.appendingPathComponent("editor")
        try Data("printf 'second\\r\\nthird\\n\\n' >> \"$2\"\n".utf8).write(to: script)
        let talk = try ProbeSession.asked(environment: [
            "FOLLOW_EDITOR": "sh \(script.path) --wait", "EDITOR": "false", "TMPDIR": folder.path,
        ])
        talk.send("Bob\r")
        #expect(talk.shows("What was said?"))
        talk.send("first\u{18}\u{5}")
        #expect(talk.waits { $0.current.hasPrefix("third") })
        talk.send("\r\r")
        #expect(talk.exitStatus() == 0)
        #expect(talk.display.text.contains(#"notes="first\nsecond\nthird""#))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["editor"])
    }

    @Test func theCallerCanOpenTheEditorToo() throws {
        let talk = try ProbeSession.asked(environment: ["EDITOR": "sh -c 'echo edited > \"$1\"' sh"])
        talk.send("/edit\r")
        #expect(talk.waits { $0.current.hasPrefix("❯ edited") })
    }

    @Test(arguments: [("false", "The editor ended with 1"), ("/no/such/editor", "No editor started")])
    func anEditorThatFailsChangesNothing(_ editor: String, _ message: String) throws {
        let talk = try ProbeSession.asked(environment: ["VISUAL": editor])
        talk.send("Bob\u{18}\u{5}")
        #expect(talk.waits { $0.text.contains(message) && $0.current.hasPrefix("❯ Bob") })
    }

    @Test func askedToEndWhileAnEditorIsOpen() throws {
        let talk = try ProbeSession.asked(environment: ["EDITOR": "sh -c 'echo is open; exec sleep 60'"])
        talk.send("Bob\u{18}\u{5}")
        #expect(talk.shows("is open"))
        talk.signal(SIGTERM)
        #expect(talk.exitStatus(within: 5) == 143)
        #expect(talk.display.text.contains(#"who="Bob""#))
        #expect(talk.isCooked)
    }

    @Test(arguments: [(2, 2), (3, 8), (24, 80), (5, 20)]) func whateverIsTypedTheTerminalIsLeftWell(
        _ rows: Int, _ columns: Int
    ) throws {
        var random = SeededRandom(seed: UInt64(columns))
        for _ in 0..<5 {
            let talk = try ProbeSession.start(rows: rows, columns: columns)
            #expect(talk.waits { _ in !talk.isCooked })
            // Without Ctrl-X, which with the next key might open an editor.
            let bytes = random.keyboard(upTo: 80).filter { $0 != 0x18 }
            talk.send(bytes)
            talk.resize(rows: columns, columns: rows + 10)
            talk.signal(SIGTERM)
            let status = try #require(talk.exitStatus(within: 10), "\(bytes)")
            #expect([0, 3, 130, 131, 143].contains(status))
            #expect(talk.isCooked)
        }
    }
}
