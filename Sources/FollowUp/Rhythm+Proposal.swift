import CivilTime

extension Rhythm {
    /// What to do next, and why; the playbook allows it on that day by that channel.
    package struct Proposal: Hashable, Sendable {
        package var aim: Aim
        package var channel: Channel
        package var day: Day
        package var time: TimeOfDay?
        package var reason: Reason
    }

    /// The next thing to do: a late promise first, then what has a day of its own, their leave, the next channel not tried,
    /// the busy message, something useful. nil when they want no more.
    package func proposal(for relationship: Relationship, on day: Day) -> Proposal? {
        let reading = Reading(self, relationship, on: day)
        let owed = reading.owed
        guard let aim = reading.aim else { return nil }
        if let next = owed.first(where: { $0.day <= day }) ?? owed.first {
            return proposal(next, relationship, reading)
        }
        if let planned = planned(aim, relationship, from: day) { return planned }
        guard let opening = opening(aim, from: day, relationship) else { return nil }
        return Proposal(
            aim: aim, channel: opening.channel, day: opening.day, reason: reason(aim, opening, relationship, reading))
    }

    private func proposal(_ owed: Owed, _ relationship: Relationship, _ reading: Reading) -> Proposal? {
        let (today, round) = (reading.day, reading.round)
        guard let channel = way(to: owed, relationship, round) else { return nil }
        guard let day = first(channel, .promised, from: max(today, owed.day), relationship) else { return nil }
        var values: [String: Reason.Value] = [
            "due": .day(owed.day), "count": .number(today - owed.day), "channel": .channel(channel),
        ]
        let when = owed.day < today ? "late" : owed.day == today ? "today" : "ahead"
        switch owed.what {
        case .promise(let promise): values["what"] = .words(promise.what)
        case .step(let step): values["what"] = .words(step.text)
        case .request(let request): values["what"] = .words(request.words)
        case .wish: break
        }
        let isOff = round.answerMeaning == .notNow && owed.day > today
        return Proposal(
            aim: .promised, channel: channel, day: day, time: day == owed.day ? owed.time : nil,
            reason: Reason(isOff ? "their-time" : "\(owed.what.word)-\(when)", values))
    }

    /// A step that is planned already and that the playbook has nothing against.
    private func planned(_ aim: Aim, _ relationship: Relationship, from day: Day) -> Proposal? {
        for step in relationship.openSteps where step.state == .planned && aim != .askLeave {
            guard let due = step.due, due.day >= day, let channel = step.channel,
                may(channel, as: aim, on: due.day, in: relationship).isAllowed
            else { continue }
            let values: [String: Reason.Value] = [
                "what": .words(step.text.isEmpty ? step.purpose ?? "" : step.text), "channel": .channel(channel),
            ]
            return Proposal(
                aim: aim, channel: channel, day: due.day, time: due.time, reason: Reason("planned", values))
        }
        return nil
    }

    private func reason(
        _ aim: Aim, _ opening: Opening, _ relationship: Relationship, _ reading: Reading
    ) -> Reason {
        let round = reading.round
        let count = round.attempts(by: opening.channel)
        var values: [String: Reason.Value] = [
            "channel": .channel(opening.channel), "count": .number(count + 1), "limit": .number(playbook.attempts),
        ]
        switch aim {
        case .promised: return Reason("planned", values)
        case .askLeave: return Reason("ask-leave", values)
        case .attempt:
            if let wait = wait(in: relationship, on: reading.day, round), reading.day < wait.until {
                return Reason("timing-open", values)
            }
            if round.attempts.isEmpty { return Reason("first-try", values) }
            return Reason(count == 0 ? "untried" : "again", values)
        case .busyMessage:
            values["count"] = .number(round.tried.count)
            return Reason("busy-message", values)
        case .useful: return Reason(relationship.prospect.state == .won ? "useful-client" : "useful", values)
        }
    }
}

extension Rhythm.Owed.What {
    fileprivate var word: String {
        switch self {
        case .promise: "promise"
        case .step: "step"
        case .wish: "wish"
        case .request: "request"
        }
    }
}
