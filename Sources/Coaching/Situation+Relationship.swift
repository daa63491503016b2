import CivilTime
import FollowUp

extension Draft.Situation {
    /// What the record tells of the one a message goes to.
    package init(_ relationship: Relationship, on day: Day) {
        leave = relationship.mayBeContacted
        said = (relationship.pains + relationship.asks + relationship.points + relationship.aspirations).map(\.words)
        let mine = relationship.openPromises.filter { $0.by == .me }
        let owed = mine.compactMap { promise in promise.due.map { Draft.Owed(promise.what, by: $0.day) } }
        promise = owed.min { $0.by < $1.by }
        let met = relationship.meetings.last?.on
        tries =
            relationship.touches.reversed()
            .prefix { touch in touch.isUnanswered && met.map { touch.at.day >= $0 } ?? true }.count
        given = relationship.valuesGiven.map(\.words) + relationship.touches.compactMap(\.value)
    }
}

extension Touch {
    /// Nobody answered it, or not yet.
    package var isUnanswered: Bool { ["sent", "voicemail", "no answer", "no reply", "left message"].contains(outcome) }
}
