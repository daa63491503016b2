/// Finds names of people in a text: capitals, titles, and in lower-case lines the word a contact verb is done to.
struct NameFinder: Sendable {
    struct Name: Sendable, Equatable {
        var first: Int
        /// Past its last token; a possessive `’s` is not part of it.
        var end: Int
        var isTitled = false
    }

    private(set) var names: [Name] = []
    private let isInName: [Bool]

    init(_ words: TokenText, dates: [DatePhrase]) {
        var isDate = [Bool](repeating: false, count: words.count)
        for phrase in dates {
            for place in phrase.first..<phrase.end where words[place].kind != .mark { isDate[place] = true }
        }
        var found: [Name] = []
        var place = 0
        while place < words.count {
            if !isDate[place], let name = NameFinder.name(words, place, isDate) {
                found.append(name)
                place = name.end
            } else {
                place += 1
            }
        }
        var inName = [Bool](repeating: false, count: words.count)
        for name in found { for place in name.first..<name.end { inName[place] = true } }
        names = found
        isInName = inName
    }

    func isName(_ place: Int) -> Bool { place >= 0 && place < isInName.count && isInName[place] }

    private static func name(_ words: TokenText, _ start: Int, _ isDate: [Bool]) -> Name? {
        var place = start
        var isTitled = false
        while place < words.count, words[place].isWord, titles.contains(words[place].folded),
            words[place].capital || place > start
        {
            isTitled = true
            place += 1
            if words[place].isMark(".") { place += 1 }
        }
        let first = place
        while place < words.count, place - first < 5, words[place].isWord,
            isNamePart(words, place, first, isTitled, isDate)
        {
            place += 1
            // Jean-Luc; “de”, “van” inside a name.
            if words[place].isMark("-"), !words[place].spaced, words[place + 1].capital, !words[place + 1].spaced {
                place += 1
            }
            if particles.contains(words[place].folded), words[place + 1].capital { place += 1 }
        }
        guard place > first else { return lowerCaseName(words, start) }
        if !isTitled, !isPerson(words, first, place) { return nil }
        return Name(first: start, end: place, isTitled: isTitled)
    }

    private static func isNamePart(_ words: TokenText, _ place: Int, _ first: Int, _ isTitled: Bool, _ isDate: [Bool])
        -> Bool
    {
        let token = words[place]
        guard token.capital, !isDate[place] || isTitled, !words.isShouted(place) || isTitled, token.length > 1 else {
            return false
        }
        if notNames.contains(token.folded) { return false }
        if !isTitled, StopWords.isCommon(token.folded), token.folded != "will" || !words.isNamedWill(place) {
            return false
        }
        if token.calendar != nil {
            // April, May, June and Will are names where a name stands.
            guard place > 0, case .month(_, true) = token.calendar else { return false }
        }
        let opensSentence =
            place == 0 || words[place - 1].kind == .lineBreak
            || ".!?:•-".contains(words[place - 1].folded)
                && words[place - 1].kind == .mark
        if opensSentence, place == first {
            if token.folded != "will",
                StopWords.isCommon(token.folded)
                    || (Verbs.base(of: token.folded) != nil && !words.looksLikeSubject(place))
            {
                return false
            }
            let next = words[place + 1].folded
            if next == "to", Verbs.base(of: words[place + 2].folded)?.form != .base { return false }
            if next == "for" || next == "of" { return false }
        }
        return true
    }

    /// A capitalised run may be a place, a firm or a thing: “the Elmbrook site”, “Lund & Berg”, “Nordlys depot”.
    private static func isPerson(_ words: TokenText, _ first: Int, _ end: Int) -> Bool {
        let next = words[end]
        if next.isMark("&"), words[end + 1].capital, words[end + 1].calendar == nil, words[end + 1].length > 2,
            !isPairOfFirstNames(words, first, end)
        {
            return false
        }
        if words[first - 1].isMark("&"), words[first - 2].capital, end - first > 1 || places.contains(next.folded) {
            return false
        }
        let before = words[first - 1].folded
        if ["the", "an", "this", "that", "our", "in"].contains(before) { return false }
        // “At Tove's” is a person's place, “at Nordlys” a firm's.
        if before == "at", next.folded != "'s" { return false }
        if words[first - 1].folded == "a", !next.isMark(",") { return false }
        if places.contains(next.folded), !next.capital { return false }
        if end == first + 1, RoleWords.isRole(words[first].folded) { return false }
        for place in first..<end
        where places.contains(words[place].folded) || OrgWords.suffixes.contains(words[place].folded) { return false }
        return true
    }

    private static func isPairOfFirstNames(_ words: TokenText, _ first: Int, _ end: Int) -> Bool {
        let before = words[first - 1]
        if contactVerbs.contains(words[first - 1].folded), end - first == 1 { return true }
        let opens =
            before.kind == .lineBreak || first == 0 || ["met", "with", "w", "saw", "/", "to"].contains(before.folded)
            || (before.kind == .mark && ".!?-".contains(before.folded))
        return opens && end - first == 1 && (words[end + 2].kind != .word || !words[end + 2].capital)
    }

    /// “call jenny tue 10”: lines typed without capitals.
    private static func lowerCaseName(_ words: TokenText, _ place: Int) -> Name? {
        let token = words[place]
        guard token.isWord, !token.capital, token.calendar == nil, token.length > 2,
            contactVerbs.contains(words[place - 1].folded),
            !StopWords.isCommon(token.folded), Verbs.base(of: token.folded) == nil, !RoleWords.isRole(token.folded)
        else { return nil }
        if token.folded.hasSuffix("s") || token.folded.hasSuffix("self") { return nil }
        let next = words[place + 1]
        guard
            next.kind != .word || next.calendar != nil
                || ["re", "about", "on", "at", "for", "to", "by", "w", "with", "and", "tom", "'s"]
                    .contains(next.folded)
        else { return nil }
        return Name(first: place, end: place + 1)
    }

    static let titles: Set = [
        "mr", "mrs", "ms", "miss", "dr", "prof", "sir", "dame", "rev", "fr", "herr", "frau", "mme", "captain", "cllr",
        "lord", "lady", "madame", "monsieur", "signor", "professor",
    ]
    static let particles: Set = [
        "de", "van", "von", "der", "den", "della", "di", "da", "la", "le", "al", "bin", "del", "el", "ap",
    ]
    private static let contactVerbs: Set = [
        "call", "ring", "phone", "email", "text", "txt", "tell", "ask", "meet", "visit", "chase", "see", "remind",
        "thank", "message", "whatsapp", "ping", "send", "with",
    ]
    private static let places: Set = [
        "ward", "school", "farm", "hall", "clinic", "hotel", "depot", "site", "shop", "store", "trial", "office", "run",
        "road", "street",
        "lane", "house", "hospital", "unit", "plant", "branch", "team", "council", "project", "job", "contract",
        "story", "quote", "case",
        "university", "college", "church", "station", "park", "centre", "center", "valley", "review", "meeting",
        "committee", "report", "show",
        "invoice", "column", "account", "fair", "conference", "expo", "award", "plan", "map", "deck", "demo", "pack",
        "brochure", "spec",
    ]
    /// Capitalised words that name no person.
    static let notNames: Set = [
        "teams", "zoom", "linkedin", "whatsapp", "google", "excel", "outlook", "slack", "skype", "facebook",
        "instagram", "microsoft",
        "i", "ok", "okay", "english", "french", "german", "british", "american", "european", "irish", "scottish",
        "welsh", "dutch",
        "italian", "spanish", "chinese", "indian", "xmas", "christmas", "easter", "monday", "budget", "problem",
        "problems", "pain", "next",
        "action", "actions", "notes", "note", "debrief", "wants", "asked", "promised", "competitor", "rival", "met",
        "meeting", "saw", "spoke",
        "london", "europe", "uk", "us", "usa", "eu", "wifi", "internet", "sunday", "mondays", "fridays", "tuesdays",
        "wednesdays",
        "thursdays", "saturdays", "sundays", "titanic", "brexit", "covid", "vat", "pdf", "nhs", "son", "daughter",
        "mother", "father", "mum", "dad", "team",
    ]
}

extension TokenText {
    /// CEO, PO, HR: capitals throughout.
    func isShouted(_ place: Int) -> Bool {
        let token = self[place]
        guard token.length >= 2 else { return false }
        let typed = text.utf8[index(token.start)..<index(token.end)]
        return typed.allSatisfy { $0 >= 65 && $0 <= 90 }
    }

    /// “Will Berg”, “Will asked”, “for Will”: the name, not the verb.
    func isNamedWill(_ place: Int) -> Bool {
        let next = self[place + 1]
        if next.capital, !next.isDayWord { return true }
        if let form = Verbs.base(of: next.folded)?.form { return form == .past || form == .third }
        return place > 0 && self[place - 1].isWord && !self[place - 1].isMark(".")
    }

    /// “Mark sends”, “Grant will”: a verb that stands where the doer stands.
    func looksLikeSubject(_ place: Int) -> Bool {
        let next = self[place + 1]
        guard next.isWord else { return next.isMark(",") && self[place + 2].isWord && !self[place + 2].capital }
        if next.capital, next.calendar == nil {
            return Verbs.base(of: next.folded) == nil
                && ["mark", "will", "grant", "pat", "rob", "bill", "sue", "drew", "jack", "dale"].contains(
                    self[place].folded)
        }
        if ["will", "is", "was", "has", "said", "says", "wants", "asked", "'s", "'ll", "at", "from", "to", "and"]
            .contains(next.folded)
        {
            return ![
                "call", "send", "text", "ring", "follow", "get", "go", "look", "speak", "talk", "show", "see", "meet",
                "reply", "post", "move", "add", "work", "push", "think", "agree", "wait", "stay", "drop", "reach",
                "listen", "ask", "write", "present", "demo", "visit", "share", "deliver", "email", "revert", "return",
                "connect", "point", "respond", "introduce", "price", "quote", "check", "review", "run", "start", "keep",
                "offer", "commit",
            ].contains(self[place].folded)
        }
        if case .third = Verbs.base(of: next.folded)?.form { return true }
        return false
    }
}
