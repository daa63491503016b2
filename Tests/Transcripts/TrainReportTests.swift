import Foundation
import Testing

/// The trainer's report, for reading and for going on with.
@Suite struct TrainReportTests {
    private let room: TrainingRoom

    init() throws {
        room = try TrainingRoom()
        func at(_ day: Int) -> String { #"{"offset":0,"utc":\#(1_795_460_400 + day * 86_400),"zone":"UTC"}"# }
        let sam = (0..<4).map { day in
            #"{"drilled":{"at":\#(at(day)),"card":"spiel/catches-1/spot","rating":"\#(day < 2 ? "again" : "good")"}}"#
        }
        let checks =
            #"[{"behaviour":"asked-what-would-help","isPassed":true},{"behaviour":"agreed-a-day","isPassed":false}]"#
        let bo =
            #"{"rehearsed":{"at":\#(at(1)),"checks":\#(checks),"lines":["What would help?"],"scenario":"think-about-it"}}"#
        try room.write(([#"{"trainee":"=Sam <b>"}"#] + sam).joined(separator: "\n") + "\n", to: "sam")
        try room.write(#"{"trainee":"Bo"}"# + "\n" + bo + "\n", to: "bo")
    }

    private func report(_ arguments: String...) throws -> Program.Run {
        try room.follow(["train", "report"] + arguments, now: "2026-11-26T19:00")
    }

    @Test func allStandOneAfterTheOther() throws {
        let run = try report("--all")
        #expect(run.status == 0)
        #expect(run.output.contains("  Bo ") && run.output.contains("  =Sam <b> "))
        #expect(run.output.contains("think about it, Tue 24 Nov: 1 of 2"))
        #expect(run.output.contains("next       agreed a day"))
    }

    @Test func listenersGetNoColumns() throws {
        let run = try report("--as", "sam", "--accessible")
        #expect(run.output.contains("a pitch that answers nothing they said: 2 of 4"))
        #expect(!run.output.contains("▄"))
    }

    @Test func aSpreadsheetGetsTextNotFormulas() throws {
        let rows = try report("--all", "--csv").output.split(whereSeparator: \.isNewline).map(String.init)
        #expect(
            rows == [
                "trainee,kind,behaviour,title,week,passed,tried",
                "Bo,rehearsal,agreed-a-day,agreed a day,2026-11-23,0,1",
                "Bo,rehearsal,asked-what-would-help,asked what would help,2026-11-23,1,1",
                "\"'=Sam <b>\",drill,spiel,a pitch that answers nothing they said,2026-11-23,2,4",
            ])
    }

    @Test func programsGetAllOfIt() throws {
        let run = try report("--all", "--json")
        let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        let trainees = try #require(object?["trainees"] as? [[String: Any]])
        #expect(trainees.map { $0["name"] as? String } == ["Bo", "=Sam <b>"])
        let goes = try #require(trainees[0]["rehearsals"] as? [[String: Any]])
        #expect(goes[0]["lines"] as? [String] == ["What would help?"])
        #expect(goes[0]["missed"] as? [String] == ["agreed-a-day"])
        #expect(trainees[1]["streak"] as? Int == 4)
        #expect(trainees[1]["next"] as? [String] == ["spiel"])
    }

    @Test func aPageIsWrittenOnceAndAloneToRead() throws {
        let first = try report("--all", "--html", "page.html")
        #expect(first.output == "  Written to page.html.\n")
        let url = room.folder.appendingPathComponent("page.html")
        #expect(try room.mode(url) == 0o600)
        let html = try String(contentsOf: url, encoding: .utf8)
        #expect(html.contains("=Sam &lt;b&gt;") && !html.contains("<b>"))
        #expect(html.contains("<th scope=\"row\">asked what would help</th>"))
        #expect(html.contains("<li>Bo: agreed a day</li>"))
        #expect(try report("--all", "--html", "page.html").status == 73)
        #expect(try report("--all", "--html", "page.html", "--force").status == 0)
        #expect(try report("--all", "--html", "-").output == html)
    }

    @Test func nobodyHasPractisedYet() throws {
        let run = try report("--as", "kim")
        #expect(run.status == 1)
        #expect(run.output == "Nobody has practised here yet. follow train drill begins it.\n")
    }

    @Test(arguments: [
        ["--all", "--as", "sam"], ["--csv", "--json"], ["--html", "x", "--csv"], ["--weeks", "0"], ["--weeks", "27"],
    ]) func whatContradictsItselfIsRefused(arguments: [String]) throws {
        #expect(try room.follow(["train", "report"] + arguments).status == 64)
    }
}
