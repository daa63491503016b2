import CivilTime

extension Rhythm {
    /// The dated touches that make a plan; fewer are dates.
    package static let wholePlan = 3

    /// The follow-ups a proposal asks for, as if none of them were answered: each on the first day it may be, by the next
    /// way. Steps that are planned already count.
    package func plan(afterProposalIn relationship: Relationship, at now: Moment) -> [Proposal] {
        let planned = relationship.datedSteps.filter { $0.due.map { $0.day > now.day } ?? false }
        var ahead = Unanswered(self, relationship, at: now)
        for step in planned { ahead.assume(step.channel ?? .phone, on: step.due?.day ?? now.day) }
        var plan: [Proposal] = []
        for _ in planned.count..<max(planned.count, playbook.afterProposal) {
            let record = ahead.record
            guard let opening = opening(record.hasLeave ? .attempt : .askLeave, from: ahead.day, record) else { break }
            plan.append(
                Proposal(
                    aim: opening.aim, channel: opening.channel, day: opening.day,
                    reason: Reason("after-proposal", ["channel": .channel(opening.channel)])))
            ahead.assume(opening.channel, on: opening.day)
        }
        return plan
    }

    /// The touches still wanting to a plan, as if none were answered: what is on the list already counts, and what you owe
    /// keeps its distance. Without their leave the first asks for it, and the others wait for the yes.
    /// - Parameter touches: how many the plan is to have in all.
    /// - Returns: nothing when they want no more.
    package func plan(for relationship: Relationship, touches: Int = Rhythm.wholePlan, at now: Moment) -> [Proposal] {
        guard relationship.prospect.state != .closed else { return [] }
        let steps = relationship.datedSteps
        var ahead = Unanswered(self, relationship, at: now)
        let taken = Set(steps.compactMap(\.due?.day))
        let owed = relationship.openPromises.filter { $0.by == .me }.compactMap(\.due?.day)
            .filter { !taken.contains($0) }.map { (day: $0, channel: Channel?.none) }
        let planned =
            owed + steps.compactMap { step in step.due.map { (day: $0.day, channel: step.channel ?? .phone) } }
        for (day, channel) in planned.sorted(by: { $0.day < $1.day }) {
            if let channel { ahead.assume(channel, on: day) } else { ahead.keepWord(on: day) }
        }
        var plan: [Proposal] = []
        for _ in steps.count..<max(steps.count, touches) {
            guard let next = proposal(for: ahead.record, on: ahead.day) else { break }
            plan.append(next)
            ahead.assume(next.channel, on: next.day)
        }
        return plan
    }
}

extension Rhythm {
    /// The record as it would be if nobody answered.
    private struct Unanswered {
        private let rhythm: Rhythm
        private let now: Moment
        private(set) var record: Relationship
        /// The day of the last touch assumed; before the first today, or tomorrow once the user's day is over.
        private(set) var day: Day

        init(_ rhythm: Rhythm, _ relationship: Relationship, at now: Moment) {
            self.rhythm = rhythm
            self.now = now
            day = now.wall.time > rhythm.playbook.hours.to ? now.day + 1 : now.day
            record = relationship
            // What was owed is lived through instead.
            (record.steps, record.promises, record.prospect.request) = ([], [], nil)
        }

        mutating func assume(_ channel: Channel, on day: Day) {
            live(channel, on: day, as: .left)
            guard !record.hasLeave else { return }
            record.facts.append(
                Fact(
                    id: ID(rawValue: number), prospect: record.prospect.id, meeting: nil, on: self.day,
                    kind: .permission(.init(given: true)), words: ""))
        }

        /// A promise kept is no try.
        mutating func keepWord(on day: Day) { live(.phone, on: day, as: .reached) }

        private mutating func live(_ channel: Channel, on next: Day, as meaning: Playbook.Meaning) {
            day = max(day, next)
            let at = Moment(utc: now.utc + (day - now.day) * 86_400, offset: now.offset, zone: now.zone)
            let word = rhythm.playbook.outcomes.first { $0.means == meaning }?.name ?? ""
            let touch = Touch(
                id: ID(rawValue: number), prospect: record.prospect.id, at: at, channel: channel, outcome: word)
            record = rhythm.log(touch, in: record).after
        }

        /// Below every number there is in a notebook.
        private var number: Int64 { Int64(-1 - record.touches.count - record.facts.count) }
    }
}
