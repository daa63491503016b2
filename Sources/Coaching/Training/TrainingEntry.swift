import CivilTime

/// One thing a trainee did, as it is kept in the log of their training. What follows from it – progress, streaks, what is
/// due – is worked out from the entries alone.
package enum TrainingEntry: Hashable, Codable, Sendable {
    case rehearsed(Rehearsed)
    case drilled(Drilled)

    package var at: Moment {
        switch self {
        case .rehearsed(let rehearsed): rehearsed.at
        case .drilled(let drilled): drilled.at
        }
    }
}

extension TrainingEntry {
    /// What kind it is stands before it: `{"drilled": {…}}`. A kind that is not known here is no entry.
    private enum Kind: String, CodingKey { case rehearsed, drilled }

    package init(from decoder: any Decoder) throws {
        let kinds = try decoder.container(keyedBy: Kind.self)
        if let rehearsed = try kinds.decodeIfPresent(Rehearsed.self, forKey: .rehearsed) {
            self = .rehearsed(rehearsed)
        } else {
            self = .drilled(try kinds.decode(Drilled.self, forKey: .drilled))
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var kinds = encoder.container(keyedBy: Kind.self)
        switch self {
        case .rehearsed(let rehearsed): try kinds.encode(rehearsed, forKey: .rehearsed)
        case .drilled(let drilled): try kinds.encode(drilled, forKey: .drilled)
        }
    }
}

/// One go at a scenario, from the first line to its score.
package struct Rehearsed: Hashable, Codable, Sendable {
    /// The scenario's file name without its ending.
    package var scenario: String
    package var at: Moment
    /// What the trainee typed, oldest first: with it the go can be had again.
    package var lines: [String]
    package var checks: [Checked]

    package init(scenario: String, at: Moment, lines: [String], checks: [Checked]) {
        self.scenario = scenario
        self.at = at
        self.lines = lines
        self.checks = checks
    }
}

/// One behaviour, done or not.
package struct Checked: Hashable, Codable, Sendable {
    /// The behaviour's name, the same in every scenario that asks for it.
    package var behaviour: String
    package var isPassed: Bool

    package init(behaviour: String, isPassed: Bool) {
        self.behaviour = behaviour
        self.isPassed = isPassed
    }
}

/// One answer to one exercise.
package struct Drilled: Hashable, Codable, Sendable {
    /// The exercise's name: the rule it is of and which of its examples.
    package var card: String
    package var at: Moment
    package var rating: Rating

    package enum Rating: String, Codable, CaseIterable, Sendable { case again, hard, good, easy }

    package init(card: String, at: Moment, rating: Rating) {
        self.card = card
        self.at = at
        self.rating = rating
    }
}
