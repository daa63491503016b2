import CivilTime

extension Rhythm {
    /// The tries since they last answered or you last met.
    struct Round {
        /// Unanswered tries, oldest first.
        var attempts: [Touch] = []
        var last: Touch?
        var lastMeaning: Playbook.Meaning?
        var answer: Touch?
        var answerMeaning: Playbook.Meaning?
        /// The busy message went out before the last answer, and nothing after it.
        var isRevived = false
        /// Follow-ups since the last proposal nobody has answered; nil without one.
        var sinceProposal: Int?
        var isUsedUp = false

        /// Ways already tried, in the order of their first try.
        var tried: [Channel] {
            attempts.reduce(into: []) { if !$0.contains($1.channel.line) { $0.append($1.channel.line) } }
        }
        func attempts(by channel: Channel) -> Int { attempts.count { $0.channel.line == channel.line } }
    }

    func round(of relationship: Relationship, on day: Day) -> Round {
        var round = Round()
        var wasBusy = false
        let met = relationship.meetings.map(\.on).filter { $0 <= day }.max()
        let touches = relationship.touches.filter { $0.at.day <= day }.sorted { $0.at < $1.at }
        for touch in touches {
            let meaning = playbook.meaning(of: touch)
            guard meaning != .letGo else { continue }
            (round.last, round.lastMeaning) = (touch, meaning)
            if meaning.isAnswer {
                (round.attempts, round.sinceProposal) = ([], nil)
                (round.answer, round.answerMeaning) = (touch, meaning)
                (round.isRevived, wasBusy) = (wasBusy, false)
            } else {
                round.isRevived = false
                if meaning == .busyMessage { wasBusy = true }
                guard meaning.isAttempt, met.map({ touch.at.day >= $0 }) ?? true else { continue }
                round.attempts.append(touch)
                round.sinceProposal = meaning == .proposal ? 0 : round.sinceProposal.map { $0 + 1 }
            }
        }
        round.isUsedUp = isUsedUp(round, relationship)
        return round
    }

    /// Enough ways were tried, and a proposal had its follow-ups; or no way is left.
    private func isUsedUp(_ round: Round, _ relationship: Relationship) -> Bool {
        let free = ways(to: relationship, round).contains { round.attempts(by: $0) < playbook.attempts }
        if !free { return true }
        if let count = round.sinceProposal, count < playbook.afterProposal { return false }
        return round.tried.count >= playbook.channelsBeforeBusy
    }

    /// The channels that lead to the person: the one they allowed first, then by the user's style. A number or an address
    /// is needed where there is one of the other kind; with neither, all are tried.
    func ways(to relationship: Relationship, _ round: Round) -> [Channel] {
        var ways = playbook.order[playbook.style] ?? []
        if case .permission(let terms)? = relationship.permission?.kind, terms.given, let wished = terms.channel?.line {
            ways = [wished] + ways.filter { $0 != wished }
        }
        let (phones, emails) = (relationship.prospect.phones, relationship.prospect.emails)
        let reachable = ways.filter { way in
            switch way {
            case .phone, .voicemail, .text, .whatsapp: !phones.isEmpty || emails.isEmpty
            case .email: !emails.isEmpty || phones.isEmpty
            default: true
            }
        }
        return reachable.isEmpty ? ways : reachable
    }
}
