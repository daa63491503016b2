import Foundation
import Pty
import Testing

/// Writing a message for real: on the screen, on the clipboard, as a file.
@Suite struct DraftTests {
    private let folder: URL
    private var environment: [String: String] {
        [
            "FOLLOW_NOTEBOOK": folder.appendingPathComponent("notebook.sqlite").path, "FOLLOW_NOW": "2026-11-24T10:00",
            "FOLLOW_PROMPTS": Program.checkout.path, "TZ": "Europe/Berlin", "XDG_CONFIG_HOME": folder.path,
        ]
    }
    private static let pushy = "Hi Tom, I can only hold this price until midnight, so just sign page four."

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("follow-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let answers = "Tests/Transcripts/talks/answers/orders.json"
        _ = try run(["debrief", "--answers", Program.checkout.appendingPathComponent(answers).path])
        _ = try run(["me", "contact", "Sam Fox, sam@fox.example"])
    }

    private func run(_ arguments: [String], _ lines: [String] = [], now: String = "2026-11-24T10:00") throws
        -> Program.Run
    {
        let input = Data(lines.map { $0 + "\n" }.joined().utf8)
        return try Program.run(
            arguments, input: input, environment: environment.merging(["FOLLOW_NOW": now]) { $1 }, in: folder)
    }

    private func open(_ arguments: [String], columns: Int = 80, _ more: [String: String] = [:]) throws -> PtySession {
        try PtySession(
            Program.path, arguments, environment: environment.merging(more) { $1 }, rows: 50, columns: columns)
    }

    private func saidPushy(_ talk: PtySession) {
        #expect(talk.waits { $0.text.contains("Sam Fox, sam@fox.example") })
        talk.send("\u{15}\(Self.pushy)\r")
    }

    @Test(arguments: [80, 40]) func theWordsAreUnderlinedWhereTheyStand(_ columns: Int) throws {
        let talk = try open(["draft", "tom", "--kind", "recap"], columns: columns)
        saidPushy(talk)
        #expect(talk.shows("Mend it where it stands"))
        let lines = talk.display.lines.map { String($0) }
        let quoted = try #require(lines.firstIndex { $0.hasPrefix("> Hi Tom, I can only hold") })
        let below = lines[quoted + 1]
        #expect(below.contains("────") && !below.contains { $0.isLetter })
        // The stroke begins under the sentence, behind the greeting.
        #expect(below.prefix { $0 == " " }.count == "> Hi Tom, ".count)
        #expect(lines.allSatisfy { $0.count <= columns })
        #expect(talk.waits { $0.text.contains("just sign page four") })
        talk.send("\r")
        #expect(talk.shows("How does it go out?"))
    }

    @Test(arguments: [(["--plain"], "xterm"), (["--accessible"], "xterm"), ([], "dumb")])
    func whereNothingIsDrawnItIsALine(_ options: [String], _ terminal: String) throws {
        let talk = try open(["draft", "tom", "--kind", "recap"] + options, ["TERM": terminal])
        #expect(talk.waits { $0.text.contains("Enter keeps it as it stands") })
        talk.send("\(Self.pushy)\r")
        #expect(talk.shows("1:9: stop"))
        #expect(!talk.display.text.contains("──"))
        talk.send("\r")
        #expect(talk.shows("How does it go out?"))
        talk.send("copy\r")
        #expect(talk.exitStatus() == 0)
        #expect(!String(decoding: talk.transcript, as: UTF8.self).contains("\u{1B}]52"))
    }

    @Test func theClipboardIsOfferedTheBareText() throws {
        let talk = try open(["draft", "tom", "--kind", "recap"])
        saidPushy(talk)
        #expect(talk.shows("Mend it where it stands"))
        // What is typed before the line stands for mending is typed behind it.
        #expect(talk.waits { $0.text.components(separatedBy: "❯ Hi Tom, I can only hold").count == 3 })
        talk.send("\u{15}Tom, the list is here.\r")
        #expect(talk.shows("How does it go out?"))
        talk.send("copy\r")
        #expect(talk.exitStatus() == 0)
        let coded = Data("Tom, the list is here.".utf8).base64EncodedString()
        #expect(String(decoding: talk.transcript, as: UTF8.self).contains("\u{1B}]52;c;\(coded)\u{07}"))
    }

    @Test func aFileForTheMailProgramIsWrittenBesideAndLogged() throws {
        let first = try run(["draft", "tom", "--kind", "as-promised"], ["", "eml"])
        #expect(first.status == 0)
        #expect(first.output.contains("Written to tom-weil-2026-11-24.eml"))
        let path = folder.appendingPathComponent("tom-weil-2026-11-24.eml")
        let mail = try String(contentsOf: path, encoding: .utf8)
        #expect(mail.hasPrefix("From: <sam@fox.example>\r\nTo: \"Tom Weil\" <tom@weil.example>\r\nSubject: "))
        #expect(mail.contains("as promised, with this you have the re-keying checklist"))
        let mode = try FileManager.default.attributesOfItem(atPath: path.path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        #expect(try run(["show", "tom", "--json"]).output.contains("\"state\": \"kept\""))
        #expect(try run(["draft", "tom", "--kind", "recap"], ["", "eml"]).output.contains("-2.eml"))
    }

    @Test func whereTheFileCannotBeWrittenNothingIsLogged() throws {
        try FileManager.default.createDirectory(
            at: folder.appendingPathComponent("tom-weil-2026-11-24.eml.tmp"), withIntermediateDirectories: true)
        let run = try run(["draft", "tom", "--kind", "recap"], ["", "eml"])
        #expect(run.status == 73)
        #expect(run.output.contains("cannot be written"))
        #expect(try self.run(["show", "tom", "--json"]).output.contains("\"touches\": []"))
    }

    @Test func aProfileThatIsMisprintedIsNamed() throws {
        let path = folder.appendingPathComponent("follow/me.yml")
        try "contcat: Sam\n".write(to: path, atomically: true, encoding: .utf8)
        for command in [["me"], ["draft", "tom"], ["me", "style", "introvert"]] {
            let run = try run(command)
            #expect(run.status == 78)
            #expect(run.output.contains("me.yml:1:"))
        }
        #expect(try String(contentsOf: path, encoding: .utf8) == "contcat: Sam\n")
    }

    @Test func aLineThatCannotBeKeptStandsUnderTheMessageAllTheSame() throws {
        let profile = folder.appendingPathComponent("follow/me.yml")
        try FileManager.default.removeItem(at: profile)
        try FileManager.default.createDirectory(
            at: profile.appendingPathExtension("tmp"), withIntermediateDirectories: true)
        let run = try run(["draft", "tom", "--kind", "recap"], ["Sam Fox, 0161", "", "sent"])
        #expect(run.status == 0)
        #expect(run.output.contains("cannot be written") && run.output.contains("\n  Sam Fox, 0161\n"))
    }

    @Test func theProfileIsTheUsersAlone() throws {
        let path = folder.appendingPathComponent("follow/me.yml").path
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        #expect(try run(["me"]).output.contains(path))
    }
}
