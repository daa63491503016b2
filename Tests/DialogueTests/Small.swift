import Dialogue
import FollowUp
import Language

/// A conversation of one question, to see how a line is heard.
enum Small {
    static func template(_ text: String) throws -> Template { try Template(text) }

    static func question(
        _ kind: Question.Kind, _ id: String = "q", fills: Slot = .note("q"),
        _ change: (inout Question) -> Void = { _ in }
    ) throws -> Question {
        var question = Question(
            id: id, line: 1, ask: [.init(words: try Template("\(id)?"))], kind: kind, fills: fills,
            label: try Template(id), why: "small-steps")
        change(&question)
        return question
    }

    static func interview(_ questions: [Question], limit: Int = 16, in room: Hearing) -> Interview {
        let talk = Talk(id: ID(rawValue: 1), conversation: "small", length: .full, began: Shipped.now)
        let conversation = Conversation(
            id: "small", title: "small", limit: limit, quickLimit: 6, questions: questions)
        return Interview(conversation, talk: talk, in: room)
    }

    /// What became of a line: the answer, or what was said instead.
    static func hear(
        _ line: String, _ kind: Question.Kind, region: Region = .britain, _ change: (inout Question) -> Void = { _ in }
    ) throws -> (answer: Answer?, said: [String]) {
        let room = try Shipped.room(region: region)
        var interview = interview([try question(kind, "q", change)], in: room)
        let turn = interview.take(line, in: room)
        return (interview.standing.answers["q"], turn.say.map(\.words))
    }
}

extension Remark {
    var words: String {
        switch self {
        case .said(let text), .warned(let text), .hinted(let text), .done(let text), .judged(let text, _): text
        }
    }
}
