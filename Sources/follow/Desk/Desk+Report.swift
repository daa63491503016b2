import CivilTime
import FollowUp
import Records

extension Desk {
    /// The report of the last weeks, read from sums and from lists that are no longer than they look.
    func report(weeks: Int) throws -> Report {
        let playbook = try playbook()
        guard let notebook = try notebookToRead() else { return Report(on: today, weeks: weeks, of: [], by: playbook) }
        let first = Report.mondays(weeks, to: today)[0]
        var report = Report(
            on: today, weeks: weeks, of: try notebook.weekSums(from: first, through: today),
            touches: try notebook.touchSums(), by: playbook)
        report.streak = try notebook.streak(limit: Desk.mostCounted)
        report.lateNow = try notebook.agendaCounts(on: today, capped: Desk.mostCounted).late
        let lanes = try lanes(limit: Desk.mostPeople)
        report.waiting = lanes[.waiting].compactMap { item in
            guard case .request(let request) = item.what else { return nil }
            return Report.Waiting(item.name, for: request.words, hours: request.hours(at: now))
        }
        report.risks = lanes[.atRisk].compactMap { item in
            guard case .quiet(let days) = item.what else { return nil }
            return Report.Risk(item.name, quiet: days, rival: item.rival)
        }
        (report.waitingCount, report.riskCount) = (lanes.count(of: .waiting), lanes.count(of: .atRisk))
        let week = today - 6
        report.broken = try notebook.brokenRules(since: week).compactMap { broken in
            guard let rule = Relationship.rule(brokenBy: broken.fact) else { return nil }
            return Report.Broken(broken.name, rule: rule, words: broken.fact.words, on: broken.fact.on)
        }
        report.skips = try notebook.skips(since: week).map { Report.Skip($0.cause, count: $0.count) }
        report.wins = try notebook.wins(since: first).map { Report.Win($0.name, by: $0.fact.words, on: $0.fact.on) }
        return report
    }
    /// People of one kind the report names; the day's list names the rest.
    private static let mostPeople = 10
}
