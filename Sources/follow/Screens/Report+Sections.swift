import CivilTime
import Exchange
import FollowUp
import Language

/// The report in words; what there is nothing to say of is left out.
extension Desk {
    /// - Parameter isPage: on paper there is room for pictures a screen leaves out.
    func sections(of report: Report, isPage: Bool = false) -> [ReportSection] {
        [
            kept(report, isPage), followUp(report), works(report), waiting(report), risks(report), lookBack(report),
            wins(report),
        ]
        .compactMap { $0 }
    }

    func about(_ report: Report) -> String {
        wording("report.about", ["one": say(Due(report.weeks[0].monday)), "other": say(Due(report.day))])
    }

    private func of(_ rate: Rate) -> String {
        wording("report.of", ["count": String(rate.answered), "limit": String(rate.made)])
    }

    private func kept(_ report: Report, _ isPage: Bool) -> ReportSection? {
        let total = report.total
        let rate = total.kept
        guard rate.made > 0 || total.dropped > 0 || report.lateNow > 0 || report.streak > 0 else { return nil }
        var parts: [ReportSection.Part] = []
        if rate.made > 0 {
            let words =
                rate.isTooFew ? wording("report.few") : wording("report.percent", ["count": String(rate.percent)])
            parts.append(
                .bars([
                    .init(
                        wording("report.on-time"), share: rate.share, solid: rate.share, value: of(rate), words: words)
                ]))
        } else {
            parts.append(.said(wording("report.kept.none")))
        }
        let lateness = total.lateness.map { wording("report.lateness", ["count": "\($0 / 10).\($0 % 10)"]) }
        var rows: [ReportSection.Row] = []
        if report.streak > 1 { rows.append(.init(wording("report.streak"), number(report.streak))) }
        if total.late > 0 { rows.append(.init(wording("report.late"), String(total.late), right: lateness ?? "")) }
        if total.dropped > 0 { rows.append(.init(wording("report.dropped"), String(total.dropped))) }
        if report.lateNow > 0 { rows.append(.init(wording("report.late-now"), number(report.lateNow))) }
        if !rows.isEmpty { parts.append(.rows(rows)) }
        if isPage, rate.made > 0 {
            let most = Double(report.weeks.map(\.kept.made).max() ?? 1)
            let weeks = report.livelyWeeks.map { week in
                ReportSection.Share(
                    name(of: week), share: Double(week.kept.made) / most, solid: Double(week.onTime) / most,
                    value: week.kept.made == 0 ? "" : of(week.kept))
            }
            parts += [.weeks(weeks), .key(solid: wording("report.on-time"), light: wording("report.late"))]
        }
        return ReportSection(wording("report.kept"), aside: span(report), parts)
    }

    /// Two numbers that are never made one: follow-up, and follow-up as it should be.
    private func followUp(_ report: Report) -> ReportSection? {
        let total = report.total
        guard total.touches > 0 else { return nil }
        let most = Double(report.weeks.map(\.touches).max() ?? 1)
        let weeks = report.livelyWeeks.map { week in
            ReportSection.Share(
                name(of: week), share: Double(week.touches) / most, solid: Double(week.quality) / most,
                value: String(week.touches), words: wording("report.week", ["count": String(week.quality)]))
        }
        let values = ["count": String(total.touches), "limit": String(total.quality)]
        return ReportSection(
            wording("report.follow-up"), aside: span(report),
            [
                .said(wording("report.two-numbers", values)), .weeks(weeks),
                .key(solid: wording("report.quality"), light: wording("report.touches")),
            ])
    }

    private func works(_ report: Report) -> ReportSection? {
        let groups: [(title: String, works: [Report.Works])] = [
            (wording("report.by-channel"), report.works.filter { if case .channel = $0.way { true } else { false } }),
            (wording("report.by-try"), report.works.filter { if case .attempt = $0.way { true } else { false } }),
            (wording("report.by-hour"), report.works.filter { if case .hours = $0.way { true } else { false } }),
        ]
        guard !groups[0].works.isEmpty else { return nil }
        var parts: [ReportSection.Part] = groups.filter { !$0.works.isEmpty }.flatMap { group in
            [.named(group.title), .bars(group.works.map(share))]
        }
        if report.works.contains(where: { !$0.rate.isTooFew }) {
            parts.append(.key(solid: wording("report.surely-key"), light: wording("report.seen")))
        }
        if groups[0].works.count(where: { !$0.rate.isTooFew }) > 1 { parts.append(.said(wording("report.order"))) }
        return ReportSection(wording("report.works"), aside: wording("report.ever"), parts)
    }

    private func share(_ works: Report.Works) -> ReportSection.Share {
        let rate = works.rate
        let percent = ["count": String(rate.percent), "limit": rate.surely.flatMap { $0 > 0 ? String($0) : nil } ?? ""]
        return ReportSection.Share(
            name(of: works.way), share: rate.share, solid: rate.isTooFew ? 0 : rate.lowerBound, value: of(rate),
            words: rate.isTooFew ? wording("report.few") : wording("report.surely", percent))
    }

    private func name(of way: Report.Way) -> String {
        switch way {
        case .channel(let channel): return wording("way.\(channel.rawValue)")
        case .attempt(Learning.lastAttempt): return wording("report.try-on", ["count": String(Learning.lastAttempt)])
        case .attempt(let attempt): return wording("report.try", ["count": String(attempt)])
        case .hours(let hours):
            let (from, to) = (clock(hours.lowerBound), clock(hours.upperBound))
            if hours.lowerBound == 0 { return wording("report.hours-before", ["to": to]) }
            if hours.upperBound == 24 { return wording("report.hours-after", ["from": from]) }
            return wording("report.hours", ["from": from, "to": to])
        }
    }

    /// The Monday; which year it is, the head says.
    private func name(of week: WeekSum) -> String { DateText(region, today: week.monday).short(week.monday) }

    /// A whole hour: `09` or `9 am`.
    private func clock(_ hour: Int) -> String {
        TimeOfDay(hour: hour).map { DateText(region).clock($0).replacing(":00", with: "") } ?? ""
    }

    func span(_ report: Report) -> String {
        let count = report.weeks.count
        return wording(count == 1 ? "report.week-one" : "report.span", ["count": String(count)])
    }
}
