import FollowUp

/// What a talk knows at this moment, folded from its utterances and from what the record held before.
package struct Standing: Sendable {
    /// The latest answer to each question that stands.
    package private(set) var answers: [String: Answer] = [:]
    /// The latest line typed for each question, standing or not: what is taken back is offered again.
    package private(set) var typed: [String: String] = [:]
    /// Why a question was passed over.
    package private(set) var skipped: [String: String] = [:]
    package private(set) var raised: [String] = []
    /// The questions answered or passed over, in the order they were last asked.
    package private(set) var order: [String] = []
    /// The questions answered by the account of the whole; nobody had to ask them.
    package private(set) var told: Set<String> = []
    /// What was heard in the account is settled.
    package private(set) var isAccountKept = false
    /// Free notes taken on the way.
    package private(set) var notes: [String] = []
    /// By slot: from the answers, else from the record.
    package private(set) var slots: [Slot: Answer]

    /// Slots no question need fill: heard in passing in any line, or held by the record.
    package static let derived: Set<Slot> = [.phone, .email, .company, .role, .interest, .kind, .cost, .followedUp]
    package static let note = "note"
    static let accountKept = "account.kept"

    package init(_ talk: Talk, in conversation: Conversation, known: [Slot: Answer]) {
        slots = known
        for utterance in talk.utterances { take(utterance) }
        for question in conversation.questions {
            guard let answer = answers[question.id] else { continue }
            slots[question.fills] = answer
            if case .person(_, let company, let role, _) = answer {
                if let company { slots[.company] = .text(company) }
                if let role { slots[.role] = .text(role) }
            }
        }
        hearInPassing(conversation)
    }

    private mutating func take(_ utterance: Utterance) {
        let id = utterance.question
        switch utterance.meaning {
        case .answered(let answer) where id == Standing.note: notes.append(answer.words)
        case .answered where id == Standing.accountKept: isAccountKept = true
        case .answered(let answer), .heard(let answer):
            if case .heard = utterance.meaning { told.insert(id) } else { told.remove(id) }
            answers[id] = answer
            typed[id] = utterance.typed
            skipped[id] = nil
            order.removeAll { $0 == id }
            order.append(id)
        case .skipped(let reason):
            answers[id] = nil
            skipped[id] = reason
            order.removeAll { $0 == id }
            order.append(id)
        case .withdrawn:
            answers[id] = nil
            skipped[id] = nil
            raised.removeAll { $0 == id }
            order.removeAll { $0 == id }
        case .raised:
            if !raised.contains(id) { raised.append(id) }
        }
    }

    /// What was said on the way counts: a number or address anywhere, what a pain costs, what they are to the user.
    private mutating func hearInPassing(_ conversation: Conversation) {
        if slots[.cost] == nil, case .text(let pain)? = slots[.pain], let cost = heardCost(in: pain) {
            slots[.cost] = .text(cost)
        }
        if let role = slots[.role]?.words, let kind = heardKind(in: role) {
            slots[.kind] = .choice(kind)
            slots[.role] = nil
        }
        for question in conversation.questions {
            guard answers[question.id] != nil, let line = typed[question.id] else { continue }
            if slots[.phone] == nil, let phone = heardPhone(in: line) { slots[.phone] = .phone(phone) }
            if slots[.email] == nil, let email = heardEmail(in: line) { slots[.email] = .email(email) }
        }
    }

    package func holds(_ conditions: [Condition]) -> Bool {
        conditions.allSatisfy { $0.holds(for: slots[$0.slot]) }
    }
    package func has(_ question: Question) -> Bool { answers[question.id] != nil || skipped[question.id] != nil }
}
