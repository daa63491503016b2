import CivilTime
import Coaching
import Exchange
import FollowUp
import Language

extension TrainingReport {
    /// The page a trainer prints: who came on how, behaviour by behaviour side by side, and what to practise next.
    func page(at desk: Desk) -> Page {
        let dates = DateText(desk.region)
        let title = desk.wording("page.title", ["due": dates.long(day)])
        var sections = [Markup.element("p", ["class": "dim"], desk.wording("page.lead", ["count": String(weekCount)]))]
        sections += section("page.who", [summary(at: desk)], desk)
        sections += section("page.next", [next(at: desk)], desk)
        if weekCount > 1 { sections += section("page.trend", [trend(at: desk)], desk) }
        for kind in Skill.Kind.allCases {
            let skills = skills(in: kind)
            guard !skills.isEmpty else { continue }
            sections += section("page.by.\(kind.rawValue)", [scrolling(sideBySide(skills, at: desk))], desk)
        }
        sections.append(.element("p", ["class": "dim"], desk.wording("page.counting")))
        return Page(title, sections)
    }

    private var weekCount: Int { parts.first?.progress.weeks.count ?? 0 }

    private func section(_ key: String, _ parts: [Markup], _ desk: Desk) -> [Markup] {
        [.element("section", [:], [.element("h2", [:], desk.wording(key))] + parts)]
    }

    private func scrolling(_ table: Markup) -> Markup { .element("div", ["class": "scroll"], [table]) }

    /// A row a trainee: days, streak, rehearsals, drills, what is due.
    private func summary(at desk: Desk) -> Markup {
        let heads = ["name", "days", "streak", "rehearsed", "drilled", "due"].map { desk.wording("page.head.\($0)") }
        let rows = parts.map { part -> [Markup] in
            let progress = part.progress
            let done = progress.calendar.map(\.isPractised)
            let practised = desk.wording(
                "page.days", ["count": String(done.count { $0 }), "limit": String(done.count)])
            let streak = desk.wording(
                "page.streak", ["count": String(progress.streak), "limit": String(progress.longestStreak)])
            let checks = progress.goes.flatMap(\.checks)
            let kept = ["count": String(checks.count(where: \.isPassed)), "limit": String(checks.count)]
            let goes = desk.wording("page.goes", ["what": String(progress.goes.count)].merging(kept) { $1 })
            let drills = desk.wording(
                "page.drills", ["count": String(progress.drills.tried), "what": percent(progress.drills)])
            return [
                .text(part.name),
                .element(
                    "span", [:], [Picture.days(done, saying: practised), .element("div", ["class": "dim"], practised)]),
                .text(streak), .text(progress.goes.isEmpty ? "–" : goes),
                .text(progress.drills.tried == 0 ? "–" : drills), .text(due(part, at: desk)),
            ]
        }
        return scrolling(.table(heads, rows))
    }

    /// The share of all that was practised, week by week, a line a trainee.
    private func trend(at desk: Desk) -> Markup {
        let dates = DateText(desk.region, today: day)
        let labels = parts.first?.progress.weeks.map {
            String(dates.short($0).split(separator: " ").dropFirst().joined(separator: " "))
        }
        let series = parts.map { part in LineChart.Series(part.name, part.progress.shares) }
        let words = series.map { series in
            let shares = series.shares.map { $0.map { "\(Int(($0 * 100).rounded())) %" } ?? "–" }
            return "\(series.name): \(shares.joined(separator: ", "))"
        }
        return LineChart(series, labels: labels ?? []).markup(saying: words.joined(separator: "; "))
    }

    private func sideBySide(_ skills: [Skill.Name], at desk: Desk) -> Markup {
        let rows = skills.map { name -> [Markup] in
            [.text(title(of: name))]
                + parts.map { part in
                    guard let skill = part.progress.skills.first(where: { $0.name == name }) else {
                        return .element("small", [:], "–")
                    }
                    return cell(skill, at: desk)
                }
        }
        return .table([desk.wording("page.head.behaviour")] + parts.map(\.name), rows)
    }

    private func cell(_ skill: Skill, at desk: Desk) -> Markup {
        let of = desk.wording("train.of", ["count": String(skill.all.passed), "limit": String(skill.all.tried)])
        let last = skill.last.map { desk.wording($0 ? "train.passed" : "train.missed") }.joined(separator: " ")
        let columns = Picture.columns(skill.weeks.map(\.share), saying: of)
        return .element("span", ["class": "whole"], [columns, .element("small", [:], "\(of) \(last)")])
    }

    /// Two things a trainee, no more.
    private func next(at desk: Desk) -> Markup {
        .element(
            "ul", [:],
            parts.map { part in
                let names = part.progress.next.map { title(of: $0.name) }
                let values = [
                    "name": part.name, "what": names.first ?? "", "other": names.dropFirst().first ?? "",
                ]
                return .element("li", [:], desk.wording(names.isEmpty ? "page.next.none" : "page.next.says", values))
            })
    }
}

extension TrainingProgress {
    /// The share done of all that was tried, one of each week.
    var shares: [Double?] {
        weeks.indices.map { week in
            let tallies = skills.map { $0.weeks[week] }
            let tried = tallies.reduce(0) { $0 + $1.tried }
            return tried == 0 ? nil : Double(tallies.reduce(0) { $0 + $1.passed }) / Double(tried)
        }
    }
}
