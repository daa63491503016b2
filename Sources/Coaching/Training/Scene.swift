import CivilTime
import FollowUp

/// A part of a scenario: a talk, the debrief after it, a message to write, or a reply that wants a next step.
package struct Scene: Sendable {
    package enum Kind: String, CaseIterable, Sendable { case meeting, debrief, message, reply }

    package var kind: Kind
    /// The day it is, in the scenario's own time.
    package var day: Day
    /// What happens, told by the coach.
    package var sets: String?
    /// The prospect's first words, or their reply.
    package var says: String?
    /// Said before another try.
    package var waits: String?
    /// What the trainee may do besides, and how the prospect answers; the first that fits counts.
    package var listens: [Listen] = []
    /// What the prospect says to anything else, in turn.
    package var otherwise: [String] = []
    /// The prospect's way out once their patience is used up.
    package var leaves: String?
    /// What the prospect says at a good end.
    package var ends: String?
    /// What came of it, told by the coach.
    package var then: String?
    /// What a good one writes or does; of a message and a reply.
    package var good: String?
    package var checks: [Check] = []
    /// The message before its text: its channel, its day, and what has happened.
    package var draft: Draft
    /// Rules of the coach it is not held to.
    package var without: [String] = []

    package init(_ kind: Kind, on day: Day, draft: Draft) {
        self.kind = kind
        self.day = day
        self.draft = draft
    }

    /// Tried as one: all checks are of one text.
    var isWhole: Bool { kind == .message || kind == .reply }
}

/// One thing the prospect listens for.
package struct Listen: Hashable, Sendable {
    /// One of these lists must hold whole.
    package var to: [[Sign]]
    /// What they say, in turn.
    package var answers: [String] = []
    /// The hidden fact it brings out.
    package var reveals: String?
    /// The patience it takes.
    package var costs = 0

    package init(to: [[Sign]]) { self.to = to }
}

/// One yes or no of a score.
package struct Check: Hashable, Sendable {
    package var behaviour: Behaviour
    /// One of these lists must hold whole in one line.
    package var when: [[Sign]] = []
    /// It is passed by no line doing that.
    package var isNever = false
    /// What is said of a line that does half of it; the first that fits.
    package var halves: [Half] = []
    /// How a good one does it, here.
    package var good: String
    /// What the prospect says to it, besides what it brings out.
    package var answers: String?
    package var reveals: String?
    /// Of a debrief: the place in the record, and what belongs there.
    package var slot: Slot?

    package struct Half: Hashable, Sendable {
        package var when: [[Sign]]
        package var says: String

        package init(when: [[Sign]], says: String) {
            self.when = when
            self.says = says
        }
    }

    package init(_ behaviour: Behaviour, good: String) {
        self.behaviour = behaviour
        self.good = good
    }
}
