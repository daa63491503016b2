import FollowUp

/// What a touch of a plan can be about: something of the record, under the key its words stand by in the wording.
struct PlanSubject: Hashable {
    var key: String
    /// In their words; empty where none are needed.
    var words = ""

    /// What the record holds to come back to, best first; behind it what can be asked of anybody.
    static func all(of relationship: Relationship, goal: String?) -> [PlanSubject] {
        let said: [(key: String, words: String?)] = [
            ("question", relationship.openQuestion?.words), ("ask", relationship.asks.last?.words),
            ("pain", relationship.pains.last?.words), ("person", relationship.personal.last?.words),
            ("aspiration", relationship.aspirations.last?.words), ("goal", goal),
        ]
        return said.compactMap { key, words in
            guard let words, words.contains(where: \.isLetter) else { return nil }
            return PlanSubject(key: key, words: clipped(words))
        } + ["change", "help", "today"].map { PlanSubject(key: $0) }
    }

    static let anything = PlanSubject(key: "change")

    /// There is something to bring on it, and not only to ask.
    var bringsSomething: Bool { ["ask", "pain", "aspiration"].contains(key) }

    /// What a touch with an aim of its own is about, whatever the record holds.
    static func fixed(_ aim: Rhythm.Aim) -> PlanSubject? {
        switch aim {
        case .askLeave: PlanSubject(key: "leave")
        case .busyMessage: PlanSubject(key: "busy")
        case .promised, .attempt, .useful: nil
        }
    }

    /// Short enough for a line, and without marks that would end it.
    private static func clipped(_ words: String) -> String {
        let bare = words.split(whereSeparator: \.isNewline).joined(separator: " ")
            .filter { !"“”\"[]{}".contains($0) }.trimmed
        guard bare.count > 60 else { return bare }
        let cut = bare.prefix(58)
        return cut[..<(cut.lastIndex(of: " ") ?? cut.endIndex)] + "…"
    }
}
