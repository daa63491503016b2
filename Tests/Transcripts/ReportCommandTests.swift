import Foundation
import Testing

/// `report` at the shell: the page it writes, the file it spares, and what the suggestions make of what was learned.
@Suite struct ReportCommandTests {
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("follow-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

    private func run(_ arguments: [String], on day: String, lines: [String] = []) throws -> Program.Run {
        try Program.run(
            arguments + ["--plain"], lines: lines,
            environment: [
                "FOLLOW_NOTEBOOK": path("notebook.sqlite"), "FOLLOW_NOW": day + "T10:00",
                "XDG_CONFIG_HOME": path("config"),
            ])
    }

    @discardableResult
    private func follow(
        _ arguments: String..., on day: String = "2026-11-25", lines: [String] = []
    ) throws -> Program.Run {
        try run(arguments, on: day, lines: lines)
    }

    /// What it says, wherever the lines break.
    private func said(_ arguments: String..., on day: String) throws -> String {
        try run(arguments, on: day).output.split { $0.isWhitespace }.joined(separator: " ")
    }

    /// E-mails a prospect answered, each on a day of its own.
    private func answered(_ count: Int) throws {
        try follow("add", "call Ann Lee 2 Nov re the rota", on: "2026-10-01")
        try follow("log", "ann", "phone", "may call", on: "2026-10-01")
        for number in 0..<count {
            try follow("log", "ann", "email", "sent", on: "2026-10-0\(2 + number)")
            try follow("log", "ann", "email", "replied", on: "2026-10-0\(2 + number)")
        }
        try follow("add", "call Sam Okoro 25 Nov re the rota")
    }

    @Test func aNewNotebookGetsALineAndNoFile() throws {
        let run = try follow("report")
        #expect(run.output.hasPrefix("Nothing to look back on yet."))
        #expect(run.output.contains("debrief"))
        #expect(run.status == 0)
        #expect(!FileManager.default.fileExists(atPath: path("notebook.sqlite")))
        try follow("add", "call Sam Okoro 2 Dec re the rota")
        #expect(try follow("report").output.contains("log NAME CHANNEL OUTCOME"))
    }

    @Test func thePageIsTheUsersAloneAndIsReplacedByTheNext() throws {
        try answered(2)
        let page = path("r.html")
        #expect(try follow("report", "--html", page).status == 0)
        let mode = try FileManager.default.attributesOfItem(atPath: page)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        let first = try String(contentsOfFile: page, encoding: .utf8)
        #expect(first.hasPrefix("<!DOCTYPE html>") && first.contains("2 of 2"))
        try follow("log", "ann", "email", "sent", on: "2026-11-24")
        #expect(try follow("report", "--html", page).status == 0)
        #expect(try String(contentsOfFile: page, encoding: .utf8).contains("2 of 3"))
        #expect(try follow("report", "--html", "-").output.contains("2 of 3"))
    }

    @Test func aFileOfSomeoneElseIsLeftAsItIs() throws {
        let page = path("index.html")
        try "<h1>mine</h1>".write(toFile: page, atomically: true, encoding: .utf8)
        let run = try follow("report", "--html", page)
        #expect(run.status == 73)
        #expect(run.output.contains("name another file"))
        #expect(try String(contentsOfFile: page, encoding: .utf8) == "<h1>mine</h1>")
        #expect(try follow("report", "--html", path("no/such/folder.html")).status == 73)
        #expect(try follow("report", "--html", folder.path).status == 73)
    }

    @Test func aNameOnThePageIsTextOnly() throws {
        try follow("add", "call Zoe 2 Nov re <script>x</script>", on: "2026-10-01")
        try follow("log", "zoe", "phone", "asked", "<script>x</script> & \"quotes\"", on: "2026-11-24")
        let page = try follow("report", "--html", "-").output
        #expect(page.contains("&lt;script&gt;x&lt;/script&gt; &amp; &quot;quotes&quot;"))
        #expect(!page.contains("<script>"))
    }

    @Test(arguments: ["0", "521", "x", "-1"]) func weeksThatAreNoneAreRefused(weeks: String) throws {
        #expect(try follow("report", "--weeks=\(weeks)").status == 64)
    }

    @Test func onlyTheWeeksAskedForAreToldOf() throws {
        try answered(3)
        #expect(try follow("report", "--weeks", "1").output.contains("Touches") == false)
        #expect(try follow("report", "--weeks", "1").output.contains("3 of 3"))
        #expect(try follow("report", "--weeks", "9").output.contains("Touches 7;"))
    }

    @Test func theNumbersOfTheScreenAreThoseOfTheJSON() throws {
        try answered(5)
        let run = try follow("report", "--json")
        let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let channels = try #require(object["by_channel"] as? [[String: Any]])
        #expect(channels.map { $0["channel"] as? String } == ["email"])
        #expect(channels.map { $0["at_least"] as? Int } == [56])
        #expect((object["weeks"] as? [Any])?.count == 8)
        #expect(try follow("report").output.contains("5 of 5  100 %, at least 56 %"))
    }

    @Test func theChannelThatWorkedIsProposedFirstOnceThereIsEnoughToTell() throws {
        try answered(5)
        // The phone was tried as often as e-mail, and nobody answered.
        for day in 10..<15 { try follow("log", "ann", "phone", "no answer", on: "2026-10-\(day)") }
        try follow("log", "sam", "phone", "may call")
        #expect(try said("log", "sam", "phone", "no answer", on: "2026-11-27").contains("list: Email Sam"))
        #expect(try said("show", "sam", on: "2026-11-27").contains("e-mail this time"))
    }

    @Test func belowFiveTheStyleDecides() throws {
        try answered(4)
        for day in 10..<15 { try follow("log", "ann", "phone", "no answer", on: "2026-10-\(day)") }
        try follow("log", "sam", "phone", "may call")
        #expect(try said("log", "sam", "phone", "no answer", on: "2026-11-27").contains("list: Text Sam"))
        #expect(try said("show", "sam", on: "2026-11-27").contains("text this time"))
    }

    @Test func itWorksAtThePromptToo() throws {
        try answered(1)
        #expect(try follow(lines: ["report", "/report --weeks 2", "/quit"]).output.contains("What was answered"))
    }
}
