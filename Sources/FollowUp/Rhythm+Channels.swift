extension Rhythm {
    /// The channels that serve an aim, best first.
    func channels(for aim: Aim, _ relationship: Relationship, _ round: Round) -> [Channel] {
        let ways = ways(to: relationship, round)
        switch aim {
        case .attempt, .askLeave:
            let free = ways.filter { round.attempts(by: $0) < playbook.attempts }
            let untried = free.filter { round.attempts(by: $0) == 0 }
            let rest = free.filter { round.attempts(by: $0) > 0 }
            // When the tries are used up, leave is still to be asked for, only seldom.
            return untried + rest.sorted { round.attempts(by: $0) < round.attempts(by: $1) }
                + (aim == .askLeave && round.isUsedUp ? ways : [])
        case .busyMessage, .useful:
            // What they may read when they like, and first where they answered before.
            let written = ways.filter(\.isWritten)
            let answered = written.filter { $0 == round.answer?.channel.line }
            return answered + written + ways
        case .promised: return ways
        }
    }

    /// The channel for what has a day of its own: the one agreed on, the phone for a promised call, else the best.
    func way(to owed: Owed, _ relationship: Relationship, _ round: Round) -> Channel? {
        let best = ways(to: relationship, round).first
        switch owed.what {
        case .promise(let promise): return promise.isCall ? .phone : best
        case .step(let step): return step.channel ?? best
        case .request: return round.answer?.channel.line ?? best
        case .wish: return best
        }
    }
}

extension Promise {
    /// What was promised is to call: “call her”, “a call on Friday”, “I ring back”.
    package var isCall: Bool {
        let words = what.lowercased().split { !$0.isLetter }
        return words.prefix(4).contains { Promise.calling.contains(String($0)) }
    }
    private static let calling: Set = ["call", "ring", "phone", "callback", "telephone"]
}
