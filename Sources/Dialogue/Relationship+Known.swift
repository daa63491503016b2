import FollowUp

extension Relationship {
    /// What the record holds already, by the slot that would ask for it.
    var known: [Slot: Answer] {
        var known: [Slot: Answer] = [:]
        known[.kind] = .choice(prospect.kind.rawValue)
        known[.company] = prospect.company.map(Answer.text)
        known[.role] = prospect.role.map(Answer.text)
        known[.phone] = prospect.phones.first.map(Answer.phone)
        known[.email] = prospect.emails.first.map(Answer.email)
        known[.competitor] = competitor.map { .text($0.words) }
        if !gifts.isEmpty { known[.given] = .deeds(gifts.map { Deed($0.words, due: Due($0.on)) }) }
        if !touches.isEmpty { known[.followedUp] = .yes(true) }
        if mayBeContacted { known[.permission] = permission.map { .text($0.words) } }
        return known
    }
}
