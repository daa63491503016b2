import CivilTime

/// A prospect and all that happened: what the coach reads and the record shows. Lists are oldest first.
package struct Relationship: Hashable, Sendable {
    package var prospect: Prospect
    package var meetings: [Meeting] = []
    package var facts: [Fact] = []
    package var promises: [Promise] = []
    package var steps: [NextStep] = []
    package var touches: [Touch] = []

    package init(_ prospect: Prospect) { self.prospect = prospect }

    /// The facts of one kind, oldest first.
    package func facts(where matches: (Fact.Kind) -> Bool) -> [Fact] { facts.filter { matches($0.kind) } }

    package var asks: [Fact] { facts { $0 == .ask } }
    package var pains: [Fact] { facts { if case .pain = $0 { true } else { false } } }
    package var aspirations: [Fact] { facts { $0 == .aspiration } }
    package var personal: [Fact] { facts { $0 == .personal } }
    package var details: [Fact] { facts { $0 == .detail } }
    package var competitor: Fact? { facts.last { if case .competitor = $0.kind { true } else { false } } }
    package var proposition: Fact? { facts.last { $0.kind == .proposition } }
    package var openQuestion: Fact? { facts.last { $0.kind == .question } }
    package var permission: Fact? { facts.last { if case .permission = $0.kind { true } else { false } } }
    package var interest: Fact? { facts.last { if case .interest = $0.kind { true } else { false } } }
    package var theirStep: Fact? { facts.last { $0.kind == .theirStep } }
    /// What was learned of them between two talks, and what is good for both.
    package var learned: [Fact] { facts { $0 == .note(name: "learned") } }
    package var valuesGiven: [Fact] { facts { $0 == .value } }

    /// The key points of the latest meeting that named any: exactly two, or none.
    package var points: [Fact] {
        let all = facts { $0 == .point }
        return all.filter { $0.meeting == all.last?.meeting }
    }

    /// They said yes to being contacted and have not taken it back since.
    package var mayBeContacted: Bool {
        if case .permission(let terms)? = permission?.kind { terms.given } else { false }
    }

    package var openSteps: [NextStep] { steps.filter(\.isOpen).sorted { ($0.due ?? .far) < ($1.due ?? .far) } }
    /// Those of them with a day: the plan with this person.
    package var datedSteps: [NextStep] { openSteps.filter { $0.due != nil } }
    package var openPromises: [Promise] { promises.filter { $0.state == .open } }
}

extension Due {
    /// After every day anyone will plan for.
    fileprivate static let far = Due(Day(number: 2_932_896))
}
