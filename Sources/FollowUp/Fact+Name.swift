extension Fact.Kind {
    /// The kind without what it carries, as it is stored and searched: `ask`, `pain`, `note`.
    package var name: String {
        switch self {
        case .ask: "ask"
        case .pain: "pain"
        case .aspiration: "aspiration"
        case .personal: "personal"
        case .detail: "detail"
        case .competitor: "competitor"
        case .proposition: "proposition"
        case .point: "point"
        case .permission: "permission"
        case .interest: "interest"
        case .question: "question"
        case .theirStep: "theirStep"
        case .value: "value"
        case .note: "note"
        }
    }
}
