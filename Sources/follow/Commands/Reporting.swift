import ArgumentParser
import Exchange
import FollowUp
import Foundation
import Terminal

struct Reporting: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "What you kept, what works, who is slipping away, and a look back at the week.",
        discussion: "Where there are too few to tell it says so; “at least” is what may be believed of the rest.")

    @Option(help: "How many weeks, this one included.")
    var weeks = 8

    @Option(help: ArgumentHelp("Write it as one page for a browser or the printer.", valueName: "file"))
    var html: String?

    @Flag(help: "As JSON; docs/report.schema.json describes it.")
    var json = false

    @OptionGroup var options: Options

    mutating func validate() throws {
        guard (1...520).contains(weeks) else { throw ValidationError("--weeks takes 1 to 520.") }
    }

    func perform(at desk: Desk) throws -> [Line] {
        let report = try desk.report(weeks: weeks)
        if let html { return try write(report, to: html, at: desk) }
        if json { return [.verbatim(report.json.text)] }
        guard !report.isEmpty else {
            let someone = try desk.notebookToRead()?.list(limit: 1, offset: 0).first
            return [.plain(desk.wording(someone == nil ? "report.new" : "report.none"))]
        }
        return desk.lines(of: report)
    }

    /// One page. A file someone else wrote is not replaced.
    private func write(_ report: Report, to path: String, at desk: Desk) throws -> [Line] {
        let sections =
            report.isEmpty
            ? [ReportSection(desk.wording("report.follow-up"), [.said(desk.wording("report.none"))])]
            : desk.sections(of: report, isPage: true)
        let page = ReportPage(desk.wording("report.title"), about: desk.about(report), sections).html
        if path == "-" { return [.verbatim(page)] }
        if exists(path) {
            guard let there = FileManager.default.contents(atPath: path),
                there.range(of: Data(ReportPage.mark.utf8)) != nil
            else { throw Failure(Failure.cannotWrite, desk.wording("report.not-ours", ["answer": path])) }
        }
        try NewFile(path: path, replacing: true).save(page)
        return [.done(desk.wording("report.written", ["answer": path]))]
    }
}
