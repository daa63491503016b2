import ArgumentParser
import Exchange
import Terminal

struct TrainReport: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "How training comes on: by behaviour and week, streaks, what is due.",
        discussion:
            "For the trainer: --all for everyone, --html FILE for a page to print, --csv or --json to go on with.")

    @Option(name: .customLong("as"), help: "Whose. (default: your own)")
    var trainee: String?

    @Flag(help: "Everyone who has practised beside this notebook.")
    var all = false

    @Option(help: "How many weeks, 1 to 26.")
    var weeks = 4

    @Option(help: ArgumentHelp("Write one page that needs nothing else; - is standard output.", valueName: "file"))
    var html: String?

    @Flag(help: "As comma-separated values, a line a behaviour and week.")
    var csv = false

    @Flag(help: "As JSON.")
    var json = false

    @Flag(help: "Replace the file if there is one.")
    var force = false

    @OptionGroup var options: Options

    mutating func validate() throws {
        guard (1...26).contains(weeks) else { throw ValidationError("--weeks takes a number from 1 to 26.") }
        guard !(all && trainee != nil) else { throw ValidationError("Either --all or --as, not both.") }
        guard [html != nil, csv, json].count(where: { $0 }) < 2 else {
            throw ValidationError("One of --html, --csv and --json at a time.")
        }
    }

    func perform(at desk: Desk) throws -> [Line] {
        let logs = all ? try desk.trainingLogs() : [try desk.trainingLog(of: desk.trainee(trainee))]
        guard logs.contains(where: { exists($0.path) }) else { throw Failure(1, desk.wording("train.nobody")) }
        let report = try TrainingReport(of: logs, at: desk, weeks: weeks)
        if json { return [.verbatim(report.json.text)] }
        if csv { return [.verbatim(report.csv.text)] }
        if let html { return try write(report.page(at: desk).html, to: html, at: desk) }
        guard all else { return report.parts.flatMap { report.lines(of: $0, at: desk) } }
        return Array(report.parts.map { report.head(of: $0, at: desk) }.joined(separator: [.blank]))
    }

    private func write(_ text: String, to path: String, at desk: Desk) throws -> [Line] {
        if path == "-" { return [.verbatim(text)] }
        try NewFile(path: path, replacing: force).save(text)
        return [.done(desk.wording("export.done", ["answer": path]))]
    }
}
