import CivilTime

/// How a trainee comes on, from the entries of their log and the day alone.
package struct TrainingProgress: Sendable {
    package let day: Day
    /// The Mondays of the weeks looked at, oldest first; the last week is that of `day`.
    package let weeks: [Day]
    /// What was practised in these weeks, by kind and name.
    package let skills: [Skill]
    /// The rehearsals of these weeks, oldest first.
    package let goes: [Rehearsed]
    /// Exercises of these weeks, and how many were right at the first try.
    package let drills: Tally
    /// Every day of practice there ever was.
    package let days: Set<Day>

    package init(_ entries: some Sequence<TrainingEntry>, on day: Day, weeks count: Int = 4) {
        let entries = entries.filter { $0.at.day <= day }
        let monday = day - (day.weekday.rawValue - 1)
        let weeks = (0..<count).reversed().map { monday - 7 * $0 }
        self.day = day
        self.weeks = weeks
        days = Set(entries.map(\.at.day))
        var results: [Skill.Name: [(at: Day, isPassed: Bool)]] = [:]
        var goes: [Rehearsed] = []
        var drills = Tally()
        var rightAtOnce: Set<Answered> = []
        for entry in entries where entry.at.day >= weeks.first ?? monday {
            switch entry {
            case .rehearsed(let rehearsed):
                goes.append(rehearsed)
                for check in rehearsed.checks {
                    results[.init(.rehearsal, check.behaviour), default: []].append((entry.at.day, check.isPassed))
                }
            case .drilled(let drilled):
                let isRight = drilled.rating == .good || drilled.rating == .easy
                // “easy” is said of an answer that was counted already.
                let answered = Answered(card: drilled.card, on: entry.at.day)
                if drilled.rating == .easy, rightAtOnce.contains(answered) { continue }
                if drilled.rating == .good { rightAtOnce.insert(answered) }
                drills.add(isRight)
                results[.init(.drill, drilled.rule), default: []].append((entry.at.day, isRight))
            }
        }
        self.goes = goes
        self.drills = drills
        skills = results.map { name, all in Skill(name, all, weeks) }.sorted { $0.name < $1.name }
    }

    private struct Answered: Hashable {
        var card: String
        var on: Day
    }

    /// Two skills at most that need it most: what failed of late, then what fails most often.
    package var next: [Skill] {
        Array(skills.filter { $0.last.contains(false) }.sorted { $0.weakness > $1.weakness }.prefix(2))
    }
}

/// How often a thing was tried, and how often it was done.
package struct Tally: Hashable, Sendable {
    package private(set) var passed = 0
    package private(set) var tried = 0

    package init() {}

    package mutating func add(_ isPassed: Bool) {
        tried += 1
        if isPassed { passed += 1 }
    }

    /// From 0 to 1; nil when nothing was tried.
    package var share: Double? { tried == 0 ? nil : Double(passed) / Double(tried) }
}

/// One behaviour of rehearsals, or one rule of drills, over the weeks.
package struct Skill: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable { case rehearsal, drill }

    package struct Name: Hashable, Comparable, Sendable {
        package var kind: Kind
        /// As the scenario's check or the rule's file is called.
        package var name: String

        init(_ kind: Kind, _ name: String) {
            self.kind = kind
            self.name = name
        }

        package static func < (a: Name, b: Name) -> Bool {
            a.kind == b.kind ? a.name < b.name : a.kind == .rehearsal
        }
    }

    package let name: Name
    package let all: Tally
    /// One of each week, oldest first.
    package let weeks: [Tally]
    /// The last three, oldest first.
    package let last: [Bool]

    init(_ name: Name, _ results: [(at: Day, isPassed: Bool)], _ weeks: [Day]) {
        self.name = name
        var all = Tally()
        var tallies = weeks.map { _ in Tally() }
        for result in results {
            all.add(result.isPassed)
            if let week = weeks.lastIndex(where: { $0 <= result.at }) { tallies[week].add(result.isPassed) }
        }
        self.all = all
        self.weeks = tallies
        last = results.suffix(3).map(\.isPassed)
    }

    /// How many of the last three were missed, then the share of all that was; the more tries, the surer.
    fileprivate var weakness: (Int, Double, Int, String) {
        let late = last.count { !$0 }
        return (late, 1 - (all.share ?? 1), all.tried, name.name)
    }
}
