import CivilTime
import FollowUp

extension Intake {
    /// The changes of a talk that was about no meeting: what came to mind, with its day, and perhaps a step of it.
    /// - Parameter existing: the relationship it is about, when the person is in the notebook already.
    package mutating func thoughts(on existing: Relationship?) -> (changes: [Change], prospect: Prospect)? {
        guard case .person(let name, let company, _, _)? = standing.slots[.name] else { return nil }
        var changes: [Change] = []
        let prospect: Prospect
        if let existing {
            prospect = existing.prospect
        } else {
            var new = Prospect(id: .new(using: &ids), name: name, since: now.day)
            new.company = company
            changes.append(.prospect(.added(new)))
            prospect = new
        }
        var facts = NewFacts(of: prospect.id, meeting: nil, on: now.day, besides: existing)
        facts.addNotes(of: standing, as: &ids)
        changes += facts.all.map { .fact(.added($0)) }
        // Without a step it stays a thought.
        if case .deeds? = standing.slots[.step], standing.answers.values.contains(standing.slots[.step]!),
            let step = step(for: prospect, meeting: nil)
        {
            changes.append(.step(.added(step)))
        }
        return (changes, prospect)
    }
}
