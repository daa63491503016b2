import Language

/// How a trainee's line asks: openly or not, and whether for leave. Told by the words a clause begins with.
struct SpokenQuestion {
    private(set) var isOpen = false
    private(set) var isQuestion = false
    private(set) var asksLeave = false

    init(_ sentences: [Substring]) {
        for sentence in sentences {
            let isMarked = sentence.contains("?")
            let words = Words(String(sentence)).words.map(\.folded)
            if SpokenQuestion.leave.contains(where: { words.contains($0) }),
                !SpokenQuestion.contact.isDisjoint(with: words), SpokenQuestion.papers.isDisjoint(with: words)
            {
                asksLeave = true
            }
            let clauses = sentence.split { ",;:–—".contains($0) || $0 == "-" }
            for (place, clause) in clauses.enumerated() {
                let words = Array(
                    Words(String(clause)).words.map(\.folded).drop { SpokenQuestion.lead.contains($0) })
                guard let first = words.first else { continue }
                let next = words.dropFirst().first ?? ""
                if SpokenQuestion.invitations.contains(where: { words.starts(with: $0) }) {
                    isOpen = true
                } else if SpokenQuestion.open.contains(first),
                    isMarked || place == 0 && SpokenQuestion.behind.contains(next)
                {
                    isOpen = true
                } else if SpokenQuestion.closed.contains(first),
                    isMarked || place == 0 && SpokenQuestion.persons.contains(next)
                {
                    isQuestion = true
                    // "Can you tell me what …", "do you know why …": closed in form alone.
                    if !SpokenQuestion.telling.isDisjoint(with: words),
                        words.dropFirst().contains(where: SpokenQuestion.open.contains)
                    {
                        isOpen = true
                    }
                }
            }
            // "Which of them, the rain or the badges?", "And you would try it how?"
            if isMarked {
                isQuestion = true
                if let last = words.last, SpokenQuestion.open.contains(last) { isOpen = true }
            }
        }
        if isOpen { isQuestion = true }
    }

    /// What may stand before a question without changing it.
    private static let lead: Set<String> = [
        "and", "so", "but", "then", "well", "ok", "okay", "now", "or", "before", "right", "sure", "fine", "just", "oh",
        "if", "may", "ask", "i", "out", "of", "interest", "curiosity", "understood", "yes", "no", "please", "first",
    ]
    private static let open: Set<String> = [
        "what", "how", "why", "which", "who", "whose", "when", "where", "what's", "how's", "who's", "where's",
    ]
    /// What stands behind a question word in a question typed without its mark.
    private static let behind: Set<String> = [
        "is", "are", "was", "were", "do", "does", "did", "would", "will", "could", "can", "should", "has", "have",
        "had", "happened", "happens", "makes", "made", "worries", "else", "exactly", "about", "of", "if", "kind",
        "part", "many", "much", "long", "often", "might", "matters",
    ]
    private static let closed: Set<String> = [
        "do", "does", "did", "is", "are", "was", "were", "can", "could", "will", "would", "have", "has", "had",
        "should", "may", "might", "shall", "any",
    ]
    private static let persons: Set<String> = [
        "i", "you", "we", "it", "that", "there", "they", "she", "he", "this", "your",
    ]
    private static let telling: Set<String> = ["tell", "say", "show", "explain", "describe", "telling", "know"]
    private static let invitations: [[String]] = [
        ["tell", "me"], ["tell", "us"], ["help", "me", "understand"], ["walk", "me"], ["talk", "me"], ["describe"],
        ["say", "more"], ["show", "me"], ["take", "me", "through"], ["give", "me", "an", "example"],
    ]
    /// "May I ring", "shall I come by", "would it be all right if I rang", "do you mind if I write".
    private static let leave: [[String]] = [
        ["may", "i"], ["can", "i"], ["could", "i"], ["shall", "i"], ["should", "i"], ["might", "i"], ["if", "i"],
        ["for", "me", "to"], ["like", "me", "to"], ["want", "me", "to"], ["okay", "to"], ["ok", "to"], ["right", "to"],
        ["may", "we"], ["can", "we"], ["could", "we"], ["shall", "we"], ["do", "i"], ["best", "to"],
    ]
    /// Asking to send these is no asking for leave.
    private static let papers: Set<String> = [
        "offer", "quote", "contract", "brochure", "brochures", "proposal", "catalogue", "catalog", "invoice", "order",
        "paperwork", "leaflet",
    ]
    private static let contact: Set<String> = [
        "call", "ring", "phone", "write", "email", "mail", "text", "message", "come", "visit", "drop", "send", "speak",
        "talk", "rang", "called", "wrote", "came", "emailed", "texted", "phoned", "reach", "dropped", "sent", "back",
        "stop", "look", "pop", "popped", "meet", "try", "tried", "bring", "brought", "leave", "left", "contact",
    ]
}

extension [String] {
    /// These words stand in it, one behind the other.
    fileprivate func contains(_ phrase: [String]) -> Bool {
        guard count >= phrase.count else { return false }
        return (0...(count - phrase.count)).contains { self[$0..<$0 + phrase.count].elementsEqual(phrase) }
    }
}
