import CivilTime
import FollowUp
import GRDB

extension Notebook {
    /// The open steps and my open promises due on a day or before, soonest first; on one day, what has no hour first.
    package func agenda(on day: Day, limit: Int) throws(NotebookError) -> [AgendaItem] {
        try items("due <= \(day.number)", limit: limit)
    }

    /// The same after a day.
    package func upcoming(after day: Day, limit: Int) throws(NotebookError) -> [AgendaItem] {
        try items("due > \(day.number)", limit: limit)
    }

    /// How long the agenda is, counted no further than `capped`: whoever is behind by thousands need not wait for a number.
    package func agendaCount(on day: Day, capped: Int) throws(NotebookError) -> Int {
        let count = Agenda.count("due <= \(day.number)", capped: capped)
        return try reading { try $0.rows(once: "SELECT \(count)") { try $0.number() }.first ?? 0 }
    }

    /// The same, and how much of it was due before that day, in one look.
    package func agendaCounts(on day: Day, capped: Int) throws(NotebookError) -> (due: Int, late: Int) {
        let due = Agenda.count("due <= \(day.number)", capped: capped)
        let late = Agenda.count("due < \(day.number)", capped: capped)
        return try reading {
            try $0.rows(once: "SELECT \(due), \(late)") { (due: try $0.number(), late: try $0.number()) }.first
                ?? (due: 0, late: 0)
        }
    }

    /// Each of the two indexes gives its first in order; the first of both are among them.
    private func items(_ due: String, limit: Int) throws(NotebookError) -> [AgendaItem] {
        guard limit > 0 else { return [] }
        return try reading { db in
            let planned = Agenda.query("step", NextStep.brief, "\(Agenda.openStep) AND \(due)", limit: limit)
            let steps = try db.rows(once: planned) { try AgendaItem(.step(try NextStep(brief: &$0)), &$0) }
            let owed = Agenda.query("promise", Promise.brief, "\(Agenda.openPromise) AND \(due)", limit: limit)
            let promises = try db.rows(once: owed) { try AgendaItem(.promise(try Promise(brief: &$0)), &$0) }
            return Agenda.merged(steps, promises, limit: limit)
        }
    }
}

extension NextStep {
    // No more than the line shows: a column more costs as much as a row more.
    static let brief = "step.prospect, step.id, text, due, due_minute, due_zone, channel, purpose"

    /// As much of a step as its line in the list shows.
    init(brief columns: inout Columns) throws {
        let prospect: ID<Prospect> = try columns.id()
        self.init(
            id: try columns.id(), prospect: prospect, meeting: nil, text: try columns.text(), action: "",
            due: columns.due())
        channel = try columns.optionalWord()
        purpose = columns.optionalText()
    }
}

extension Promise {
    static let brief = "promise.prospect, promise.id, what, due, due_minute, due_zone"

    /// As much of a promise of mine as its line in the list shows.
    init(brief columns: inout Columns) throws {
        let prospect: ID<Prospect> = try columns.id()
        self.init(
            id: try columns.id(), prospect: prospect, meeting: nil, by: .me, what: try columns.text(),
            due: columns.due())
    }
}

extension AgendaItem {
    /// Whom it is about stands behind the deed's own columns.
    fileprivate init(_ deed: Deed, _ columns: inout Columns) throws {
        self.init(
            prospect: deed.prospect, name: try columns.text(), phone: try columns.list().first,
            email: try columns.list().first, deed: deed)
    }
}

private enum Agenda {
    /// Word for word the conditions of the two partial indexes.
    static let openStep = "step.state IN ('planned', 'draft')"
    static let openPromise = "promise.state = 'open' AND promise.owner = 'me'"

    static func query(_ table: String, _ columns: String, _ condition: String, limit: Int) -> String {
        """
        SELECT \(columns), name, phones, emails
        FROM \(table) JOIN prospect ON prospect.id = \(table).prospect
        WHERE \(condition) ORDER BY due, due_minute, \(table).nth LIMIT \(limit)
        """
    }

    static func count(_ due: String, capped: Int) -> String {
        """
        (SELECT count(*) FROM (SELECT 1 FROM step WHERE \(openStep) AND \(due)
        UNION ALL SELECT 1 FROM promise WHERE \(openPromise) AND \(due) LIMIT \(max(0, capped))))
        """
    }

    /// Two lists in order as one; on the same minute a promise goes before a step.
    static func merged(_ steps: [AgendaItem], _ promises: [AgendaItem], limit: Int) -> [AgendaItem] {
        if promises.isEmpty { return steps }
        var merged: [AgendaItem] = []
        var (step, promise) = (steps[...], promises[...])
        while merged.count < limit {
            guard let nextStep = step.first else { return merged + promise.prefix(limit - merged.count) }
            guard let nextPromise = promise.first else { return merged + step.prefix(limit - merged.count) }
            if let a = nextStep.due, let b = nextPromise.due, a < b {
                merged.append(step.removeFirst())
            } else {
                merged.append(promise.removeFirst())
            }
        }
        return merged
    }
}
