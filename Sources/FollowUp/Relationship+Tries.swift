extension Touch {
    /// Nobody answered it, or not yet.
    package var isUnanswered: Bool { Touch.unanswered.contains(outcome) }
    private static let unanswered = [
        "sent", "voicemail", "no answer", "no reply", "left message", "proposal", "busy message",
    ]

    /// What it gave them; what was brought to a phone nobody took was not given.
    package var gift: Gift? { outcome == "no answer" ? nil : value.map { Gift($0, on: at.day) } }
}

extension Relationship {
    /// What was tried since the last meeting, oldest first.
    package var touchesSinceMeeting: [Touch] {
        guard let met = meetings.last?.on else { return touches }
        return touches.filter { $0.at.day >= met }
    }

    /// The attempts in a row that nobody answered.
    package var tries: Int { touchesSinceMeeting.reversed().prefix(while: \.isUnanswered).count }

    /// Tries before the busy message: those of the step at hand, else what a step has by itself.
    package var triesAllowed: Int { (openSteps.first ?? steps.last)?.attemptsAllowed ?? 3 }

    /// What they were given before.
    package var given: [String] { gifts.map(\.words) }

    /// The same with the days, oldest first.
    package var gifts: [Gift] {
        (valuesGiven.map { Gift($0.words, on: $0.on) } + touches.compactMap(\.gift)).sorted { $0.on < $1.on }
    }
}
