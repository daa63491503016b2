import CivilTime

extension Rhythm {
    /// Something with a day of its own: promised, agreed, or wished for.
    struct Owed {
        enum What: Hashable {
            case promise(Promise)
            case step(NextStep)
            case wish
            /// They asked, and wait.
            case request(Prospect.Request)
        }
        var day: Day
        var time: TimeOfDay?
        var what: What
        var isRequest: Bool { if case .request = what { true } else { false } }
        /// Nothing was tried on that day or after it, so that doing it needs no distance from what went before.
        var isUntouched: Bool
    }

    /// What they can expect, soonest first; of one day what they wait for before the promise, the promise before the step, the step before the wish.
    func owed(in relationship: Relationship, on day: Day, _ round: Round) -> [Owed] {
        func owed(_ due: Due, _ what: Owed.What, by channel: Channel? = nil) -> Owed {
            // A letter in the morning does not stand in for the call they expect in the afternoon.
            let isUntouched =
                channel.map { channel in
                    !relationship.touches.contains { touch in
                        due.day <= touch.at.day && touch.at.day <= day && touch.channel.line == channel.line
                    }
                } ?? round.last.map { $0.at.day < due.day } ?? true
            return Owed(day: due.day, time: due.time, what: what, isUntouched: isUntouched)
        }
        let promises = relationship.openPromises.filter { $0.by == .me }
            .compactMap { promise in promise.due.map { owed($0, .promise(promise)) } }
        let steps = relationship.openSteps.filter(\.agreed)
            .compactMap { step in step.due.map { owed($0, .step(step), by: step.channel) } }
        let wished =
            relationship.mayBeContacted
            ? wishes.map { owed(Due($0), .wish) }.filter(\.isUntouched) : []
        let asked = relationship.prospect.request.map { request in
            Owed(day: request.at.day, what: .request(request), isUntouched: true)
        }
        return ([asked].compactMap { $0 } + promises + steps + wished).enumerated()
            .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
    }

    /// Their own time, when they said that now is not the time: the day agreed on, else as long as nurture waits.
    /// - Returns: nil when the timing is not off.
    func wait(in relationship: Relationship, on day: Day, _ round: Round) -> (until: Day, isTheirs: Bool)? {
        guard round.answerMeaning == .notNow, let said = round.answer?.at.day else { return nil }
        let theirs = owed(in: relationship, on: day, round).last { $0.day > said }?.day
        return (theirs ?? said + playbook.nurture.lowerBound, theirs != nil)
    }
}
