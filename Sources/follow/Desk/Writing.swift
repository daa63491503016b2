import Coaching
import Dialogue
import FollowUp
import Language
import PromptLibrary

/// What lies ready while a message is written.
struct Writing {
    private let outlines: [MessageOutline]
    private var profile: Profile
    private let kit: Kit

    init(at desk: Desk) throws {
        outlines = try desk.library.outlines()
        profile = try desk.profile().profile()
        kit = try desk.kit().kit()
    }

    mutating func reread(at desk: Desk) throws { profile = try desk.profile().profile() }

    func equip(_ hearing: inout Hearing, at desk: Desk) {
        hearing.outlines = outlines
        hearing.profile = profile
        let kit = kit
        hearing.shelf = { kit.suggestions(for: $0).first.map { ($0.item.offer, $0.fits) } }
        let (outlines, relationship) = (outlines, hearing.relationship)
        hearing.judge = { text, standing in
            guard let coach = desk.judge() else { return Judgement() }
            let whom = standing.slots[.name].flatMap { answer in
                if case .person(_, _, _, let id?) = answer { relationship(id) } else { nil }
            }
            let channel = standing.slots[.messageChannel].flatMap { Channel(rawValue: $0.words) }
            let draft = desk.draft(text, to: whom, channel: channel)
            var judgement = Judgement()
            let without = outlines.first { .choice($0.id) == standing.slots[.messageKind] }?.without ?? []
            judgement.advice = desk.review(draft, to: whom, by: coach).map(Advice.init)
                .filter { !without.contains($0.rule) }
            judgement.facts = desk.facts(of: text)
            judgement.fine =
                draft.takenUp.map { desk.wording("message.fine.theirs", ["answer": $0]) }
                ?? desk.wording("message.fine")
            return judgement
        }
    }
}

extension Advice {
    init(_ finding: Finding) {
        self.init(
            rule: finding.rule, weight: Weight(rawValue: finding.weight.rawValue) ?? .hint, range: finding.range,
            message: finding.message, instead: finding.instead)
    }
}

extension Desk {
    /// Words, whom they speak of, questions and reading grade, in one line.
    func facts(of text: String) -> String {
        let facts = MessageFacts(text)
        return wording(
            "message.facts",
            [
                "count": String(facts.words), "one": String(facts.sides.writer), "other": String(facts.sides.reader),
                "what": String(facts.questions), "answer": String(facts.grade),
            ])
    }
}
