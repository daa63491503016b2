import CivilTime
import FollowUp

/// One sitting: exercise after exercise, two tries each.
package struct DrillSitting: Sendable {
    package let exercises: [DrillExercise]
    /// How each was answered so far.
    package private(set) var ratings: [Drilled.Rating] = []
    private let coach: Coach
    private let phrases: DrillExercise.Phrases
    private var hasMissed = false

    /// What came of a line.
    package enum Outcome: Sendable {
        /// No choice is called so.
        case unclear
        /// Too little, or the same again, to be judged.
        case short
        /// Wrong, and there is a second try.
        case missed(Finding?)
        /// Right, or wrong twice, or passed over: the next one.
        case settled(Drilled, Finding?)
        /// The one before was easy, too: takes the place of its rating.
        case eased(Drilled)
        /// There is no right answer before that could have been easy.
        case notEasy
    }

    package init(_ exercises: [DrillExercise], by coach: Coach, _ phrases: DrillExercise.Phrases) {
        self.exercises = exercises
        self.coach = coach
        self.phrases = phrases
    }

    /// The exercise at hand; nil at the end.
    package var exercise: DrillExercise? {
        ratings.count < exercises.count ? exercises[ratings.count] : nil
    }
    /// The one before it.
    package var settled: DrillExercise? { ratings.isEmpty ? nil : exercises[ratings.count - 1] }
    /// How many were answered at the first try.
    package var sat: Int { ratings.count { $0 == .good || $0 == .easy } }

    package mutating func take(_ line: String, at now: Moment) -> Outcome {
        let line = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if line.lowercased() == "easy" { return ease(at: now) }
        guard let exercise else { return .unclear }
        if line.isEmpty { return settle(.again, exercise.finding, at: now) }
        guard exercise.choices.isEmpty else {
            guard let choice = exercise.choice(line) else { return .unclear }
            return judge(choice == exercise.right, exercise.finding, at: now)
        }
        guard exercise.isEnough(line) else { return .short }
        let findings = coach.findings(in: line, under: exercise.rule, phrases)
        let fault = findings.first { $0.rule == exercise.rule.name } ?? findings.first { $0.weight == .stop }
        return judge(fault == nil, fault, at: now)
    }

    private mutating func judge(_ isRight: Bool, _ finding: Finding?, at now: Moment) -> Outcome {
        if isRight { return settle(hasMissed ? .hard : .good, finding, at: now) }
        if hasMissed { return settle(.again, finding, at: now) }
        hasMissed = true
        return .missed(finding)
    }

    private mutating func settle(_ rating: Drilled.Rating, _ finding: Finding?, at now: Moment) -> Outcome {
        let drilled = Drilled(card: exercises[ratings.count].card.name, at: now, rating: rating)
        ratings.append(rating)
        hasMissed = false
        return .settled(drilled, finding)
    }

    private mutating func ease(at now: Moment) -> Outcome {
        guard let settled, ratings.last == .good, !hasMissed else { return .notEasy }
        ratings[ratings.count - 1] = .easy
        return .eased(Drilled(card: settled.card.name, at: now, rating: .easy))
    }
}

extension DrillExercise {
    /// The choice a line means: its number, or the beginning of its words.
    fileprivate func choice(_ line: String) -> Int? {
        if let number = Int(line) { return choices.indices.contains(number - 1) ? number - 1 : nil }
        let wanted = Words(line).words.map(\.folded)
        let fits = choices.indices.filter { index in
            Words(choices[index]).words.map(\.folded).starts(with: wanted)
        }
        return wanted.isEmpty || fits.count != 1 ? nil : fits[0]
    }

    /// Long enough to be a line of its kind, and not the one that was to be mended.
    fileprivate func isEnough(_ line: String) -> Bool {
        let words = Words(line).words.map(\.folded)
        let least = rule.judges == .draft ? 8 : 3
        return words.count >= least && words != Words(text ?? "").words.map(\.folded)
    }
}
