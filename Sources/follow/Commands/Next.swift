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

    @Flag(
        help: "One line when something is due, and exit code 10; nothing and 0 when nothing is. For a shell or a timer."
    )
    var quiet = false

    @OptionGroup var options: Options

    func perform(at desk: Desk) throws -> [Line] {
        if quiet {
            try Next.remind(at: desk)
            return []
        }
        return try Next.lines(at: desk, limit: all ? 100_000 : limit, ahead: all ? 100_000 : min(limit, 5), json: json)
    }

    /// How many a reminder counts; more than that is more than one wants to know.
    private static let most = 200

    /// Ends the program with code 10 when something is due, once the line that says so is out.
    static func remind(at desk: Desk) throws {
        let counts = try desk.notebookToRead()?.agendaCounts(on: desk.today, capped: most) ?? (due: 0, late: 0)
        guard counts.due > 0 else { return }
        func said(_ count: Int) -> String { count == 0 ? "" : count < most ? String(count) : "\(most)+" }
        let values = ["count": said(counts.due), "what": said(counts.late)]
        try desk.results.show([.plain(desk.wording("next.quiet", values))])
        // In a talk the line is enough; at the shell the code says it too.
        if !desk.isTalking { desk.leave(Failure.somethingDue) }
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
