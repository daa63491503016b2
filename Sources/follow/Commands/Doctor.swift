import ArgumentParser
import Exchange
import Records
import Terminal

struct Doctor: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "What is where, and whether it is well.")

    @Flag(help: "As JSON.")
    var json = false

    @OptionGroup var options: Options

    func perform(at desk: Desk) throws -> [Line] {
        var facts: [(String, String)] = [("notebook", try desk.path())]
        var problems: [String] = []
        if exists(try desk.path()) {
            // Opened for writing where that can be, so that the settings read back are those that keep the record.
            let notebook = try (try? desk.notebook()) ?? desk.notebookToRead()
            guard let health = try notebook?.health() else { return [] }
            problems = health.problems
            facts.append(("size", "\(health.size) bytes, schema \(health.schema)"))
            facts.append(("sqlite", "\(health.sqlite), journal \(health.journal), synchronous \(health.synchronous)"))
            facts += health.counts.map { ($0.what, String($0.number)) }
            facts.append(("backup", health.lastBackup?.path ?? "none"))
        } else {
            facts.append(("state", desk.wording("list.none")))
        }
        facts.append(("prompts", desk.library.folders.joined(separator: ", ")))
        facts.append(("clock", desk.now.description))
        facts.append(("locale", desk.region.rawValue))
        facts.append(("version", Follow.configuration.version))
        if json {
            let object = facts.map { JSON.object(["what": .string($0.0), "is": .string($0.1)]) }
            return [
                .verbatim(JSON.object(["facts": .array(object), "problems": .texts(problems)]).text)
            ]
        }
        let lines = facts.map { Line.row(number: "", label: $0.0, words: $0.1, right: "") }
        guard problems.isEmpty else {
            try desk.results.show(lines)
            throw Failure(Failure.badData, desk.wording("doctor.ill", ["answer": problems.joined(separator: "; ")]))
        }
        return lines + [.done(desk.wording("doctor.well"))]
    }
}
