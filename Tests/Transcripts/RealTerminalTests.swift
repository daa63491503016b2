import Foundation
import Pty
import Testing

/// The program on a real terminal: the keys, the window that closes, the talk that goes on.
@Suite struct RealTerminalTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("follow-\(UUID().uuidString)")

    private func open(_ arguments: [String], columns: Int = 80, _ more: [String: String] = [:]) throws -> PtySession {
        let environment = [
            "FOLLOW_NOTEBOOK": folder.appendingPathComponent("notebook.sqlite").path, "FOLLOW_NOW": "2026-11-23T10:00",
            "FOLLOW_PROMPTS": Program.checkout.path, "TZ": "Europe/Berlin",
        ]
        return try PtySession(
            Program.path, arguments, environment: environment.merging(more) { $1 }, rows: 40, columns: columns)
    }

    @Test func aClosedWindowLosesNeitherTheAnswersNorTheHalfLine() throws {
        let first = try open(["debrief", "--quick"])
        #expect(first.shows("[1/"))
        first.send("Zoë van den Berg, Müller\r")
        #expect(first.shows("New here: Zoë van den Berg, Müller."))
        first.send("3\r")
        // At the prompt the keys are the program's; before it they are still the terminal's own.
        #expect(first.waits { $0.text.contains("What did Zoë ask for?") && $0.current.contains("[3/") })
        first.send("half a li")
        #expect(first.waits { $0.current.hasPrefix("❯ half a li") })
        first.closeWindow()
        #expect(first.exitStatus() == 129)

        let second = try open(["resume"])
        #expect(second.shows("Going on with the debrief with Zoë van den Berg."))
        #expect(second.waits { $0.current.contains("half a li") })
    }

    @Test func backKeepsBothAnswers() throws {
        let talk = try open(["debrief", "--quick"])
        #expect(talk.shows("[1/"))
        talk.send("Jo Bell\r")
        #expect(talk.shows("New here: Jo Bell."))
        talk.send("advan")
        #expect(talk.waits { $0.current.contains("advan") })
        talk.send("\u{1B}[Z")
        #expect(talk.waits { $0.current.hasPrefix("❯ Jo Bell") })
        talk.send("\r")
        #expect(talk.waits { $0.current.hasPrefix("❯ advan") })
    }

    @Test func aDateIsShownWhileItIsTypedAndAnUndatedPromiseStaysInTheLine() throws {
        let talk = try open(["debrief", "--quick"])
        #expect(talk.shows("[1/"))
        talk.send("Jo Bell\r3\rprices\r")
        #expect(talk.shows("What did you promise Jo"))
        talk.send("the list\r")
        #expect(talk.waits { $0.text.contains("By which day?") && $0.current.contains("the list") })
        talk.send(" by friday")
        #expect(talk.shows("Fri 27 Nov"))
        talk.send("\r")
        #expect(talk.shows("You owe Jo: the list, Fri 27 Nov."))
    }

    @Test func controlCNeverDestroysAndTheSecondOneLeaves() throws {
        let talk = try open(["debrief"])
        #expect(talk.shows("[1/"))
        talk.send("a long name\u{3}")
        #expect(talk.shows("Put aside"))
        talk.send("\u{1B}[A")
        #expect(talk.waits { $0.current.contains("a long name") })
        talk.send("\u{15}\u{3}")
        #expect(talk.exitStatus() == 130)
        #expect(talk.isCooked)
    }

    @Test func termEndsWithinASecondAndRestoresTheTerminal() throws {
        let talk = try open(["debrief"])
        #expect(talk.shows("[1/"))
        talk.signal(SIGTERM)
        #expect(talk.exitStatus() == 143)
        #expect(talk.isCooked)
    }

    @Test(arguments: ["dumb", "xterm-256color"])
    func withoutColourNothingIsColoured(_ terminal: String) throws {
        let talk = try open(["debrief"], ["NO_COLOR": "1", "TERM": terminal])
        #expect(talk.shows("Who did you meet?"))
        let text = String(decoding: talk.transcript, as: UTF8.self)
        #expect(!text.contains("\u{1B}[1m") && !text.contains("\u{1B}[36m"))
        if terminal == "dumb" { #expect(!text.contains("\u{1B}")) }
    }

    @Test func fortyColumnsAreEnough() throws {
        let talk = try open(["debrief", "--quick"], columns: 40)
        #expect(talk.shows("[1/"))
        talk.send("Jo Bell, Bell & Co, 555 0100\r3\rprices\rthe list, friday\ryes\rcall her, friday 9am\r")
        #expect(talk.shows("Enter files it"))
        #expect(talk.display.lines.allSatisfy { $0.count <= 40 })
        talk.send("\r")
        #expect(talk.exitStatus() == 0)
    }
}
