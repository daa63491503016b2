import CivilTime

extension Rhythm {
    /// The follow-ups a proposal asks for, as if none of them were answered: each on the first day it may be, by the next
    /// way. Steps that are planned already count.
    package func plan(afterProposalIn relationship: Relationship, at now: Moment) -> [Proposal] {
        var record = relationship
        record.steps = []
        record.promises = []
        var day = now.day
        func assume(_ channel: Channel, on next: Day, as number: Int) {
            day = next
            let at = Moment(utc: now.utc + (day - now.day) * 86_400, offset: now.offset, zone: now.zone)
            let id = ID<Touch>(rawValue: Int64(-1 - number))
            record.touches.append(
                Touch(id: id, prospect: record.prospect.id, at: at, channel: channel, outcome: ""))
        }
        let planned = relationship.openSteps.compactMap { step in step.due.map { ($0.day, step.channel) } }
            .filter { $0.0 > now.day }
        for (number, step) in planned.enumerated() { assume(step.1 ?? .phone, on: step.0, as: number) }
        var plan: [Proposal] = []
        for number in planned.count..<max(planned.count, playbook.afterProposal) {
            guard let opening = opening(record.hasLeave ? .attempt : .askLeave, from: day, record) else { break }
            plan.append(
                Proposal(
                    aim: opening.aim, channel: opening.channel, day: opening.day,
                    reason: Reason("after-proposal", ["channel": .channel(opening.channel)])))
            assume(opening.channel, on: opening.day, as: number)
        }
        return plan
    }
}
