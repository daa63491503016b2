import CivilTime

/// When, how and how often to be in touch: promised → attempting → the busy message → nurture → revived, a no, or won.
/// A pure reading of the record by the playbook; nothing is stored but the state on the prospect.
package struct Rhythm: Sendable {
    package let playbook: Playbook
    /// Days the prospect named as their own, heard in their leave: “ring me Friday after two”.
    package let wishes: [Day]

    package init(_ playbook: Playbook, wishes: [Day] = []) {
        self.playbook = playbook
        self.wishes = wishes
    }

    /// What a touch is for.
    package enum Aim: String, CaseIterable, Sendable {
        /// To do what was promised or agreed, or what they wished for.
        case promised
        /// To ask whether one may.
        case askLeave = "ask_leave"
        case attempt
        case busyMessage = "busy_message"
        /// Something useful, tied to what was discussed.
        case useful
    }

    /// A key of the wording, and what goes into its places.
    package struct Reason: Hashable, Sendable {
        package var key: String
        package var values: [String: Value]

        package init(_ key: String, _ values: [String: Value] = [:]) {
            self.key = key
            self.values = values
        }
        package enum Value: Hashable, Sendable {
            case day(Day)
            case time(TimeOfDay)
            case number(Int)
            case channel(Channel)
            case words(String)
        }
    }

    /// What the day calls for; nil when they want no more.
    package func aim(in relationship: Relationship, on day: Day) -> Aim? {
        aim(in: relationship, on: day, round(of: relationship, on: day))
    }

    func aim(in relationship: Relationship, on day: Day, _ round: Round) -> Aim? {
        let state = relationship.prospect.state
        if state == .closed { return nil }
        if owed(in: relationship, on: day, round).contains(where: { $0.day <= day }) { return .promised }
        if !relationship.hasLeave { return .askLeave }
        if isResting(relationship, round) { return .useful }
        return round.isUsedUp ? .busyMessage : .attempt
    }

    /// No more knocking, only now and then something useful – unless a proposal waits for its follow-ups.
    func isResting(_ relationship: Relationship, _ round: Round) -> Bool {
        if let count = round.sinceProposal, count < playbook.afterProposal, !round.isUsedUp { return false }
        return [.won, .nurture, .busyMessage].contains(relationship.prospect.state)
    }
}

extension Relationship {
    /// Who buys already need not be asked whether one may ring.
    package var hasLeave: Bool { mayBeContacted || prospect.state == .won || prospect.kind == .client }
}
