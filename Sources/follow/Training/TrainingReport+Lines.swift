import Coaching
import FollowUp
import Terminal

extension TrainingReport {
    /// One trainee in full.
    func lines(of part: Part, at desk: Desk) -> [Line] {
        var lines = head(of: part, at: desk)
        let progress = part.progress
        for kind in Skill.Kind.allCases {
            let skills = progress.skills.filter { $0.name.kind == kind }
                .sorted { title(of: $0.name) < title(of: $1.name) }
            guard !skills.isEmpty else { continue }
            lines += [.blank, .plain(desk.wording("train.by.\(kind.rawValue)"))]
            lines += skills.map { row($0, at: desk) }
        }
        if !progress.skills.isEmpty { lines.append(.hint(desk.wording("train.legend"))) }
        return lines
    }

    /// What of a trainee fits a few rows.
    func head(of part: Part, at desk: Desk) -> [Line] {
        let progress = part.progress
        func row(_ label: String, _ words: String) -> Line { .row(number: "", label: label, words: words, right: "") }
        let span = desk.wording(
            "train.span", ["count": String(progress.weeks.count), "due": desk.say(Due(day))])
        var lines: [Line] = [.heading(left: part.name, right: span)]
        guard !progress.days.isEmpty else { return lines + [.hint(desk.wording("train.nothing"))] }
        let streak = [
            "count": String(progress.streak), "limit": String(progress.longestStreak),
            "what": String(progress.calendar.count { $0.isPractised }), "other": String(progress.calendar.count),
        ]
        lines.append(row(desk.wording("train.streak"), desk.wording("train.streak.says", streak)))
        if progress.drills.tried > 0 {
            let values = ["count": String(progress.drills.tried), "what": percent(progress.drills)]
            lines.append(row(desk.wording("train.drilled"), desk.wording("train.drilled.says", values)))
        }
        for go in progress.goes.suffix(3).reversed() {
            let passed = String(go.checks.count(where: \.isPassed))
            let values = [
                "name": go.scenario.replacing("-", with: " "), "count": passed, "limit": String(go.checks.count),
                "due": desk.say(Due(go.at.day)),
            ]
            lines.append(row(desk.wording("train.rehearsed"), desk.wording("train.rehearsed.says", values)))
        }
        lines.append(row(desk.wording("train.due"), due(part, at: desk)))
        for skill in progress.next { lines.append(row(desk.wording("train.next"), title(of: skill.name))) }
        return lines
    }

    func due(_ part: Part, at desk: Desk) -> String {
        let next = part.coming.first
        let values = [
            "count": String(part.due), "what": next.map { String($0.count) } ?? "",
            "due": next.map { desk.say(Due($0.day)) } ?? "",
        ]
        return desk.wording("train.due.says", values)
    }

    func percent(_ tally: Tally) -> String { tally.share.map { "\(Int(($0 * 100).rounded()))" } ?? "" }

    /// A small column for each week, how often of how many, and the last three.
    private func row(_ skill: Skill, at desk: Desk) -> Line {
        let style = desk.results.style
        let values = ["count": String(skill.all.passed), "limit": String(skill.all.tried)]
        let words = desk.wording("train.of", values)
        let last = skill.last.map { desk.wording($0 ? "train.passed" : "train.missed") }.joined(separator: " ")
        let columns = style.accessible ? "" : skill.weeks.map { column($0, style) }.joined() + "  "
        return .row(number: "", label: title(of: skill.name), words: columns + words, right: last)
    }

    private func column(_ tally: Tally, _ style: Style) -> String {
        guard let share = tally.share else { return style.unicode ? "·" : "." }
        let steps = style.unicode ? Array("▁▂▃▄▅▆▇█") : Array("123456789")
        return String(steps[Int((share * Double(steps.count - 1)).rounded())])
    }
}
