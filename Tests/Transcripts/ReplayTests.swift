import Foundation
import Testing

/// A talk kept as text is played again, on a stage of its own.
@Suite struct ReplayTests {
    private let room: TrainingRoom

    init() throws { room = try TrainingRoom() }

    @discardableResult private func write(_ name: String, _ text: String) throws -> String {
        let url = room.folder.appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
        return name
    }
    private func replay(_ arguments: String..., environment: [String: String] = [:]) throws -> Program.Run {
        try room.follow(["replay"] + arguments, now: "2026-11-23T10:00", environment)
    }
    private static let list = "# A remark.\n\n$ follow list\nThe notebook is empty. follow debrief begins it.\n"

    @Test(arguments: ["06-back-edit-resume", "20-small-steps", "24-log-what-was-promised"])
    func aTalkOfTheTestsComesOutTheSame(name: String) throws {
        let path = "Tests/Transcripts/talks/\(name).txt"
        let run = try Program.run(["replay", path], environment: ["XDG_CONFIG_HOME": room.folder.path])
        let written = try String(contentsOf: Program.checkout.appendingPathComponent(path), encoding: .utf8)
        #expect(run.output == written + "  It comes out the same.\n")
        #expect(run.status == 0)
    }

    @Test func whatIsSaidNowStandsOnStandardOutput() throws {
        try write("new.txt", "$ follow list\n\n$ follow train drill --as Sam --count 1\n> /quit\n")
        let run = try replay("new.txt")
        #expect(run.status == 1)
        #expect(run.output.contains("$ follow list\n  The notebook is empty."))
        #expect(run.output.contains("Sam. Exercises: 1, 1 of them new."))
        #expect(run.output.contains("> /quit\n"))
    }

    @Test func theFirstDifferenceIsShownSideBySide() throws {
        try write("talk.txt", "$ follow list\n  The notebook is full.\n")
        let run = try replay("talk.txt", "--quiet")
        #expect(run.status == 1)
        #expect(
            run.output == """
                  From line 2 on it comes out differently; - is what was written, + what is said
                  now.
                  $ follow list
                -   The notebook is full.
                +   The notebook is empty. follow debrief begins it.

                """)
    }

    @Test func twoTalksAreBothPlayed() throws {
        try write("a.txt", "# One.\n\n$ follow add \"call Jo friday\"\nnever mind\n\n$ follow list\n")
        try write("b.txt", "# Another one,\n# longer.\n\n$ follow add \"call Bo friday\"\n\n$ follow list\n")
        let parted = try replay("a.txt", "b.txt")
        #expect(parted.status == 1)
        #expect(parted.output.contains("\n- $ follow add \"call Jo friday\"\n"))
        #expect(parted.output.contains("\n+ $ follow add \"call Bo friday\"\n"))
        #expect(try replay("a.txt", "a.txt").status == 0)
    }

    /// Files beside the talk are there, as copies; the user's own prompts count, their notebook and profile do not.
    @Test func nothingOfTheUsersIsTouched() throws {
        #expect(try room.follow(["me", "name", "Kim Field"]).status == 0)
        try write("texts/mail.txt", "Hi Jo, your plan.\n")
        try write(
            "config/follow/Prompts/wording.txt",
            try String(
                contentsOf: Program.checkout.appendingPathComponent("Prompts/wording.txt"), encoding: .utf8
            ).replacing("list.none: The notebook is empty.", with: "list.none: Nobody here."))
        let before = try contents()
        try write(
            "talk.txt",
            "$ follow list\n\n$ follow me\n\n$ follow check texts/mail.txt\n\n$ follow export texts/mail.txt --force\n\n$ cat texts/mail.txt\n"
        )
        let run = try replay("talk.txt")
        #expect(run.output.contains("  Nobody here. follow debrief begins it."))
        #expect(!run.output.contains("Kim Field"))
        #expect(run.output.contains("\"prospects\": []"))
        try FileManager.default.removeItem(at: room.folder.appendingPathComponent("talk.txt"))
        #expect(try contents() == before)
    }

    private func contents() throws -> [String: Data] {
        var contents: [String: Data] = [:]
        for case let name as String in FileManager.default.enumerator(atPath: room.folder.path) ?? .init() {
            contents[name] = FileManager.default.contents(atPath: room.folder.appendingPathComponent(name).path)
        }
        return contents
    }

    @Test func noStageIsLeftBehind() throws {
        let place = room.folder.appendingPathComponent("stages")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        try write("good.txt", Self.list)
        try write("bad.txt", "$ follow list\n\n$ rm -r .\n")
        for name in ["good.txt", "bad.txt"] { _ = try replay(name, environment: ["TMPDIR": place.path]) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: place.path) == [])
    }

    @Test(arguments: [
        "rm -r .", "sh -c 'follow list'", "follow check /etc/passwd", "follow check ../secret.txt",
        "follow check ~/secret.txt", "follow list --notebook mine.sqlite", "follow list --notebook=mine.sqlite",
        "follow train report --html=/tmp/page.html", "follow calendar --dir $HOME", "cat /etc/passwd",
        "cat missing.txt",
    ]) func whatLeavesTheStageIsRefused(command: String) throws {
        try write("talk.txt", "$ \(command)\n")
        let run = try replay("talk.txt")
        #expect(run.status == 65)
        #expect(run.output.hasPrefix("follow: talk.txt:1: "))
    }

    @Test func aReplayWithinAReplayIsRefused() throws {
        try write("inner.txt", Self.list)
        try write("outer.txt", "$ follow replay inner.txt --quiet\n")
        let run = try replay("outer.txt")
        #expect(run.output.contains("a replay is not played within another.\n[exit 64]\n"))
    }

    @Test func whatIsNoTalkIsTold() throws {
        #expect(try replay("nothing.txt").status == 66)
        try write("prose.txt", "Once upon a time.\n")
        #expect(try replay("prose.txt").status == 65)
    }

    @Test func theClockStandsWhereItIsSet() throws {
        try write("talk.txt", "$ FOLLOW_NOW=2026-12-01T09:00 follow\n> quit\n\n$ follow\n> quit\n")
        #expect(try replay("talk.txt").output.contains("Tuesday 1 December."))
        #expect(try replay("talk.txt").output.contains("Monday 23 November."))
        #expect(try replay("talk.txt", "--now", "2027-01-04T09:00").output.contains("Monday 4 January."))
    }
}
