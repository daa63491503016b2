import CivilTime

/// What a go came to: yes or no for each behaviour, and the two things to do better.
package struct Score: Hashable, Sendable {
    package var marks: [Mark]
    /// What to do better, two things at most, and how a good one does it here.
    package var better: [Better]

    package struct Better: Hashable, Sendable {
        package var behaviour: Behaviour
        package var good: String
    }

    package var passed: Int { marks.count(where: \.isPassed) }
    /// The share passed, from 0 to 1.
    package var credit: Double { marks.isEmpty ? 0 : Double(passed) / Double(marks.count) }
}

extension Rehearsal {
    package var score: Score {
        let checks = scenario.checks
        let marks = checks.indices.map(mark)
        let missed = checks.indices.filter { !marks[$0].isPassed }.prefix(2)
        return Score(
            marks: marks, better: missed.map { .init(behaviour: checks[$0].behaviour, good: checks[$0].good) })
    }

    /// The go as it is kept.
    package func rehearsed(at moment: Moment) -> Rehearsed {
        Rehearsed(
            scenario: scenario.name, at: moment, lines: lines,
            checks: score.marks.map { Checked(behaviour: $0.behaviour.id, isPassed: $0.isPassed) })
    }
}
