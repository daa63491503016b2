import Dialogue
import FollowUp
import Terminal

extension Desk {
    /// What the user's own way asks for before a call; nothing while they have not said which it is.
    struct Manner {
        /// Stands above all else.
        var first: [(label: String, words: String)] = []
        /// Stands in the place of their two points.
        var points: [(label: String, words: String)]?
        /// Stands in the place of the open question.
        var question: [(label: String, words: String)]?
    }

    func manner(before relationship: Relationship) throws -> Manner {
        let profile = try profile().profile()
        guard let style = profile.style else { return Manner() }
        var room = hearing()
        room.profile = profile
        let preparation = Preparation(relationship, in: room)
        func numbered(_ words: [String]) -> String {
            words.enumerated().map { "(\($0.offset + 1)) \($0.element)" }.joined(separator: "\n")
        }
        var manner = Manner()
        switch style {
        case .introvert:
            let opener = preparation.opener(try library.outline("call-opener"))
            manner.first = [(wording("brief.opener"), opener)]
            manner.question = [(wording("brief.deep"), numbered(preparation.deepQuestions))]
        case .extrovert:
            let values = ["first": relationship.prospect.first]
            let topics = preparation.topics
            let talk = topics.isEmpty ? [] : [(wording("brief.talk"), numbered(topics.map { "“\($0)”" }))]
            manner.points = talk + [(wording("brief.listen"), wording("brief.listening", values))]
        }
        return manner
    }
}
