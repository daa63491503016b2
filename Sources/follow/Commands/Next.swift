import ArgumentParser
import CivilTime
import Exchange
import FollowUp
import Records
import Terminal

struct Next: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "next", abstract: "What is due, what is late, what comes next.")

    @Option(help: "How many at most.")
    var limit = 20

    @Flag(help: "Everything open, however far ahead.")
    var all = false

    @Flag(help: "As JSON.")
    var json = false

    @OptionGroup var options: Options

    func perform(at desk: Desk) throws -> [Line] {
        try Next.lines(at: desk, limit: all ? 100_000 : limit, ahead: all ? 100_000 : min(limit, 5), json: json)
    }

    /// The list without its options, for a start that does not wait for the command line's parser.
    static func lines(at desk: Desk, limit: Int = 20, ahead count: Int = 5, json: Bool = false) throws -> [Line] {
        let notebook = try desk.notebookToRead()
        let due = try notebook?.agenda(on: desk.today, limit: limit) ?? []
        let ahead = try notebook?.upcoming(after: desk.today, limit: count) ?? []
        if json { return [.verbatim(JSON.array((due + ahead).map { $0.json(on: desk.today) }).text)] }
        var lines = desk.lines(of: due)
        if due.isEmpty {
            lines.append(.plain(desk.wording("next.none", ["due": desk.say(Due(desk.today))])))
        }
        if !ahead.isEmpty { lines += [.plain(desk.wording("next.ahead"))] + desk.lines(of: ahead) }
        return lines
    }
}

extension AgendaItem {
    /// As much of the person as a task line needs.
    var whom: Prospect {
        var whom = Prospect(id: prospect, name: name, since: Day(number: 0))
        whom.phones = [phone].compactMap { $0 }
        whom.emails = [email].compactMap { $0 }
        return whom
    }

    func json(on day: Day) -> JSON {
        let kind: JSON
        let text: String
        let state: String
        switch deed {
        case .step(let step):
            let open = step.isDraft ? NextStep.State.draft : .planned
            (kind, text, state) = (.string("step"), step.taskLine(for: whom), open.rawValue)
        case .promise(let promise):
            (kind, text, state) = (.string("promise"), promise.what, promise.state.rawValue)
        }
        return .object([
            "name": .string(name), "kind": kind, "text": .string(text), "state": .string(state),
            "due": .text(due?.text), "days_late": .number(due?.daysLate(on: day) ?? 0),
        ])
    }
}
