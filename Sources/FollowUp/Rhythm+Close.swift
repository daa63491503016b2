import CivilTime

extension Rhythm {
    /// Lets a person go without their no. Only the user's own typed reason does that.
    /// - Throws: what is to be done instead, when no reason is given.
    package func close(
        _ relationship: Relationship, because reason: String, on day: Day, as id: ID<Fact>
    ) throws(Refusal) -> [Change] {
        guard relationship.prospect.state != .closed else { return [] }
        guard reason.contains(where: \.isLetter) else {
            let next = proposal(for: relationship, on: day)
            throw Refusal(
                rule: .closing,
                reason: Reason("closing", ["count": .number(round(of: relationship, on: day).attempts.count)]),
                next: next.map { Opening(aim: $0.aim, channel: $0.channel, day: $0.day) })
        }
        var prospect = relationship.prospect
        prospect.state = .closed
        let why = Fact(
            id: id, prospect: prospect.id, meeting: nil, on: day, kind: .note(name: Relationship.closing), words: reason
        )
        let steps = relationship.openSteps.map { step in
            Change.step(.changed(from: step, to: step.dropped(on: day, because: reason)))
        }
        return [.prospect(.changed(from: relationship.prospect, to: prospect)), .fact(.added(why))] + steps
    }

    /// Why the user let them go; nil when it was their no.
    func letGo(_ relationship: Relationship, _ round: Round) -> String? {
        round.answerMeaning == .no ? nil : relationship.closedBecause
    }
}

/// What the rhythm keeps among the notes, under names a look back finds.
extension Relationship {
    static let closing = "closed"
    private static let broken = "own_rule."

    /// Why it was let go, in the user's words.
    package var closedBecause: String? { facts.last { $0.kind == .note(name: Relationship.closing) }?.words }

    /// The name of the note that keeps a breach of an own rule.
    package static func note(breaking rule: Playbook.Rule) -> Fact.Kind { .note(name: broken + rule.rawValue) }

    /// The name of the rule whose breach a note keeps, known to the playbook still or not.
    package static func rule(brokenBy fact: Fact) -> String? {
        guard case .note(let name) = fact.kind, name.hasPrefix(broken) else { return nil }
        return String(name.dropFirst(broken.count))
    }

    /// The own rules that were broken with this person, oldest first.
    package var brokenRules: [(rule: Playbook.Rule, fact: Fact)] {
        facts.compactMap { fact in
            Relationship.rule(brokenBy: fact).flatMap(Playbook.Rule.init(rawValue:)).map { (rule: $0, fact: fact) }
        }
    }
}
