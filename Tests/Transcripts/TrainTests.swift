import Foundation
import Pty
import Testing

/// A rehearsal for real: at the shell, at the coach's prompt, on a small screen; and nothing of it in the notebook.
@Suite struct TrainTests {
    private let folder: URL
    private var notebook: String { folder.appendingPathComponent("notebook.sqlite").path }
    private var environment: [String: String] {
        [
            "FOLLOW_NOTEBOOK": notebook, "FOLLOW_NOW": "2026-11-23T19:00", "FOLLOW_PROMPTS": Program.checkout.path,
            "TZ": "Europe/Berlin", "XDG_CONFIG_HOME": folder.path,
            "XDG_DATA_HOME": folder.appendingPathComponent("data").path,
        ]
    }
    private static let good = [
        "Of course. What will you be thinking about?", "What would help you with that?",
        "May I ring you on Thursday to go through how they get in with a dead reader?",
        "The night shift lost its badges twice, forty people in the rain", "Thursday after two, by phone",
        "ring Dana on Thursday at half past two to go through the dead reader",
    ]

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("follow-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private func run(_ arguments: [String], _ lines: [String] = []) throws -> Program.Run {
        try Program.run(arguments, lines: lines, environment: environment)
    }

    @Test func aGoIsScoredAndLeavesTheNotebookAlone() throws {
        let run = try run(["train", "dana"], Self.good)
        #expect(run.status == 0)
        #expect(run.output.contains("7 of 7"))
        #expect(!FileManager.default.fileExists(atPath: notebook))
    }

    @Test func theSameLinesPrintTheSameBytes() throws {
        let once = try run(["train", "dana", "--echo"], ["Fine.", "No?"] + Self.good)
        let again = try run(["train", "dana", "--echo"], ["Fine.", "No?"] + Self.good)
        #expect(once.output == again.output)
        #expect(once.output.contains("1 of 3"))
    }

    @Test func aGoThatBreaksOffIsNoGo() throws {
        let run = try run(["train", "dana"], [Self.good[0]])
        #expect(run.status == 3)
        #expect(!run.output.contains("of 7"))
    }

    @Test func theListIsForPeopleAndPrograms() throws {
        let list = try run(["train", "--list", "--no-input"])
        #expect(list.status == 0)
        #expect(list.output.contains("think-about-it"))
        let json = try JSONSerialization.jsonObject(with: Data(try run(["train", "--json"]).output.utf8))
        let scenarios = try #require(json as? [[String: Any]])
        #expect(scenarios.count >= 14)
        #expect(scenarios[0]["name"] as? String == "think-about-it")
        #expect((scenarios[0]["behaviours"] as? [String])?.first == "asked-what-about")
    }

    @Test(arguments: ["1", "dana", "think-about-it", "think about it", "Whitfield"])
    func aScenarioIsChosenByNumberOrName(name: String) throws {
        #expect(try run(["train", name], Self.good).output.contains("7 of 7"))
    }

    @Test func whatIsNoScenarioIsSaid() throws {
        let run = try run(["train", "think-about-its"])
        #expect(run.status == 1)
        #expect(run.output.contains("Did you mean think-about-it?"))
    }

    @Test func aMisprintIsToldWithItsLine() throws {
        let own = folder.appendingPathComponent("follow/Prompts/training")
        try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
        try "title: Mine\nminuets: 3\n".write(
            to: own.appendingPathComponent("mine.yml"), atomically: true, encoding: .utf8)
        for arguments in [["train", "--list"], ["prompts"], ["prompts", "test"]] {
            let run = try run(arguments)
            #expect(run.status == 78)
            #expect(run.output.replacing("\n", with: "").contains("mine.yml:2: “minuets”"))
        }
    }

    @Test func atTheCoachsPromptItBeginsAndComesBack() throws {
        let talk = try PtySession(Program.path, [], environment: environment, rows: 60, columns: 80)
        #expect(talk.shows("What now?"))
        talk.send("/train dana\r")
        #expect(talk.shows("I've got to think about this."))
        talk.send("/why\r")
        #expect(talk.shows("agree with them"))
        talk.send("/example\r")
        #expect(talk.shows("What is it you will be turning over?"))
        talk.send("/again\r")
        #expect(talk.waits { $0.text.components(separatedBy: "leans back").count == 3 })
        talk.send("/quit\r")
        #expect(talk.shows("What next?"))
        talk.send("quit\r")
        #expect(talk.exitStatus() == 0)
    }

    @Test(arguments: [80, 40]) func aMessageIsMendedWhereItStands(_ columns: Int) throws {
        let talk = try PtySession(
            Program.path, ["train", "late-again"], environment: environment, rows: 70, columns: columns)
        #expect(talk.shows("Your message to Tomasz:"))
        talk.send("Hi Tomasz, any questions, you know where I am.\r")
        #expect(talk.shows("1 of 3."))
        #expect(talk.display.text.contains("───"))
        // The last try is in the line again.
        #expect(talk.waits { $0.text.components(separatedBy: "any questions, you").count >= 3 || columns == 40 })
        #expect(talk.display.lines.allSatisfy { $0.count <= columns })
        talk.send("\u{15}/quit\r")
        #expect(talk.shows("Left in the middle"))
    }
}
