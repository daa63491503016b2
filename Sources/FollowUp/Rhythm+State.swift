import CivilTime

/// The arrows of the rhythm: which state may follow which. Everything not drawn here does not happen.
extension Prospect.State {
    package var leadsTo: Set<Prospect.State> {
        switch self {
        case .promised: [.attempting, .busyMessage, .nurture, .won, .closed]
        case .attempting: [.promised, .busyMessage, .nurture, .won, .closed]
        case .busyMessage: [.nurture, .attempting, .promised, .won, .closed]
        case .nurture: [.attempting, .promised, .won, .closed]
        case .won: [.closed]
        // Who said no may come back; it is their move.
        case .closed: [.attempting, .promised, .nurture, .won]
        }
    }
}

extension Prospect.State {
    /// The state a meeting leads to: an order wins, a no to the sale leaves the door open, all else goes on.
    /// - Parameter owes: something of mine is promised for a day.
    package func after(_ ending: Meeting.Ending?, owing owes: Bool) -> Prospect.State {
        let next: Prospect.State =
            switch ending {
            case .order: .won
            case .noSale: .nurture
            default: owes ? .promised : .attempting
            }
        // A client who buys nothing more this time is a client still.
        return next == self || leadsTo.contains(next) ? next : self
    }
}

extension Rhythm {
    /// The state a touch leads to.
    func state(
        after meaning: Playbook.Meaning, by touch: Touch, in relationship: Relationship
    ) -> Prospect.State {
        let state = relationship.prospect.state
        switch meaning {
        case .no: return .closed
        case .won: return .won
        case .letGo: return state
        case .reached, .theirs, .asked, .leave, .notNow:
            return state == .won ? .won : open(relationship, on: touch.at.day)
        case .busyMessage: return state.leadsTo.contains(.busyMessage) ? .busyMessage : state
        case .tried, .left, .proposal: break
        }
        switch state {
        case .promised, .attempting: return open(relationship, on: touch.at.day)
        case .busyMessage: return meaning == .tried ? .busyMessage : .nurture
        case .nurture, .won, .closed: return state
        }
    }

    /// Open: promised while something of yours is still to come.
    private func open(_ relationship: Relationship, on day: Day) -> Prospect.State {
        let isPromised = relationship.openPromises.contains { promise in
            promise.by == .me && promise.due.map { $0.day > day } ?? false
        }
        return isPromised ? .promised : .attempting
    }
}
