import Coaching
import Dialogue
import FollowUp
import PromptLibrary

extension Desk {
    /// A message as the coach judges it: to someone in the notebook, or to nobody in particular.
    func draft(_ text: String, to relationship: Relationship?, channel: Channel?) -> Draft {
        guard let relationship else { return Draft(text, channel: channel ?? .email, sent: today) }
        return Draft(
            text, channel: channel ?? .email, sent: today, situation: Draft.Situation(relationship, on: today))
    }

    func review(_ draft: Draft, to relationship: Relationship?, by coach: Coach) -> [Finding] {
        var facts: [Slot: Answer] = [:]
        if let relationship {
            facts[.name] = .text(relationship.prospect.name)
            if let promise = relationship.promises.last(where: { $0.by == .me }) {
                facts[.promiseMine] = .text(promise.what)
            }
        }
        return coach.review(draft, facts: facts, places: places(draft, relationship))
    }

    private func places(_ draft: Draft, _ relationship: Relationship?) -> [String: String] {
        [
            "first": relationship?.prospect.first ?? wording("check.they"),
            "due": draft.situation.promise.map { say(Due($0.by)) } ?? "",
            "example": example(draft),
            "given.when": draft.repeated.flatMap { name in
                relationship?.gifts.last { $0.name == name }.map { say(Due($0.on)) }
            } ?? "",
        ]
    }

    /// A small step to put in the place of a loose one, on what they said where that is known.
    private func example(_ draft: Draft) -> String {
        let turn = draft.text.utf8.count
        guard let said = draft.situation.said.first else { return wording("check.example", turn: turn) }
        return wording("check.example.theirs", ["answer": said.count <= 60 ? said : said.prefix(58) + "…"], turn: turn)
    }
}
