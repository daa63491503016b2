import CivilTime
import FollowUp

/// Turns a talk that made a plan into changes of the record: where they should stand, what a sale would be, and the
/// touches, each with its day, its way and its purpose.
package struct PlanIntake {
    package private(set) var changes: [Change] = []
    package private(set) var remarks: [Remark] = []
    package let prospect: Prospect
    private let standing: Standing
    private let rhythm: Rhythm
    private let room: Hearing
    private var record: Relationship

    /// - Returns: nil when the talk makes no plan, or the person is not in the notebook.
    package init?(
        _ interview: Interview, of existing: Relationship?, in room: Hearing, ids: inout some RandomNumberGenerator
    ) {
        guard interview.conversation.plans, let existing, let rhythm = room.rhythm(existing) else { return nil }
        standing = interview.standing
        prospect = existing.prospect
        self.rhythm = rhythm
        self.room = room
        record = existing
        for name in [Relationship.goal, Relationship.sale] { take(name, in: interview.conversation, &ids) }
        let offers = PlanOffers(standing, existing, by: rhythm, in: room)
        for offer in offers.offers {
            guard let step = step(offer, offers, &ids) else { continue }
            take(.step(.added(step)))
            var values = ["answer": step.taskLine(for: prospect), "first": prospect.first]
            values["due"] = step.due.map(room.say)
            remarks.append(.done(room.wording(step.isDraft ? "add.draft" : "add.done", values)))
            if step.isDraft { remarks.append(.hinted(room.wording("draft.ask", values))) }
        }
        if remarks.isEmpty, !changes.isEmpty { remarks.append(.done(room.wording("plan.kept"))) }
        if let warning = tooFew { remarks.append(warning) }
    }

    private mutating func take(_ change: Change) {
        changes.append(change)
        record = record.after([change])
    }

    /// What is said again word for word is not written twice.
    private mutating func take(
        _ name: String, in conversation: Conversation, _ ids: inout some RandomNumberGenerator
    ) {
        guard let question = conversation.questions.first(where: { $0.fills == .note(name) }),
            let answer = standing.answers[question.id], !answer.isNothing,
            record.notes(name).last?.words != answer.words
        else { return }
        let fact = Fact(
            id: .new(using: &ids), prospect: prospect.id, meeting: nil, on: room.now.day, kind: .note(name: name),
            words: answer.words)
        take(.fact(.added(fact)))
    }

    /// A touch with its purpose is planned; without one it is a draft.
    private func step(
        _ offer: PlanOffers.Offer, _ offers: PlanOffers, _ ids: inout some RandomNumberGenerator
    ) -> NextStep? {
        guard let deed = standing.planned(offer.number), let due = deed.due else { return nil }
        var step = NextStep(
            id: .new(using: &ids), prospect: prospect.id, meeting: nil, text: deed.what,
            action: heardStep(deed.what, now: room.now).verb, due: due)
        step.channel = offers.channel(of: deed, offer)
        step.purpose = text(.planned(offer.number, .purpose))
        step.value = text(.planned(offer.number, .value))
        // The day they wished for is one they know of.
        step.agreed = offer.proposal.aim == .promised && due.day == offer.proposal.day
        step.direction = record.hasLeave ? .pull : .push
        step.attemptsAllowed = rhythm.playbook.attempts
        if offer.proposal.aim == .attempt, step.channel == offer.proposal.channel,
            case .number(let count)? = offer.proposal.reason.values["count"]
        {
            step.attempt = count
        }
        return step
    }

    private func text(_ slot: Slot) -> String? {
        guard let answer = standing.slots[slot], !answer.isNothing, !answer.words.isEmpty else { return nil }
        return answer.words
    }

    /// Fewer than three dates are told, with what would make it three; they are kept all the same.
    private var tooFew: Remark? {
        let count = record.datedSteps.count
        let wanting = rhythm.plan(for: record, at: room.now).map { next in
            room.wording(
                "plan.another",
                ["answer": room.wording("way.\(next.channel.line.rawValue)"), "due": room.say(Due(next.day))])
        }
        guard count < Rhythm.wholePlan else { return nil }
        let values = ["first": prospect.first, "what": wanting.joined(separator: room.wording("message.and"))]
        return .warned(room.wording(count == 0 ? "plan.none" : count == 1 ? "plan.one" : "plan.two", values))
    }
}
