/// Finds the main action of a line.
struct StepAction {
    struct Found: Sendable {
        var verb: String
        var place: Int
    }

    private let words: TokenText
    private let names: NameFinder

    init(_ words: TokenText, names: NameFinder) {
        self.words = words
        self.names = names
    }

    /// The first verb that opens a clause; else a participle (“samples posted to Ewan”).
    var first: Found? { opening ?? participle }

    private var participle: Found? {
        for place in 1..<max(1, words.count) where words[place].isWord && !names.isName(place) {
            guard let (base, form) = Verbs.base(of: words[place].folded), form == .past, !words[place].capital else {
                continue
            }
            // “After they move in”, “who signs off”: an event, a question.
            if StepAction.objects.contains(words[place - 1].folded) || words[place - 1].folded == "as" { continue }
            if ["signed", "filed", "handwritten", "written", "used", "printed", "set"].contains(words[place].folded),
                words[place + 1].isWord,
                !["by", "to", "from", "off", "on", "with"].contains(words[place + 1].folded)
            {
                continue
            }
            return phrasal(base, place)
        }
        return nil
    }

    private var opening: Found? {
        var place = 0
        var opens = true
        var isInside = false
        while place < words.count {
            let token = words[place]
            if token.kind != .word {
                // A comma, a bracket, a line: another clause may open with its verb.
                if token.isMark(",") || token.isMark(".") || token.isMark(";") { isInside = false }
                opens =
                    token.kind != .number && (opens || token.kind == .lineBreak || ",:;.-(•*".contains(token.folded))
                place += 1
                continue
            }
            if StepAction.helpers.contains(token.folded), !names.isName(place) {
                // “Don't chase Bo, let him come”: what is not to be done is no step.
                let isNot = ["don't", "dont", "not", "never", "no"].contains(token.folded)
                if isNot, Verbs.base(of: words[place + 1].folded)?.form == .base { place += 1 }
                opens = !isNot
                place += 1
                continue
            }
            // “Card after they move in”, “call re who signs off”: an event or a question has no deed of ours.
            if place > 0,
                ["after", "before", "once", "when", "who", "whether", "what", "until", "how", "while", "because"]
                    .contains(token.folded)
            {
                isInside = true
            }
            if isInside {
                if token.folded == "then" { isInside = false }
                place += 1
                continue
            }
            if token.folded != "e", let found = verb(at: place, opens: opens) ?? message(at: place) { return found }
            if opens, token.folded == "e", words[place + 1].isMark("-"), words[place + 2].folded == "mail" {
                return Found(verb: "email", place: place)
            }
            // “Re-measure the hall”.
            if opens, token.folded == "re", words[place + 1].isMark("-"), !words[place + 1].spaced,
                let again = verb(at: place + 2, opens: true)
            {
                return Found(verb: "re-" + again.verb, place: again.place)
            }
            if opens, let found = unknownVerb(at: place) { return found }
            opens = StepAction.joiners.contains(token.folded) && !(place == 0)
            place += 1
        }
        return nil
    }

    /// “LinkedIn msg to Bo”: a message by a medium is sent.
    private func message(at place: Int) -> Found? {
        guard ["linkedin", "li", "whatsapp", "wa", "fb"].contains(words[place].folded),
            ["msg", "message", "dm", "note"].contains(words[place + 1].folded)
        else { return nil }
        return Found(verb: "message", place: place + 1)
    }

    private func verb(at place: Int, opens: Bool) -> Found? {
        let token = words[place]
        guard let (base, form) = Verbs.base(of: token.folded) ?? (opens ? misspelt(place) : nil), !names.isName(place)
        else {
            return nil
        }
        let before = words[place - 1]
        switch form {
        case .base:
            // A determiner, a number or “w/” before it makes it a noun.
            let isFree =
                opens || before.folded == "to" || before.folded == "they" || names.isName(place - 1)
                || (before.folded == "2" && names.isName(place - 2))
            guard isFree else { return nil }
            if opens, StepAction.nouns.contains(base), isNounHere(place) { return nil }
        case .third:
            guard names.isName(place - 1) || ["he", "she", "it", "who"].contains(before.folded) else { return nil }
            // “Hamid wants the template, send it”: a state, not a step.
            if ["want", "need", "like", "say"].contains(base) { return nil }
        case .past:
            guard ["be", "been", "being", "get", "is", "are", "been"].contains(before.folded) else { return nil }
        case .gerund:
            if token.folded == "meeting", ["with", "w"].contains(words[place + 1].folded) { return nil }
            guard
                (opens && place == 0 && words[place + 1].isWord)
                    || ["need", "needs", "wants", "keep", "start"].contains(before.folded)
            else { return nil }
        }
        return phrasal(base, place)
    }

    private func misspelt(_ place: Int) -> (base: String, form: Verbs.Form)? {
        let token = words[place]
        guard token.calendar == nil, !StopWords.isCommon(token.folded),
            let near = Misspelling.nearest(to: token.folded, among: StepAction.oftenTyped)
        else { return nil }
        return (near, .base)
    }

    private static let oftenTyped = Misspelling.targets(
        "follow email phone visit arrange schedule confirm introduce check remind invite prepare send deliver present review discuss"
    )

    /// “Quote for Nia”, “visit with Olu”: a noun that could be a verb.
    private func isNounHere(_ place: Int) -> Bool {
        if words.count == 1 { return false }
        let next = words[place + 1]
        return next.kind != .word || ["for", "to", "with", "w", "at", "on", "and", "of", "by"].contains(next.folded)
            || next.isDayWord
    }

    private func phrasal(_ verb: String, _ place: Int) -> Found {
        var next = place + 1
        if words[next].isMark("-"), !words[next].spaced { next += 1 }
        let particle = words[next].folded
        if Verbs.phrasal(verb, particle) { return Found(verb: verb + " " + particle, place: place) }
        // “Drop the samples off”: the particle comes after the object.
        if let late = StepAction.split[verb],
            let found = (next..<next + 5).first(where: { late.contains(words[$0].folded) }),
            !(next..<found).contains(where: { words[$0].kind != .word && words[$0].kind != .number })
        {
            return Found(verb: verb + " " + words[found].folded, place: place)
        }
        // “Have a quick chat”: the noun is the deed.
        if verb == "have", ["a", "another"].contains(particle) {
            for later in next + 1..<next + 4 where StepAction.doings.contains(words[later].folded) {
                return Found(verb: words[later].folded, place: later)
            }
        }
        return Found(verb: verb, place: place)
    }

    /// A first word nobody listed, with its object right behind it: “laminate the card”.
    private func unknownVerb(at place: Int) -> Found? {
        let token = words[place]
        guard token.calendar == nil, token.length > 2, !StopWords.isCommon(token.folded), !names.isName(place),
            !StepAction.openNouns.contains(token.folded)
        else { return nil }
        let next = words[place + 1]
        guard next.isWord, StepAction.objects.contains(next.folded) || names.isName(place + 1) else { return nil }
        return phrasal(token.folded, place)
    }

    private static let helpers: Set = [
        "i", "we", "'ll", "will", "should", "must", "can", "could", "would", "please", "pls", "gonna", "going", "to",
        "let's", "lets", "want", "wanna", "try", "remember", "then", "also", "just", "probably", "maybe", "perhaps",
        "someone", "somebody", "they", "'d", "'m", "'ve", "today", "tomorrow", "now", "next", "step", "action", "todo",
        "me", "he", "she", "not", "don't", "dont", "never", "sure", "ought", "might", "may", "am", "first", "again",
        "still", "gotta",
        "us", "you",
    ]
    /// Particles that may stand behind the object: “drop the samples off”, “let Bo know”.
    private static let split: [String: Set<String>] = [
        "drop": ["off"], "pick": ["up"], "set": ["up"], "mark": ["up"], "write": ["up"], "line": ["up"],
        "sort": ["out"], "talk": ["into", "through"], "let": ["know"], "fill": ["in"], "chase": ["up"], "win": ["over"],
        "warm": ["up"], "soften": ["up"], "sound": ["out"], "loop": ["in"], "print": ["off", "out"],
        "wrap": ["up"], "look": ["up"], "type": ["up"], "price": ["up"], "mock": ["up"], "roll": ["out"],
    ]
    private static let doings: Set = ["chat", "talk", "look", "think", "word", "meeting", "read"]
    private static let joiners: Set = ["then", "and", "so", "but", "or", "else"]
    private static let nouns: Set = [
        "post", "price", "quote", "review", "sample", "list", "order", "plan", "design", "draft", "report", "sketch",
        "test", "trial",
        "map", "point", "time", "pilot", "survey", "start", "visit", "tour", "budget", "feedback", "update", "help",
        "measure", "copy", "answer", "deal", "change", "offer", "cost", "lunch", "name", "process", "model",
    ]
    private static let openNouns: Set = [
        "the", "a", "an", "his", "her", "their", "my", "our", "this", "that", "these", "those", "with", "for", "from",
        "about", "when",
        "once", "after", "before", "until", "till", "if", "because", "while", "where", "what", "who", "how", "why",
        "lunch", "coffee",
        "meeting", "breakfast", "dinner", "mobile", "number", "everyone", "and", "but", "so", "or", "is", "was", "are",
        "were", "has",
    ]
    private static let objects: Set = [
        "the", "a", "an", "his", "her", "their", "my", "our", "them", "him", "some", "it", "this", "that", "these",
        "those",
    ]
}
