import Foundation
import Pty
import Testing

/// Drills as they are sat through: what comes back when, and how one gets out.
@Suite struct DrillTests {
    private let room: TrainingRoom

    init() throws { room = try TrainingRoom() }

    @Test func whatWasMissedComesBackTomorrow() throws {
        #expect(try room.drill(3, as: "Sam").output.contains("Coming back: 3 on Tue 24 Nov."))
        let next = try room.drill(3, as: "Sam", now: "2026-11-24T19:00")
        #expect(next.output.hasPrefix("Sam. Exercises: 3.\n"))
    }

    @Test func whenAllWasDoneThereIsNothingMoreToday() throws {
        #expect(try room.drill(5, as: "Sam").status == 0)
        let run = try room.drill(50, as: "Sam")
        #expect(run.status == 0)
        #expect(run.output == "  Nothing is due to practise. The next comes back Tue 24 Nov.\n")
    }

    @Test func thePipeThatEndsEarlyIsTold() throws {
        let run = try room.follow(["train", "drill", "--as", "Sam", "--count", "4"], ["", ""])
        #expect(run.status == 3)
        #expect(run.output.contains("The input ended after 2 of 4 exercises. What was answered is kept."))
        #expect(try room.log("sam").split(separator: "\n").count == 3)
    }

    @Test(arguments: ["0", "51", "x", "-1"]) func theCountHasLimits(count: String) throws {
        #expect(try room.follow(["train", "drill", "--count", count]).status == 64)
    }

    @Test func fromThePromptItGoesBackThere() throws {
        let lines = ["train drill --as Sam --count 2", "", "/list", "/quit", "train report --as Sam", "quit"]
        let run = try room.follow(["--plain", "--echo"], lines)
        #expect(run.status == 0)
        #expect(run.output.contains("The notebook is empty."))
        #expect(run.output.contains("0 of 1 sat at the first try."))
        #expect(run.output.contains("exercises: 1, 0 %"))
    }

    @Test(arguments: [80, 40]) func atATerminalItShowsWhereOneIs(columns: Int) throws {
        let talk = try PtySession(
            Program.path, ["train", "drill", "--as", "Sam", "--count", "2"],
            environment: [
                "FOLLOW_NOTEBOOK": room.folder.appendingPathComponent("data/notebook.sqlite").path,
                "FOLLOW_NOW": "2026-11-23T19:00", "FOLLOW_PROMPTS": room.prompts.path,
                "XDG_CONFIG_HOME": room.folder.appendingPathComponent("config").path,
            ], rows: 50, columns: columns)
        #expect(talk.shows("[1/2]"))
        talk.send("\r")
        #expect(talk.shows("[2/2]"))
        talk.send("/quit\r")
        #expect(talk.shows("0 of 1 sat"))
        #expect(talk.exitStatus() == 0)
        #expect(talk.isCooked)
    }
}
