import CivilTime
import FollowUp

/// What the record holds against a worry about one person: their own request, what was tried, what they think about.
package struct Evidence: Hashable, Sendable {
    /// Something they said, and when.
    package struct Said: Hashable, Sendable {
        package var words: String
        package var on: Day
    }
    /// What they asked for themselves, the latest that still stands.
    package var asked: Said?
    /// The unanswered tries, a channel each.
    package var tried: [Rhythm.Tries] = []
    package var pain: String?
    /// What they have to think about, in the user's words.
    package var thinking: String?
    /// The next thing the playbook has for them.
    package var next: Rhythm.Proposal?
    /// They want no more, or were let go.
    package var isClosed = false

    package init() {}

    package init(_ relationship: Relationship, by rhythm: Rhythm, on day: Day) {
        isClosed = relationship.prospect.state == .closed
        tried = rhythm.standing(of: relationship, on: day).tries
        pain = relationship.pains.last?.words
        thinking = relationship.facts.last { $0.kind == .note(name: "think_about") }?.words
        next = rhythm.proposal(for: relationship, on: day)
        // Who asked to be left until a day is not waiting before it.
        let rests = ["their-time", "timing-open"].contains(next?.reason.key ?? "")
        if !isClosed, !rests { asked = Evidence.request(of: relationship) }
    }

    /// What they wait for; else the leave they gave, where it says more than yes; else what they asked for.
    private static func request(of relationship: Relationship) -> Said? {
        if let request = relationship.prospect.request { return Said(words: request.words, on: request.at.day) }
        let leave = relationship.mayBeContacted ? relationship.permission : nil
        if let leave, leave.words.split(separator: " ").count > 2 { return Said(words: leave.words, on: leave.on) }
        return (relationship.asks.last ?? leave).map { Said(words: $0.words, on: $0.on) }
    }
}

/// What the user's own record of the last weeks comes to: what a worry about oneself is held against.
package struct OwnWork: Hashable, Sendable {
    /// Promises kept and steps done, and how many of them by their day.
    package var kept = 0
    package var onTime = 0
    package var touches = 0
    /// The latest promises and steps in a row that were settled by their day.
    package var streak = 0

    package init(kept: Int = 0, onTime: Int = 0, touches: Int = 0, streak: Int = 0) {
        self.kept = kept
        self.onTime = onTime
        self.touches = touches
        self.streak = streak
    }
}
