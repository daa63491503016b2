/// Notes about someone, turned to be said to them: "walk her ops lead through it" becomes "walk your ops lead through
/// it", "she sends the book" becomes "you send the book", and their name becomes "you". Word by word, without a parse:
/// what comes out is a start that the writer reads and mends.
package struct SecondPerson {
    private let names: [String]

    /// - Parameter name: the full name; its words are taken for the reader.
    package init(_ name: String) {
        let words = name.split(separator: " ").map { foldedForSearch(String($0)) }
        names = words.filter { $0.count > 1 }
    }

    package func turned(_ text: String) -> String {
        let words = text.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
        var out: [String] = []
        var isSubject = false
        for (place, word) in words.enumerated() {
            let (core, tail) = SecondPerson.parted(word)
            let folded = foldedForSearch(core).replacing("’", with: "'")
            let next = place + 1 < words.count ? foldedForSearch(SecondPerson.parted(words[place + 1]).core) : nil
            let isAlone = tail.isEmpty
            defer { isSubject = isAlone && ["she", "he"].contains(folded) }
            if isSubject, let verb = SecondPerson.second(folded) {
                out.append(verb + tail)
            } else if names(core, at: place) {
                if out.last?.lowercased() != "you" { out.append("you" + tail) }
            } else if folded.hasSuffix("'s"), names(core.dropLast(2), at: place) {
                out.append("your" + tail)
            } else if let turned = replacement(for: folded, before: isAlone ? next : nil) {
                out.append(SecondPerson.capitalized(turned, like: core) + tail)
            } else {
                out.append(word)
            }
        }
        return out.joined(separator: " ")
    }

    /// The word is the reader's name. "Will" and "Price" are words as well: they are names where a capital says so, and not
    /// at the beginning.
    private func names(_ word: some StringProtocol, at place: Int) -> Bool {
        let folded = foldedForSearch(String(word))
        guard names.contains(folded) else { return false }
        let isOnlyName =
            folded == names[0] && !GivenNames.wordy.contains(folded) && Verbs.base(of: folded) == nil
        return isOnlyName || place > 0 && word.first?.isUppercase == true
    }

    /// What is said for a word; nil: the word itself.
    private func replacement(for word: String, before next: String?) -> String? {
        switch word {
        case "she", "he", "they", "him", "them": return "you"
        case "his", "their": return "your"
        case "her": return next.map(SecondPerson.isOwned) == true ? "your" : "you"
        case "hers", "theirs": return "yours"
        case "herself", "himself", "themselves": return "yourself"
        case "she's", "he's", "they're": return "you're"
        case "she'll", "he'll", "they'll": return "you'll"
        case "she'd", "he'd", "they'd": return "you'd"
        case "they've": return "you've"
        case "re": return "about"
        default: return nil
        }
    }

    /// "her" before this word means "your".
    private static func isOwned(_ next: String) -> Bool {
        !next.isEmpty && next.first!.isLetter && !unowned.contains(next)
    }

    private static let unowned: Set<String> = [
        "a", "an", "the", "about", "on", "at", "to", "for", "with", "by", "in", "from", "after", "before", "if",
        "whether",
        "when", "what", "how", "why", "and", "or", "but", "re", "through", "up", "back", "again", "once", "today",
        "tomorrow", "next", "this", "that", "these", "those", "two", "three", "some", "my", "our", "monday", "tuesday",
        "wednesday", "thursday", "friday", "saturday", "sunday",
    ]

    /// The verb behind "she", as it stands behind "you".
    private static func second(_ verb: String) -> String? {
        switch verb {
        case "is": return "are"
        case "was": return "were"
        case "has": return "have"
        case "does": return "do"
        default:
            guard let (base, form) = Verbs.base(of: verb), form == .third else { return nil }
            return base
        }
    }

    private static func parted(_ word: String) -> (core: String, tail: String) {
        var core = word[...]
        while let last = core.last, ".,;:!?)".contains(last) { core.removeLast() }
        return (String(core), String(word[core.endIndex...]))
    }

    private static func capitalized(_ word: String, like model: String) -> String {
        let isPronoun = model.lowercased() != model && ["She", "He", "They", "Her", "His", "Their"].contains(model)
        return isPronoun ? word.prefix(1).uppercased() + word.dropFirst() : word
    }
}

/// What was promised, as it is said to the one it was promised to.
package enum PromisedThing: Hashable, Sendable {
    /// A thing they get: "the sample rota".
    case thing(String)
    /// Something to be done: "call you about the rota".
    case deed(String)

    package var words: String {
        switch self {
        case .thing(let words), .deed(let words): words
        }
    }

    /// - Parameter text: as noted, turned to the reader: "send you the sample rota", "a price for two sites".
    package init(_ text: String) {
        var words = text.split(separator: " ").map(String.init)[...]
        while let first = words.first, PromisedThing.openings.contains(first.lowercased()) { words.removeFirst() }
        let verb = words.first.map { foldedForSearch($0) } ?? ""
        if PromisedThing.handing.contains(verb), words.count > 1 {
            var rest = words.dropFirst()
            if rest.count > 1, PromisedThing.persons.contains(rest.first!.lowercased()) { rest.removeFirst() }
            let isThing = rest.first.map { !PromisedThing.links.contains($0.lowercased()) } ?? false
            self = isThing ? .thing(rest.joined(separator: " ")) : .deed(words.joined(separator: " "))
        } else if PromisedThing.doing.contains(verb) {
            self = .deed(words.joined(separator: " "))
        } else {
            self = .thing(words.joined(separator: " "))
        }
    }

    private static let openings: Set<String> = ["i", "i'll", "i’ll", "i'd", "i’d", "will", "would", "to"]
    private static let links: Set<String> = ["about", "to", "on", "if", "whether", "when", "back", "at", "by"]
    private static let persons: Set<String> = ["you", "her", "him", "them"]
    private static let handing: Set<String> = [
        "send", "email", "e-mail", "mail", "text", "bring", "share", "post", "forward", "give", "get", "deliver",
        "drop",
        "pass", "message",
    ]
    private static let doing: Set<String> = [
        "call", "ring", "phone", "ask", "check", "find", "look", "talk", "speak", "meet", "visit", "come", "introduce",
        "arrange", "book", "set", "show", "walk", "make", "write", "prepare", "measure", "count", "let", "see", "try",
        "explain", "test", "draw", "tell", "go", "have", "put",
    ]
}
