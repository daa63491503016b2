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
        /// The step in words, without its day.
        var what: String
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
            let due = Due(offer.proposal.day, at: offer.proposal.time)
            slots[.offered(offer.number, .touch)] = .deeds([Deed(offer.what, due: due)])
            // What was offered for another touch is not for the one the user has put there.
            if let deed = standing.planned(offer.number), deed.what != offer.what { continue }
            slots[.offered(offer.number, .purpose)] = .text(offer.purpose)
            slots[.offered(offer.number, .value)] = .text(offer.value)
        }
        return slots
    }

    /// The next subject there is; what has an aim of its own needs none.
    private func choose(
        _ number: Int, _ next: Rhythm.Proposal, _ subjects: inout [PlanSubject], presumesLeave: Bool
    ) -> Offer {
        let fixed = PlanSubject.fixed(next.aim)
        let subject = fixed ?? (subjects.isEmpty ? .anything : subjects.removeFirst())
        return worded(number, next, subject, presumesLeave: presumesLeave)
    }

    private func worded(
        _ number: Int, _ next: Rhythm.Proposal, _ subject: PlanSubject, presumesLeave: Bool
    ) -> Offer {
        let wording = room.wording
        let values = ["first": whom.prospect.first, "answer": subject.words]
        var places = values
        let key = next.aim != .useful ? subject.key : subject.bringsSomething ? "useful" : "bring"
        places["what"] = wording("plan.do.\(key)", values)
        places["when"] = presumesLeave ? wording("plan.once") : ""
        let what = wording("plan.by.\(next.channel.line.rawValue)", places)
        return Offer(
            number: number, proposal: next, what: what,
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
    /// The words offered for a touch, to be taken as they stand.
    func offered(for slot: Slot) -> String? {
        guard case .planned(let number, .touch) = slot, case .deeds(let deeds)? = slots[.offered(number, .touch)]
        else { return nil }
        return deeds.first?.what
    }

    /// A line that begins as it was offered: only what stands behind says when. A day in the words of the offer – “what would
    /// a free Friday change?” – is none of the touch.
    func touch(asOffered line: String, for question: Question, in room: Hearing) -> Deed? {
        guard let what = offered(for: question.fills), line.trimmed.hasPrefix(what),
            case .heard(let due, let rest) = HeardDue(in: String(line.trimmed.dropFirst(what.count)), room),
            rest.isEmpty
        else { return nil }
        return Deed(what, due: due)
    }

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
