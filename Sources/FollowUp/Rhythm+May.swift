import CivilTime

extension Rhythm {
    package enum Permit: Hashable, Sendable {
        case allowed
        case refused(Refusal)

        package var isAllowed: Bool { self == .allowed }
        package var refusal: Refusal? { if case .refused(let refusal) = self { refusal } else { nil } }
    }

    /// Which rule, why, and what is allowed next; nothing is when they said no.
    package struct Refusal: Error, Hashable, Sendable {
        package var rule: Playbook.Rule
        package var reason: Reason
        package var next: Opening?
    }

    /// A touch the playbook allows: its aim, its channel, the first day for it, and the hour when only that was wrong.
    package struct Opening: Hashable, Sendable {
        package var aim: Aim
        package var channel: Channel
        package var day: Day
        package var time: TimeOfDay?
    }

    /// Whether the playbook allows a touch.
    /// - Parameters:
    ///   - aim: what it is for; when left out, what the day calls for.
    ///   - time: when left out, the hours are not asked about.
    package func may(
        _ channel: Channel, as aim: Aim? = nil, on day: Day, at time: TimeOfDay? = nil, in relationship: Relationship
    ) -> Permit {
        let reading = Reading(self, relationship, on: day)
        let aim = aim ?? reading.aim ?? .attempt
        guard let hurdle = reading.hurdle(channel, aim, at: time) else { return .allowed }
        return .refused(
            Refusal(rule: hurdle.rule, reason: hurdle.reason, next: next(hurdle, channel, aim, on: day, relationship)))
    }

    /// The first day from `day` on which a touch is allowed.
    func first(_ channel: Channel, _ aim: Aim, from day: Day, _ relationship: Relationship) -> Day? {
        let last = relationship.touches.lazy.map(\.at.day).max() ?? day
        var reading = Reading(self, relationship, on: day)
        if reading.hurdle(channel, aim) == nil { return day }
        if reading.hurdle(channel, aim)?.then != .later, day >= last { return nil }
        for ahead in 1...Playbook.horizon {
            reading = day + ahead <= last ? Reading(self, relationship, on: day + ahead) : reading.on(day + ahead)
            if reading.hurdle(channel, aim) == nil { return day + ahead }
        }
        return nil
    }

    private func next(
        _ hurdle: Hurdle, _ channel: Channel, _ aim: Aim, on day: Day, _ relationship: Relationship
    ) -> Opening? {
        switch hurdle.then {
        case .never: return nil
        case .later:
            return first(channel, aim, from: day, relationship).map { first in
                // Only the hour was wrong: the same day still has its morning before it, or the next one does.
                guard hurdle.rule == .hours else { return Opening(aim: aim, channel: channel, day: first) }
                let time = playbook.hours.from
                let day = hurdle.isEarly ? first : self.first(channel, aim, from: first + 1, relationship)
                return Opening(aim: aim, channel: channel, day: day ?? first + 1, time: time)
            }
        case .instead(let aim):
            return opening(aim, from: day, relationship)
        }
    }

    /// The best channel for an aim, on its first day.
    func opening(_ aim: Aim, from day: Day, _ relationship: Relationship) -> Opening? {
        let round = round(of: relationship, on: day)
        for channel in channels(for: aim, relationship, round) {
            guard let first = first(channel, aim, from: day, relationship) else { continue }
            return Opening(aim: aim, channel: channel, day: first)
        }
        return nil
    }
}
