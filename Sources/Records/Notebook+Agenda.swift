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
        let due = "due <= \(day.number)"
        let count = """
            SELECT count(*) FROM (SELECT 1 FROM step WHERE \(Agenda.openStep) AND \(due)
            UNION ALL SELECT 1 FROM promise WHERE \(Agenda.openPromise) AND \(due) LIMIT \(max(0, capped)))
            """
        return try reading { try Int.fetchOne($0.makeStatement(sql: count)) ?? 0 }
    }

    /// Each of the two indexes gives its first in order; the first of both are among them.
    private func items(_ due: String, limit: Int) throws(NotebookError) -> [AgendaItem] {
        guard limit > 0 else { return [] }
        return try reading { db in
            let steps = try db.rows(once: Agenda.query(NextStep.self, "\(Agenda.openStep) AND \(due)", limit: limit)) {
                AgendaItem(deed: .step(try NextStep(&$0)), prospect: try Prospect(&$0))
            }
            let promises = try db.rows(once: Agenda.query(Promise.self, "\(Agenda.openPromise) AND \(due)", limit: limit)) {
                AgendaItem(deed: .promise(try Promise(&$0)), prospect: try Prospect(&$0))
            }
            return Agenda.merged(steps, promises, limit: limit)
        }
    }
}

private enum Agenda {
    /// Word for word the conditions of the two partial indexes.
    static let openStep = "step.state IN ('planned', 'draft')"
    static let openPromise = "promise.state = 'open' AND promise.owner = 'me'"

    static func query<Value: Kept>(_ type: Value.Type, _ condition: String, limit: Int) -> String {
        """
        SELECT \(Value.list), \(Prospect.list) FROM \(Value.table) JOIN prospect ON prospect.id = \(Value.table).prospect
        WHERE \(condition) ORDER BY due, due_minute, \(Value.table).nth LIMIT \(limit)
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

extension AgendaItem {
    /// In the order of a row's columns.
    fileprivate init(deed: Deed, prospect: Prospect) { self.init(prospect: prospect, deed: deed) }
}
