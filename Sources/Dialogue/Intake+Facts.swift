import CivilTime
import FollowUp

extension Intake {
    /// What was learned, as facts.
    mutating func facts(
        for prospect: ID<Prospect>, meeting: ID<Meeting>, on day: Day, besides existing: Relationship?
    ) -> [Fact] {
        var facts = NewFacts(of: prospect, meeting: meeting, on: day, besides: existing)
        func add(_ kind: Fact.Kind, _ words: String?) { facts.add(kind, words, as: &ids) }
        for item in items(.asks) { add(.ask, item) }
        let cost = text(.cost)
        for item in items(.pain) { add(.pain(cost: cost), item) }
        add(.aspiration, text(.aspiration))
        add(.personal, text(.personal))
        add(.detail, text(.detail))
        let difference = text(.difference)
        add(.competitor(difference: difference), text(.competitor))
        add(.proposition, text(.proposition) ?? difference)
        for item in items(.points) { add(.point, item) }
        if let answer = standing.slots[.permission] {
            add(.permission(permission), answer.words)
            if permission.given { add(.interest(interest), text(.interest) ?? answer.words) }
        }
        add(.question, text(.question))
        add(.theirStep, text(.theirStep))
        facts.addNotes(of: standing, as: &ids)
        return facts.all
    }

    /// The terms of their leave, heard in their words: "yes, ring me Friday after two about pricing".
    var permission: Fact.Permission {
        guard let answer = standing.slots[.permission], !answer.isNothing else { return .init(given: false) }
        return Fact.Permission(heardIn: answer.words, now: now)
    }

    /// Who wants to go on: "we both", "I offered"; else it was them.
    private var interest: Fact.Interest {
        let words = folded(standing.slots[.permission]?.words ?? "").split { !$0.isLetter }.map(String.init)
        if words.contains("both") || words.contains("each") { return .both }
        if let first = words.first, first == "i" || first == "we" { return .me }
        return .them
    }

    private func items(_ slot: Slot) -> [String] {
        switch standing.slots[slot] {
        case .list(let items)?: items
        case let answer? where !answer.isNothing: [answer.words]
        default: []
        }
    }
}

extension Fact.Permission {
    /// The terms in their own words: which way, when, about what.
    package init(heardIn words: String, now: Moment) {
        self.init(
            given: !saysNo(words), channel: heardStep(words, now: now).channel, when: heardWhen(words, now: now),
            about: heardAbout(words))
    }
}
