import Foundation
import Testing

/// `check` judges a message: what it prints, and the exit code a script goes by.
@Suite struct CheckTests {
    private let coach: SmallCoach

    init() throws { coach = try SmallCoach() }

    @Test func whatCanGoEndsWithNought() throws {
        let run = try coach.follow(["check"], "Hi Jo, your plan.\n")
        #expect(
            run.output == """
                  Nothing to remark. It can go.
                  4 words, 0 about you and 1 about them · questions asked: 0 · reading grade 0

                """)
        #expect(run.status == 0)
    }

    @Test func aStopEndsWithOne() throws {
        let run = try coach.follow(["check"], "Hi Jo, here is Atlas.\n")
        #expect(
            run.output == """
                1:8: stop spiel: This is your spiel.
                    One thing they can use
                  5 words, 0 about you and 0 about them · questions asked: 0 · reading grade 0

                """)
        #expect(run.status == 1)
    }

    @Test func aHintStopsNobody() throws {
        let run = try coach.follow(["check", "--channel", "text"], "one two three four five six seven eight nine")
        #expect(
            run.output == """
                1:1: hint long: 9 words, not 8.
                  9 words, 0 about you and 0 about them · questions asked: 0 · reading grade 1

                """)
        #expect(run.status == 0)
    }

    /// As an editor counts: from the top of the file, in characters.
    @Test(arguments: [
        ("\n\n  Hi Jo,\n\tÜber Atlas.", "4:2: "), ("Hi Jo.\r\n\r\nAtlas.\r\n", "3:1: "), ("\u{FEFF}Atlas.", "1:1: "),
        ("👩‍👩‍👧 é e\u{301}. Atlas.", "1:8: "),
    ]) func thePlaceIsThatInTheFile(text: String, place: String) throws {
        let file = try coach.write("message.txt", text)
        #expect(try coach.follow(["check", file]).output.hasPrefix(place + "stop spiel: "))
    }

    @Test func theirWordsAreInTheRemark() throws {
        try coach.meet("Tom Weil", asking: "an hour back")
        let run = try coach.follow(["check", "--to", "tom"], "Here is Atlas.")
        #expect(
            run.output == """
                1:1: stop spiel: This is your spiel; they said “an hour back”.
                    On “an hour back”: one thing they can use
                  3 words, 0 about you and 0 about them · questions asked: 0 · reading grade 1

                """)
        #expect(run.status == 1)
    }

    @Test func whoIsNotInTheNotebookIsNamed() throws {
        let run = try coach.follow(["check", "--to", "Nobody"], "Here is Atlas.")
        #expect(run.output == "Nobody called “Nobody” is in the notebook.\n")
        #expect(run.status == 1)
    }

    @Test(arguments: [("email", 0), ("mail", 0), ("Text", 0), ("sms", 0), ("in person", 0), ("fax", 64), ("", 64)])
    func aChannelIsOneThereIs(name: String, status: Int32) throws {
        let run = try coach.follow(["check", "--channel", name], "Hi Jo.")
        #expect(run.status == status)
        #expect(run.output.contains("is no channel; there are phone, voicemail, text") == (status == 64))
    }

    @Test func aFileThatIsNotThereIsNamed() throws {
        for path in ["/nowhere/message.txt", coach.folder.path] {
            let run = try coach.follow(["check", path])
            #expect(run.status == 66)
            #expect(run.output.filter { !$0.isWhitespace } == "follow:\(path)cannotberead;nameafilewithyourmessage.")
        }
    }

    @Test(arguments: [
        Data(), Data(" \n\t\n".utf8), Data("\u{FEFF}\n".utf8), Data([0x48, 0x69, 0xFF, 0xFE]), Data([0xC3]),
        Data(String(repeating: "x", count: 1 << 20).utf8),
    ]) func whatIsNoMessageIsBadData(bytes: Data) throws {
        let run = try coach.follow(["check"], bytes)
        #expect(run.status == 65)
        #expect(run.output.hasPrefix("follow: "))
        #expect(run.output.split(separator: "\n").count <= 2)
    }

    @Test(arguments: [[], ["--json"]])
    func controlCharactersNeverReachTheTerminal(options: [String]) throws {
        let nasty = "\u{1B}]0;owned\u{07}\u{1B}[31m\u{202E}\u{9B}2J\u{0}\u{7F}"
        try coach.meet("Tom Weil", asking: "an hour \(nasty) back")
        let run = try coach.follow(["check", "--to", "tom"] + options, "Hi \(nasty). Atlas \(nasty) is here.")
        #expect(run.status == 1)
        #expect(run.output.contains("spiel"))
        let raw = run.output.unicodeScalars.filter { scalar in
            scalar.value < 32 && scalar != "\n" || (127..<160).contains(scalar.value) || scalar.value == 0x202E
        }
        #expect(raw.map(\.value) == [])
    }

    @Test func inTheTalkAMessageIsAFile() throws {
        let file = try coach.write("message.txt", "Here is Atlas.")
        let lines = "/check\n/check --jsonl\n/check \(file)\n/quit\n"
        let run = try coach.follow(["--plain", "--echo"], lines)
        #expect(run.output.components(separatedBy: "Name a file: check FILE.").count == 3)
        #expect(run.output.contains("1:1: stop spiel: This is your spiel.\n"))
        #expect(run.status == 0)
    }
}
