import CivilTime
import FollowUp

/// What the coach offers for a plan: the touches still wanting, each on the first day it may be, by the next way, about
/// something they said, with its own purpose. An answer already given counts as it stands; what was passed over is taken
/// as done as offered.
struct PlanOffers {
    struct Offer {
        /// The number of the touch, from 1.
        var number: Int
        var proposal: Rhythm.Proposal
        /// The step in words, and the same with its day.
        var what: String
        var line: String
        var purpose: String
        var value: String
    }
    private(set) var offers: [Offer] = []
    private let standing: Standing
    private let whom: Relationship
    private let room: Hearing

    init(_ standing: Standing, _ relationship: Relationship, by rhythm: Rhythm, in room: Hearing) {
        self.standing = standing
        whom = relationship
        self.room = room
        var record = relationship
        var subjects = PlanSubject.all(of: relationship, goal: standing.slots[.note(Relationship.goal)]?.words)
        let wanting = max(0, Rhythm.wholePlan - record.datedSteps.count)
        var passed = 0
        for number in 1..<(wanting + 1) {
            let touches = record.datedSteps.count + passed + 1
            guard let next = rhythm.plan(for: record, touches: touches, at: room.now).last else { break }
            let isFirst = record.datedSteps.isEmpty && passed == 0
            let offer = choose(number, next, &subjects, presumesLeave: !relationship.hasLeave && !isFirst)
            offers.append(offer)
            guard let deed = standing.planned(number), let due = deed.due else {
                passed += 1
                continue
            }
            passed = 0
            var step = NextStep(
                id: ID(rawValue: Int64(-number)), prospect: relationship.prospect.id, meeting: nil, text: deed.what,
                action: "", due: due)
            step.channel = channel(of: deed, offer)
            record.steps.append(step)
        }
    }

    subscript(_ number: Int) -> Offer? { offers.first { $0.number == number } }

    /// The way a touch takes: what its words say, else what was offered.
    func channel(of deed: Deed, _ offer: Offer) -> Channel {
        if deed.what == offer.what { return offer.proposal.channel }
        return heardStep(deed.what, now: room.now).channel ?? offer.proposal.channel
    }

    /// The offers by the slots they stand in.
    var slots: [Slot: Answer] {
        var slots: [Slot: Answer] = [:]
        for offer in offers {
            slots[.offered(offer.number, .touch)] = .text(offer.line)
            // What was offered for another touch is not for the one the user has put there.
            if let deed = standing.planned(offer.number), deed.what != offer.what { continue }
            slots[.offered(offer.number, .purpose)] = .text(offer.purpose)
            slots[.offered(offer.number, .value)] = .text(offer.value)
        }
        return slots
    }

    /// The first subject whose words are heard as they are meant: a day in them could be taken for the day of the touch.
    private func choose(
        _ number: Int, _ next: Rhythm.Proposal, _ subjects: inout [PlanSubject], presumesLeave: Bool
    ) -> Offer {
        let fixed = PlanSubject.fixed(next.aim)
        let due = Due(next.day, at: next.time)
        // A day in their words could be taken for that of the touch: the same without it is the next best.
        let offers = (fixed.map { [$0] } ?? subjects.flatMap { [$0, undated($0)].compactMap { $0 } }).flatMap { subject in
            [room.say(due), due.day.description].map { day in
                (subject, worded(number, next, subject, on: day, presumesLeave: presumesLeave))
            }
        }
        let (subject, offer) = offers.first { isHeard($0.1) } ?? offers[offers.count - 1]
        subjects.removeAll { $0.key == subject.key }
        return offer
    }

    private func undated(_ subject: PlanSubject) -> PlanSubject? {
        HeardDue.rest(of: subject.words, room).map { PlanSubject(key: subject.key, words: $0) }
    }

    private func isHeard(_ offer: Offer) -> Bool {
        guard case .heard(let due, let rest) = HeardDue(in: offer.line, room) else { return false }
        return due.day == offer.proposal.day && rest == offer.what
    }

    private func worded(
        _ number: Int, _ next: Rhythm.Proposal, _ subject: PlanSubject, on day: String, presumesLeave: Bool
    ) -> Offer {
        let wording = room.wording
        let values = ["first": whom.prospect.first, "answer": subject.words]
        var places = values
        let key = next.aim == .useful && subject.bringsSomething ? "useful" : subject.key
        places["what"] = wording("plan.do.\(key)", values)
        places["when"] = presumesLeave ? wording("plan.once") : ""
        let what = wording("plan.by.\(next.channel.line.rawValue)", places)
        return Offer(
            number: number, proposal: next, what: what, line: wording("plan.line", ["what": what, "due": day]),
            purpose: wording("plan.for.\(subject.key)", values),
            value: subject.bringsSomething ? wording("plan.brings.\(subject.key)", values) : "")
    }
}

extension Standing {
    /// The touch of a plan as the user has it; nil before it is said and when it was passed over.
    func planned(_ number: Int) -> Deed? {
        guard case .deeds(let deeds)? = slots[.planned(number, .touch)] else { return nil }
        return deeds.first
    }
}

extension Standing {
    /// Another touch of the plan is for the same already.
    func isSecondPurpose(_ slot: Slot) -> Bool {
        guard case .planned(let number, .purpose) = slot, let said = slots[slot] else { return false }
        return (1...Rhythm.wholePlan).contains { other in
            other != number && slots[.planned(other, .purpose)].map { folded($0.words) == folded(said.words) } ?? false
        }
    }
}

extension Conversation {
    /// It makes a plan.
    package var plans: Bool { questions.contains { if case .planned = $0.fills { true } else { false } } }
}
