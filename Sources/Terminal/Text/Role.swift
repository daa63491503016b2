/// What a stretch of text is for. Four roles have a look of their own; a screen needs no fifth.
package enum Role: Equatable, Sendable {
    case plain, question, hint, warning, done

    /// Weight, or a colour that reads on a dark and on a light background; nothing depends on seeing it.
    var attributes: String? {
        switch self {
        case .plain: nil
        case .question: "1"
        case .hint: "2"
        case .warning: "31"
        case .done: "32"
        }
    }
}

/// Text in one role.
package struct Span: Equatable, Sendable {
    package var text: String
    package var role: Role

    package init(_ text: String, _ role: Role = .plain) {
        self.text = text
        self.role = role
    }

    package init(text: String, role: Role) {
        self.init(text, role)
    }
}
