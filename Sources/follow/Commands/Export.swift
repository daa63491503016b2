import ArgumentParser
import Exchange
import FollowUp
import Records
import Terminal

struct Export: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Everything, for other programs: every record and unfinished talk.")

    @Flag(help: "As JSON, which is the only form so far.")
    var json = false

    @Argument(help: "A file to write; none or - writes to standard output.")
    var file: String?

    @Flag(help: "Replace the file if there is one.")
    var force = false

    @OptionGroup var options: Options

    func perform(at desk: Desk) throws -> [Line] {
        let notebook = try desk.notebookToRead()
        var records: [JSON] = []
        try notebook?.everyone { records.append($0.json(on: desk.today)) }
        let talks = try notebook?.openTalks().map(\.json) ?? []
        let text = JSON.object(["prospects": .array(records), "talks": .array(talks)]).text
        guard let file, file != "-" else { return [.verbatim(text)] }
        try NewFile(path: file, replacing: force).save(text + "\n")
        return [.done(desk.wording("export.done", ["answer": file]))]
    }
}
