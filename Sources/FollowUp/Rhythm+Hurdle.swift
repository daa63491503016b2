import CivilTime

extension Rhythm {
    /// What stands against a touch.
    struct Hurdle {
        enum Then: Equatable {
            case later, never
            case instead(Aim)
        }
        var rule: Playbook.Rule
        var reason: Reason
        var then: Then = .later
        /// The hour is one before the first.
        var isEarly = false
    }

    /// The record as it stands on one day.
    struct Reading {
        let rhythm: Rhythm
        let relationship: Relationship
        var day: Day
        let round: Round

        init(_ rhythm: Rhythm, _ relationship: Relationship, on day: Day) {
            self.rhythm = rhythm
            self.relationship = relationship
            self.day = day
            round = rhythm.round(of: relationship, on: day)
        }

        /// The same on a later day on which nothing more had happened.
        func on(_ day: Day) -> Reading {
            var reading = self
            reading.day = day
            return reading
        }

        var playbook: Playbook { rhythm.playbook }
        var owed: [Owed] { rhythm.owed(in: relationship, on: day, round) }
        var aim: Aim? { rhythm.aim(in: relationship, on: day, round) }

        /// What stands against a touch; first what no waiting mends, then what the calendar says, the hour last.
        func hurdle(_ channel: Channel, _ aim: Aim, at time: TimeOfDay? = nil) -> Hurdle? {
            if let hurdle = standing(against: channel, aim) { return hurdle }
            if aim == .promised, owed.contains(where: { $0.day == day && $0.isUntouched && !$0.isRequest }) {
                return nil
            }
            return calendar(aim) ?? distance(aim) ?? time.flatMap { hour($0, channel) }
        }

        private func standing(against channel: Channel, _ aim: Aim) -> Hurdle? {
            if relationship.prospect.state == .closed {
                let why =
                    rhythm.letGo(relationship, round).map { Reason("let-go", ["what": .words($0)]) } ?? Reason("closed")
                return Hurdle(rule: .closing, reason: why, then: .never)
            }
            if ![.promised, .askLeave].contains(aim), !relationship.hasLeave {
                return Hurdle(rule: .leave, reason: Reason("leave"), then: .instead(.askLeave))
            }
            if rhythm.isResting(relationship, round), [.attempt, .busyMessage].contains(aim) {
                return Hurdle(rule: .nurture, reason: Reason("resting"), then: .instead(.useful))
            }
            let tries = Reason.Value.number(round.tried.count)
            switch aim {
            case .attempt where round.isUsedUp:
                return Hurdle(
                    rule: .channels, reason: Reason("channels", ["count": tries]), then: .instead(.busyMessage))
            case .attempt where round.attempts(by: channel) >= playbook.attempts,
                .askLeave where !round.isUsedUp && round.attempts(by: channel) >= playbook.attempts:
                let values: [String: Reason.Value] = [
                    "count": .number(round.attempts(by: channel)), "channel": .channel(channel.line),
                ]
                return Hurdle(rule: .attempts, reason: Reason("attempts", values), then: .instead(aim))
            case .busyMessage where !round.isUsedUp:
                if let count = round.sinceProposal, count < playbook.afterProposal {
                    let values: [String: Reason.Value] = [
                        "count": .number(count), "limit": .number(playbook.afterProposal),
                    ]
                    return Hurdle(rule: .proposal, reason: Reason("proposal", values), then: .instead(.attempt))
                }
                let limit = Reason.Value.number(playbook.channelsBeforeBusy)
                let reason = Reason("busy_message", ["count": tries, "limit": limit])
                return Hurdle(rule: .busyMessage, reason: reason, then: .instead(.attempt))
            default: return nil
            }
        }

        private func calendar(_ aim: Aim) -> Hurdle? {
            if aim != .promised, let wait = rhythm.wait(in: relationship, on: day, round), day < wait.until {
                return Hurdle(rule: .timing, reason: Reason("timing", ["due": .day(wait.until)]))
            }
            return playbook.dayOff(day).map { Hurdle(rule: $0, reason: Reason($0.rawValue, ["due": .day(day)])) }
        }

        private func distance(_ aim: Aim) -> Hurdle? {
            guard let last = round.last, round.lastMeaning != .theirs else { return nil }
            if aim == .promised, owed.contains(where: { $0.day <= day && $0.isUntouched }) { return nil }
            let isRest = aim == .useful || (aim == .askLeave && round.isUsedUp)
            let rest = playbook.nurture.lowerBound
            if isRest, day < last.at.day + rest { return hurdle(.nurture, rest, since: last) }
            return day < playbook.day(playbook.gap, after: last.at.day) ? hurdle(.gap, playbook.gap, since: last) : nil
        }

        private func hurdle(_ rule: Playbook.Rule, _ count: Int, since last: Touch) -> Hurdle {
            Hurdle(rule: rule, reason: Reason(rule.rawValue, ["count": .number(count), "due": .day(last.at.day)]))
        }

        /// What can be read at any hour may be written at any hour.
        private func hour(_ time: TimeOfDay, _ channel: Channel) -> Hurdle? {
            guard !channel.isWritten, !playbook.hours.contains(time) else { return nil }
            let (from, to) = (playbook.hours.from, playbook.hours.to)
            return Hurdle(
                rule: .hours, reason: Reason("hours", ["from": .time(from), "to": .time(to)]), isEarly: time < from)
        }
    }
}
