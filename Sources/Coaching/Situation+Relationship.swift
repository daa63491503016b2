import FollowUp
import Language

extension Draft.Situation {
    /// What the record tells of the one a message goes to.
    package init(_ relationship: Relationship) {
        leave = relationship.mayBeContacted
        said = (relationship.pains + relationship.asks + relationship.points + relationship.aspirations).map(\.words)
        let mine = relationship.openPromises.filter { $0.by == .me }
        let owed = mine.compactMap { promise in
            promise.due.map { Draft.Owed(PromisedThing(promise.what).words, by: $0.day) }
        }
        promise = owed.min { $0.by < $1.by }
        tries = relationship.tries
        given = relationship.gifts.map(\.name)
    }
}
