/// Words between quotation marks, and leave to be in touch.
struct QuoteCues {
    private let scene: DebriefScene
    private var words: TokenText { scene.words }

    init(_ scene: DebriefScene) { self.scene = scene }

    var quotes: [HeardWords] {
        var found: [HeardWords] = []
        var open: Int?
        for place in 0..<words.count {
            let token = words[place]
            if token.isMark("“") || (token.isMark("\"") && open == nil) {
                open = place
            } else if token.isMark("”") || token.isMark("\"") {
                if let first = open, place > first + 1 { found.append(scene.heard(first + 1..<place, 0.9)) }
                open = nil
            } else if token.kind == .lineBreak {
                open = nil
            }
        }
        return found
    }

    /// “Happy for me to ring”, “best on her mobile”, “don't call before ten”, “she prefers a text”.
    var permission: [HeardWords] {
        scene.clauses.compactMap { clause -> HeardWords? in
            guard scene.has(QuoteCues.contact, in: clause.span) else { return nil }
            let isLeave = scene.has(QuoteCues.leave, in: clause.span)
            let isWish = clause.span.contains { place in
                ["best", "better", "rather", "prefers", "prefer", "only"].contains(words[place].folded)
                    || (["don't", "dont", "not", "never", "no"].contains(words[place].folded)
                        && QuoteCues.contact.contains(words[place + 1].folded))
            }
            return isLeave || isWish ? scene.heard(clause.span, 0.6) : nil
        }
    }

    private static let contact: Set = [
        "call", "calls", "ring", "phone", "email", "emails", "text", "texts", "write", "whatsapp", "contact", "mobile",
        "message", "touch", "visit", "drop", "back",
    ]
    private static let leave: Set = [
        "happy", "fine", "ok", "okay", "welcome", "feel", "free", "anytime", "mind", "allowed", "permission", "can",
        "let",
    ]
}
