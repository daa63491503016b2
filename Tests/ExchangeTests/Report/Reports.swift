import CivilTime
import Exchange
import FollowUp

/// The reports these tests print.
enum Reports {
    static let playbook = Playbook(
        attempts: 3, channelsBeforeBusy: 3, gap: 2, afterProposal: 2, nurture: 21...30, atRisk: [:],
        style: .extrovert, order: [.extrovert: [.phone, .text, .email]],
        hours: .init(from: TimeOfDay(hour: 9)!, to: TimeOfDay(hour: 18)!), weekend: [.saturday, .sunday],
        outcomes: [.init("reached", means: .reached), .init("no answer", means: .tried), .init("sent", means: .left)])

    static var empty: Report { Report(on: Samples.monday, weeks: 2, of: [], by: playbook) }

    static var full: Report {
        var week = WeekSum(monday: Samples.monday - 7)
        (week.touches, week.quality) = (34, 21)
        (week.onTime, week.late, week.daysLate, week.dropped) = (17, 5, 12, 2)
        var report = Report(
            on: Samples.monday + 2, weeks: 2, of: [week],
            touches: [
                TouchSum(channel: .phone, outcome: "reached", hour: 10, attempt: 1, count: 12),
                TouchSum(channel: .voicemail, outcome: "no answer", hour: 10, attempt: 2, count: 19),
                TouchSum(channel: .text, outcome: "sent", hour: 10, attempt: 9, isAnswered: true, count: 4),
            ], by: playbook)
        report.streak = 4
        report.lateNow = 3
        report.waiting = [.init("Priya Nair", for: "the contract draft", hours: 26)]
        report.risks = [.init("Ana Ruiz", quiet: 42, rival: "Brightline"), .init("Bo Li", quiet: 60)]
        (report.waitingCount, report.riskCount) = (1, 12)
        report.broken = [.init("Jenny Ortiz", rule: "gap", words: "two days lie between", on: Samples.monday)]
        report.skips = [.init("time", count: 3)]
        report.wins = [.init("Tom Weil", by: "the checklist", on: Samples.monday - 3)]
        return report
    }
}
