import Coaching
import Dialogue
import FollowUp
import PromptLibrary

extension Desk {
    /// A message as the coach judges it: to someone in the notebook, or to nobody in particular.
    func draft(_ text: String, to relationship: Relationship?, channel: Channel?) -> Draft {
        guard let relationship else { return Draft(text, channel: channel ?? .email, sent: today) }
        return Draft(text, channel: channel ?? .email, sent: today, situation: Draft.Situation(relationship))
    }

    func review(_ draft: Draft, to relationship: Relationship?, by coach: Coach) -> [Finding] {
        var facts: [Slot: Answer] = [:]
        if let relationship {
            facts[.name] = .text(relationship.prospect.name)
            if let promise = relationship.promises.last(where: { $0.by == .me }) {
                facts[.promiseMine] = .text(promise.what)
            }
        }
        return coach.review(draft, facts: facts, places: places(draft.text, draft.situation, relationship))
    }

    /// What the coach says to words that only check in; nil to those that say more.
    func refusal(of words: String, with first: String) throws -> String? {
        let rule = "checking-in"
        return Coach(try library.rules([rule])).review(.text(words), by: [rule], facts: [:], places: ["first": first])
            .first?.message
    }

    /// What a remark on a message or a step may name.
    func places(
        _ text: String, _ situation: Draft.Situation = .init(), _ relationship: Relationship? = nil
    ) -> [String: String] {
        [
            "first": relationship?.prospect.first ?? wording("check.they"), "answer": text,
            "due": situation.promise.map { say(Due($0.by)) } ?? "",
            "example": example(on: situation.said.first, turn: text.utf8.count),
            "given.when": Draft(text, channel: .email, sent: today, situation: situation).repeated.flatMap { name in
                relationship?.gifts.last { $0.name == name }.map { say(Due($0.on)) }
            } ?? "",
        ]
    }

    /// A small step to put in the place of a loose one, on what they said where that is known.
    private func example(on said: String?, turn: Int) -> String {
        guard let said else { return wording("check.example", turn: turn) }
        return wording("check.example.theirs", ["answer": said.count <= 60 ? said : said.prefix(58) + "…"], turn: turn)
    }
}
