extension Touch {
    /// Nobody answered it, or not yet.
    package var isUnanswered: Bool { Touch.unanswered.contains(outcome) }
    private static let unanswered = [
        "sent", "voicemail", "no answer", "no reply", "left message", "proposal", "busy message",
    ]
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
    package var given: [String] { valuesGiven.map(\.words) + touches.compactMap(\.value) }
}
