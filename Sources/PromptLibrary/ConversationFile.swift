import Dialogue
import FollowUp
import Language
import Yams

/// Reads one file of `Prompts/conversations`.
struct ConversationFile {
    private let file: YAMLFile

    init(path: String) throws(PromptFault) { file = try YAMLFile(path: path) }

    func conversation(id: String) throws(PromptFault) -> Conversation {
        let top = try Fields(
            file.root, in: file,
            known: [
                "title", "questions_at_most", "quick_questions_at_most", "whole_record", "meeting", "review",
                "questions",
            ])
        let questions = try top.items("questions").map(question)
        guard !questions.isEmpty else { throw file.fault(at: file.root, "there are no questions") }
        var conversation = Conversation(
            id: id, title: try top.required("title"),
            limit: try top.number("questions_at_most", in: 1...200) ?? 16,
            quickLimit: try top.number("quick_questions_at_most", in: 1...200) ?? 6, questions: questions)
        conversation.readsRecord = try top.yes("whole_record")
        conversation.isMeeting = top["meeting"] == nil ? true : try top.yes("meeting")
        conversation.isReviewed = top["review"] == nil ? true : try top.yes("review")
        if let fault = conversation.faults.first {
            throw PromptFault(file: file.path, line: fault.line, fault.sentence)
        }
        return conversation
    }

    private static let known = [
        "id", "ask", "hint", "hears", "choices", "fills", "label", "when", "raised_only", "review_only", "must", "room",
        "quick", "remembered", "undated", "looks_back", "exactly", "hangs_on", "says", "unclear", "example", "offer",
        "checks", "why",
    ]

    private func question(_ node: Node) throws(PromptFault) -> Question {
        let fields = try Fields(node, in: file, known: ConversationFile.known)
        let hears = try fields.required("hears")
        guard let kind = Question.Kind(rawValue: hears) else {
            let kinds = Question.Kind.allCases.map(\.rawValue).joined(separator: ", ")
            throw file.fault(at: fields["hears"], "“\(hears)” is no kind of answer; known are \(kinds)")
        }
        let fills = try fields.required("fills")
        let label = try fields.text("label")
        var question = Question(
            id: try fields.required("id"), line: fields.line, ask: try askings("ask", fields), kind: kind,
            fills: try fields.slot(fills, at: fields["fills"]),
            label: try fields.template(label ?? fills, at: fields["label"]),
            why: try fields.required("why"))
        guard let last = question.ask.last, last.when.isEmpty else {
            throw file.fault(at: fields["ask"] ?? node, "“ask” is missing, or its last words have a condition")
        }
        question.hints = try askings("hint", fields)
        question.choosesMessage = fields["choices"]?.scalar?.string == "messages"
        if !question.choosesMessage {
            question.choices = try fields.items("choices").map { item throws(PromptFault) in try choice(item) }
        }
        question.when = try fields.conditions("when")
        question.raisedOnly = try fields.yes("raised_only")
        question.reviewOnly = try fields.yes("review_only")
        question.must = try fields.yes("must")
        question.room = try fields.number("room", in: 0...9) ?? 1
        question.quick = try quick(fields)
        question.remembered = try fields.yes("remembered")
        question.undated = try fields.yes("undated")
        question.looksBack = try fields.yes("looks_back")
        question.exactly = try fields.number("exactly", in: 1...20)
        question.hangsOn = try fields.items("hangs_on").map { item throws(PromptFault) in
            try fields.slot(item.string ?? "", at: item)
        }
        question.says = try says(fields)
        question.unclear = try fields.words("unclear").map { words throws(PromptFault) in
            try fields.template(words, at: fields["unclear"])
        }
        question.examples = try askings("example", fields)
        question.offers = try askings("offer", fields)
        question.checks = try fields.items("checks").map { item throws(PromptFault) in try check(item) }
        question.why = try fields.required("why")
        return question
    }

    /// Plain words, or a list of `if: … say: …` with plain words last.
    private func askings(_ key: String, _ fields: Fields) throws(PromptFault) -> [Question.Asking] {
        try fields.items(key).map { item throws(PromptFault) in
            if let words = item.scalar?.string { return .init(words: try fields.template(words, at: item)) }
            let part = try Fields(item, in: file, known: ["if", "say"])
            return .init(
                when: try part.conditions("if"), words: try part.template(part.required("say"), at: part["say"]))
        }
    }

    private func quick(_ fields: Fields) throws(PromptFault) -> [Condition]? {
        guard let value = fields["quick"] else { return nil }
        if value.mapping != nil { return try fields.conditions("quick") }
        return try fields.yes("quick") ? [] : nil
    }

    /// `order: an order – they bought`, with other words it is known by under `also`, and when it is there at all.
    private func choice(_ node: Node) throws(PromptFault) -> Question.Choice {
        guard let pair = node.mapping?.first(where: { !choiceKeys.contains($0.key.string ?? "") }),
            let key = pair.key.string,
            let says = pair.value.scalar?.string
        else { throw file.fault(at: node, "a choice is a word and what it says: order: they bought") }
        let fields = try Fields(node, in: file, known: [key] + choiceKeys)
        return .init(
            key: key, says: try fields.template(says, at: node), also: try fields.words("also"),
            when: try fields.conditions("when"), unless: try fields.conditions("unless"))
    }
    private let choiceKeys = ["also", "when", "unless"]

    private func says(_ fields: Fields) throws(PromptFault) -> [Question.Outcome: Template] {
        guard let node = fields["says"] else { return [:] }
        let outcomes = Question.Outcome.allCases
        let part = try Fields(node, in: file, known: outcomes.map(\.rawValue))
        var says: [Question.Outcome: Template] = [:]
        for outcome in outcomes { says[outcome] = try part.template(outcome.rawValue) }
        return says
    }

    /// `rule: refuse`, `rule: ask once`, `rule: raise other-question`
    private func check(_ node: Node) throws(PromptFault) -> Question.Check {
        guard let pair = node.mapping?.first, let rule = pair.key.string, let then = pair.value.scalar?.string else {
            throw file.fault(at: node, "a check is a rule and what follows: closed-question: refuse")
        }
        let words = then.split(separator: " ")
        switch (words.first, words.count) {
        case ("refuse", 1): return .init(rule: rule, then: .refuse)
        case ("ask", 2) where words[1] == "once": return .init(rule: rule, then: .askOnce)
        case ("raise", 2): return .init(rule: rule, then: .raise(question: String(words[1])))
        default: throw file.fault(at: pair.value, "“\(then)” is not known; known are refuse, ask once, raise QUESTION")
        }
    }
}
