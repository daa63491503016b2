import Exchange
import FollowUp

/// What the report says of people: who waits, who slips away, what was learned of oneself.
extension Desk {
    func waiting(_ report: Report) -> ReportSection? {
        guard !report.waiting.isEmpty else { return nil }
        let rows = report.waiting.map { waiting in
            ReportSection.Row(
                waiting.name, waiting.words, right: wording("report.hours-waiting", ["count": String(waiting.hours)]))
        }
        return ReportSection(wording("report.waiting"), aside: number(report.waitingCount), [.rows(rows)])
    }

    func risks(_ report: Report) -> ReportSection? {
        guard !report.risks.isEmpty else { return nil }
        let rows = report.risks.map { risk in
            ReportSection.Row(
                risk.name, wording("report.quiet", ["count": String(risk.quiet)]),
                right: risk.rival.map { wording("report.rival", ["what": $0]) } ?? "")
        }
        return ReportSection(wording("report.at-risk"), aside: number(report.riskCount), [.rows(rows)])
    }

    func lookBack(_ report: Report) -> ReportSection? {
        var parts: [ReportSection.Part] = []
        if !report.broken.isEmpty {
            let rows = report.broken.map { broken in
                ReportSection.Row(
                    broken.name, wording("report.rule", ["what": broken.rule, "answer": broken.words]),
                    right: say(Due(broken.on)))
            }
            parts += [.named(wording("report.broken")), .rows(rows)]
        } else if let week = report.weeks.last, week.touches > 0 {
            parts.append(.said(wording("report.broken.none")))
        }
        if !report.skips.isEmpty {
            let said = causes()
            let rows = report.skips.map { ReportSection.Row(said[$0.cause] ?? $0.cause, String($0.count)) }
            parts += [.named(wording("report.skips")), .rows(rows)]
        }
        guard !parts.isEmpty else { return nil }
        return ReportSection(wording("report.look-back"), aside: wording("report.seven-days"), parts)
    }

    /// The causes in the words in which they were asked for.
    private func causes() -> [String: String] {
        let question = try? library.conversation("the-day").questions.first { $0.id == "cause" }
        let choices = question?.choices.map { ($0.key, $0.says.filled(with: [:])) } ?? []
        return Dictionary(choices) { first, _ in first }
    }

    func wins(_ report: Report) -> ReportSection? {
        guard !report.wins.isEmpty else { return nil }
        let rows = report.wins.map { ReportSection.Row($0.name, $0.words, right: say(Due($0.on))) }
        return ReportSection(wording("report.won"), aside: span(report), [.rows(rows)])
    }

    /// A number that was counted no further than a limit.
    func number(_ count: Int) -> String { count >= Desk.mostCounted ? "\(Desk.mostCounted)+" : String(count) }

    static let mostCounted = 200
}
