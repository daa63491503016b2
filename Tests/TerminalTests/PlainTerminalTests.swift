import Foundation
import Pty
import Testing

/// Where lines are not edited: TERM=dumb, no UTF-8, on request, for listeners.
@Suite struct PlainTerminalTests {
    @Test(arguments: [["TERM": "dumb"], ["TERM": ""], ["LC_ALL": "C"]]) func plainLinesWhereKeysCannotBePromised(
        _ environment: [String: String]
    ) throws {
        let talk = try ProbeSession.start(environment: environment)
        #expect(talk.waits { $0.text.contains("Who did you meet?") && $0.current.hasPrefix(">") })
        talk.send("Bob\rnote\r\r")
        #expect(talk.exitStatus() == 0)
        #expect(environment["LC_ALL"] != nil || !talk.transcript.contains(0x1B))
        #expect(!talk.transcript.contains { $0 >= 0x80 })
        #expect(talk.display.text.contains("Enter keeps: 2026-12-01"))
        #expect(talk.display.text.contains(#"next="2026-12-01""#))
    }

    @Test func forListenersProgressIsSaid() throws {
        let talk = try ProbeSession.start("--accessible")
        #expect(talk.shows("Question 1 of 3.\nWho did you meet?"))
        talk.send("\r")
        #expect(talk.shows("A name is needed."))
        talk.send("Bob\r")
        #expect(talk.shows("Question 2 of 3."))
    }

    @Test(arguments: [(SIGTERM, 143), (SIGHUP, 129), (SIGQUIT, 131)] as [(Int32, Int32)])
    func aSignalKeepsTheHalfTypedLine(_ signal: Int32, _ status: Int32) throws {
        let talk = try ProbeSession.start("--plain")
        #expect(talk.waits { $0.current.hasPrefix(">") })
        talk.send("Zoë half")
        #expect(talk.waits { $0.current.contains("half") })
        talk.signal(signal)
        #expect(talk.exitStatus(within: 5) == status)
        #expect(talk.display.text.contains(#"who="Zoë half""#))
        #expect(talk.isCooked)
    }

    @Test func controlCKeepsTheHalfTypedLineToo() throws {
        let talk = try ProbeSession.start("--plain")
        #expect(talk.waits { $0.current.hasPrefix(">") })
        talk.send("half")
        #expect(talk.waits { $0.current.contains("half") })
        talk.send(Typed.interrupt)
        #expect(talk.waits { $0.text.contains("put aside") && $0.current.hasPrefix(">") })
        talk.send(Typed.interrupt)
        #expect(talk.exitStatus() == 130)
    }

    @Test func controlDEnds() throws {
        let talk = try ProbeSession.start("--plain")
        #expect(talk.waits { $0.current.hasPrefix(">") })
        talk.send("\u{4}")
        #expect(talk.exitStatus() == 3)
    }

    @Test func throughAPipeTheTalkReadsAsOne() throws {
        let probe = Process()
        let input = Pipe()
        let errors = Pipe()
        let output = Pipe()
        probe.executableURL = URL(fileURLWithPath: ProbeSession.path)
        probe.arguments = ["--echo"]
        probe.environment = ["LANG": "C.UTF-8", "TERM": "xterm"]
        (probe.standardInput, probe.standardOutput, probe.standardError) = (input, output, errors)
        try probe.run()
        try input.fileHandleForWriting.write(contentsOf: Data("Bob\nnote\n\n".utf8))
        try input.fileHandleForWriting.close()
        let talk = String(decoding: try errors.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        probe.waitUntilExit()
        #expect(probe.terminationStatus == 0)
        #expect(
            talk == """
                Who did you meet?
                > Bob
                What was said?
                > note
                When is the next step?
                  Enter keeps: 2026-12-01
                >
                who="Bob"
                notes="note"
                next="2026-12-01"

                """)
    }
}
