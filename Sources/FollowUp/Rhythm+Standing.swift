import CivilTime

extension Rhythm {
    /// Where the relationship stands; `revived` follows from the touches and is not stored.
    package enum Stage: String, CaseIterable, Sendable {
        case promised, attempting
        case busyMessage = "busy_message"
        case nurture, revived, won, closed
    }

    package struct Standing: Hashable, Sendable {
        package var stage: Stage
        /// The unanswered tries of this round, a channel each, in the order of their first.
        package var tries: [Tries]
        /// The tries are used up; the busy message is due or has gone out.
        package var isUsedUp: Bool
        /// Days since the last touch, or since they are known.
        package var quiet: Int
        /// Quiet for longer than the playbook has it for their kind.
        package var isAtRisk: Bool
        /// Who else they look at: their chance, while it is quiet.
        package var rival: String?
        package var why: Reason
    }

    /// Attempt `count` of `limit` by a channel.
    package struct Tries: Hashable, Sendable {
        package var channel: Channel
        package var count: Int
        package var limit: Int
    }

    package func standing(of relationship: Relationship, on day: Day) -> Standing {
        let round = round(of: relationship, on: day)
        let prospect = relationship.prospect
        let heard = max(round.last?.at.day ?? prospect.since, relationship.meetings.map(\.on).max() ?? prospect.since)
        let quiet = max(0, day - heard)
        let isAtRisk = prospect.state != .closed && quiet > playbook.atRisk[prospect.kind] ?? .max
        let stage = stage(prospect.state, round)
        return Standing(
            stage: stage,
            tries: round.tried.map {
                Tries(channel: $0, count: round.attempts(by: $0), limit: playbook.attempts)
            },
            isUsedUp: round.isUsedUp, quiet: quiet, isAtRisk: isAtRisk, rival: relationship.competitor?.words,
            why: why(stage, round, relationship, on: day))
    }

    private func stage(_ state: Prospect.State, _ round: Round) -> Stage {
        switch state {
        case .promised: round.isRevived ? .revived : .promised
        case .attempting: round.isRevived ? .revived : .attempting
        case .busyMessage: .busyMessage
        case .nurture: .nurture
        case .won: .won
        case .closed: .closed
        }
    }

    private func why(_ stage: Stage, _ round: Round, _ relationship: Relationship, on day: Day) -> Reason {
        var values: [String: Reason.Value] = [:]
        if let last = round.last {
            values["due"] = .day(last.at.day)
            values["channel"] = .channel(last.channel.line)
        }
        switch stage {
        case .promised:
            let promise = owed(in: relationship, on: day, round).first
            if case .promise(let promise)? = promise?.what { values["what"] = .words(promise.what) }
            if let promise { values["due"] = .day(promise.day) }
        case .attempting where wait(in: relationship, on: day, round).map { day < $0.until } ?? false:
            return Reason("waiting", values)
        case .attempting where round.attempts.isEmpty: return Reason("open")
        case .attempting:
            values["count"] = .number(round.attempts.count)
            values["limit"] = .number(round.tried.count)
        case .closed: values["what"] = letGo(relationship, round).map { .words($0) }
        case .busyMessage, .nurture, .revived, .won: break
        }
        return Reason(stage.rawValue, values)
    }
}
