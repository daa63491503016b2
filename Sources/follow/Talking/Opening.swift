import CivilTime
import FollowUp
import Records
import Terminal

/// `follow` alone: what is due and late, unfinished talks, then the prompt.
enum Opening {
    static func run(at desk: Desk) throws {
        try desk.talk.show(try greeting(at: desk))
        guard desk.settings.input else { return }
        var loop = try Loop(desk, .coach())
        try loop.run()
    }

    /// Rows the greeting shows; a longer day is said in a number.
    private static let rows = 5
    /// A longer list than this is said as "more than".
    private static let most = 200

    static func greeting(at desk: Desk) throws -> [Line] {
        let notebook = try notebook(at: desk)
        let due = try notebook.agenda(on: desk.today, limit: rows)
        let date = desk.sayLong(desk.today)
        guard !due.isEmpty else {
            return [.plain(desk.wording("greeting", ["answer": date]))] + (try unfinished(notebook, desk))
        }
        // The soonest stand first, so a list that holds one of today holds all that are late.
        let late = due.count { ($0.due?.daysLate(on: desk.today) ?? 0) > 0 }
        let count = due.count < rows ? due.count : try notebook.agendaCount(on: desk.today, capped: most)
        func number(_ count: Int) -> String { count >= most ? "\(most)+" : String(count) }
        let isKnown = late > 0 && (late < due.count || count == due.count)
        let values = ["answer": date, "count": number(count), "what": isKnown ? number(late) : ""]
        var lines: [Line] = [.plain(desk.wording("greeting.due", values)), .blank]
        lines += desk.lines(of: due)
        if count > due.count {
            lines.append(.hint(desk.wording("greeting.more", ["count": number(count - due.count)])))
        }
        return lines + (try unfinished(notebook, desk))
    }

    /// From a disk that takes no writing the day can still be read; what would write says so when it comes to it.
    private static func notebook(at desk: Desk) throws -> Notebook {
        do { return try desk.notebook() } catch NotebookError.readOnly(let path) {
            guard let notebook = try desk.notebookToRead() else { throw NotebookError.readOnly(path: path) }
            return notebook
        }
    }

    private static func unfinished(_ notebook: Notebook, _ desk: Desk) throws -> [Line] {
        try notebook.unfinished(limit: 3).map { talk in
            .hint(
                desk.wording(
                    "unfinished",
                    [
                        "title": desk.wording("talk.\(talk.conversation)"), "name": talk.whom ?? "",
                        "answer": desk.say(Due(talk.began.day, at: talk.began.wall.time)),
                    ]))
        }
    }
}
