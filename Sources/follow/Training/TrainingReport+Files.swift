import Coaching
import Exchange

extension TrainingReport {
    var json: JSON {
        .object([
            "day": .string(day.description),
            "weeks": .texts(parts.first?.progress.weeks.map(\.description) ?? []),
            "trainees": .array(parts.map(json)),
        ])
    }

    private func json(_ part: Part) -> JSON {
        let progress = part.progress
        return .object([
            "name": .string(part.name),
            "days": .texts(progress.calendar.filter(\.isPractised).map(\.day.description)),
            "streak": .number(progress.streak), "longest_streak": .number(progress.longestStreak),
            "drills": json(progress.drills), "due": .number(part.due),
            "coming": .array(
                part.coming.map { .object(["day": .string($0.day.description), "count": .number($0.count)]) }),
            "skills": .array(progress.skills.map(json)), "next": .texts(progress.next.map(\.name.name)),
            "rehearsals": .array(progress.goes.map(json)),
        ])
    }

    private func json(_ tally: Tally) -> JSON {
        .object(["passed": .number(tally.passed), "tried": .number(tally.tried)])
    }

    private func json(_ skill: Skill) -> JSON {
        .object([
            "kind": .string(skill.name.kind.rawValue), "name": .string(skill.name.name),
            "title": .string(title(of: skill.name)), "passed": .number(skill.all.passed),
            "tried": .number(skill.all.tried), "weeks": .array(skill.weeks.map(json)),
            "last": .array(skill.last.map(JSON.bool)),
        ])
    }

    private func json(_ go: Rehearsed) -> JSON {
        .object([
            "scenario": .string(go.scenario), "at": .string(go.at.description),
            "passed": .texts(go.checks.filter(\.isPassed).map(\.behaviour)),
            "missed": .texts(go.checks.filter { !$0.isPassed }.map(\.behaviour)), "lines": .texts(go.lines),
        ])
    }

    /// A line for each trainee, skill and week in which it was practised.
    var csv: CSV {
        var rows = [["trainee", "kind", "behaviour", "title", "week", "passed", "tried"]]
        for part in parts {
            for skill in part.progress.skills {
                for (week, tally) in zip(part.progress.weeks, skill.weeks) where tally.tried > 0 {
                    rows.append([
                        part.name, skill.name.kind.rawValue, skill.name.name, title(of: skill.name), week.description,
                        String(tally.passed), String(tally.tried),
                    ])
                }
            }
        }
        return CSV(rows)
    }
}
