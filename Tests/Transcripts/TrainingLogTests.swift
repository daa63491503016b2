import Foundation
import Testing

/// What is practised is kept, line by line, in a file of the trainee's own.
@Suite struct TrainingLogTests {
    private let room: TrainingRoom

    init() throws { room = try TrainingRoom() }

    @Test func eachAnswerIsALineAndNobodyElsesToRead() throws {
        let run = try room.drill(3, as: "Sam")
        #expect(run.status == 0)
        #expect(run.output.contains("0 of 3 sat at the first try."))
        let lines = try room.log("sam").split(separator: "\n")
        #expect(lines.first == #"{"trainee":"Sam"}"#)
        #expect(lines.count == 4)
        #expect(lines.dropFirst().allSatisfy { $0.hasPrefix(#"{"drilled":{"#) && $0.contains(#""rating":"again""#) })
        #expect(try room.mode(room.training) == 0o700)
        #expect(try room.mode(room.training.appendingPathComponent("sam.jsonl")) == 0o600)
    }

    /// Practice leaves no trace among real prospects.
    @Test func theNotebookIsNotTouched() throws {
        #expect(try room.drill(2, as: "Sam").status == 0)
        let data = room.folder.appendingPathComponent("data")
        #expect(try FileManager.default.contentsOfDirectory(atPath: data.path) == ["training"])
    }

    @Test(arguments: [
        ("Sam Okoro", "sam-okoro"), ("Zoë", "zoe"), ("../../etc/passwd", "etc-passwd"), ("a/b\\c", "a-b-c"),
        ("李雷", "李雷"), (" -- x .. ", "x"), (String(repeating: "n", count: 500), String(repeating: "n", count: 60)),
        ("sam\n.jsonl", "sam-jsonl"),
    ]) func aNameIsNeverAPath(name: String, file: String) throws {
        let run = try room.drill(1, as: name)
        #expect(run.status == 0)
        #expect(try FileManager.default.contentsOfDirectory(atPath: room.training.path) == ["\(file).jsonl"])
    }

    @Test(arguments: ["", "..", "/", "👍"]) func aNameWithoutLettersIsNone(name: String) throws {
        let run = try room.drill(1, as: name)
        #expect(run.status == 64)
        #expect(run.output.contains("is no name"))
    }

    @Test func withoutANameItIsTheUser() throws {
        #expect(try room.drill(1).status == 0)
        #expect(try room.follow(["me", "name", "Kim Field"]).status == 0)
        #expect(try room.drill(1).status == 0)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: room.training.path).sorted() == [
                "kim-field.jsonl", "me.jsonl",
            ])
    }

    /// A line cut off by a power cut is told and passed over; what comes after it begins a line of its own.
    @Test func aTornLineIsPassedOver() throws {
        _ = try room.drill(2, as: "Sam")
        let whole = try room.log("sam")
        try room.write(String(whole.dropLast(30)), to: "sam")
        let report = try room.follow(["train", "report", "--as", "Sam"])
        #expect(report.status == 0)
        #expect(report.output.contains("lines that cannot be read, and they were passed over: 3."))
        #expect(report.output.contains("exercises: 1, 0 %"))
        let again = try room.drill(1, as: "Sam")
        #expect(again.status == 0)
        let lines = try room.log("sam").split(separator: "\n")
        #expect(lines.count == 4)
        #expect(lines[3].hasPrefix(#"{"drilled":{"#) && lines[3].hasSuffix("}}"))
    }

    /// What a later version wrote is left where it is, without a word.
    @Test func whatIsNotKnownIsKeptAndPassedOver() throws {
        _ = try room.drill(1, as: "Sam")
        let strange = #"{"sang":{"at":{"offset":0,"utc":1795460400,"zone":"UTC"},"song":"Für Elise"}}"# + "\n"
        try room.write(try room.log("sam") + strange + "\n", to: "sam")
        let run = try room.drill(1, as: "Sam")
        #expect(run.status == 0)
        #expect(!run.output.contains("cannot be read"))
        #expect(try room.log("sam").contains(strange))
        #expect(try room.follow(["train", "report", "--as", "Sam"]).output.contains("exercises: 2, 0 %"))
    }

    @Test func whatCannotBeKeptIsNotAcknowledged() throws {
        try FileManager.default.createDirectory(
            at: room.training.appendingPathComponent("sam.jsonl"), withIntermediateDirectories: true)
        let run = try room.drill(1, as: "Sam")
        #expect(run.status == 66)
        #expect(!run.output.contains("sat at the first try"))
    }

    @Test func aLinkIsNotFollowedOutOfTheFolder() throws {
        let target = room.folder.appendingPathComponent("elsewhere.txt")
        try Data("mine\n".utf8).write(to: target)
        try FileManager.default.createDirectory(at: room.training, withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            at: room.training.appendingPathComponent("sam.jsonl"), withDestinationURL: target)
        let run = try room.drill(1, as: "Sam")
        #expect(run.status == 73)
        #expect(try String(contentsOf: target, encoding: .utf8) == "mine\n")
    }
}
