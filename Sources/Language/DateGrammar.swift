import CivilTime

/// Reads date phrases from tokens by recursive descent: days (`DateGrammar+Days` and its neighbours), clock times
/// (`DateGrammar+Clock`), parts of the day, and here how they stand together.
struct DateGrammar {
    let words: TokenText
    let now: WallTime
    let region: Region
    let use: DateUse
    /// Tokens that belong to a telephone number, an address or a sum.
    let isTaken: [Bool]
    /// How many phrases this one stands in: “the day after a week on Friday” is as deep as people go.
    private(set) var depth = 0

    init(_ words: TokenText, now: WallTime, region: Region, use: DateUse, taken: [Range<Int>]) {
        self.words = words
        self.now = now
        self.region = region
        self.use = use
        var isTaken = [Bool](repeating: false, count: words.count)
        for span in taken { for place in span where place < isTaken.count { isTaken[place] = true } }
        self.isTaken = isTaken
    }

    var today: Day { now.day }

    static let deepest = 3
    /// The same grammar for a phrase inside a phrase; bounded, so that no text makes it run away.
    var deeper: DateGrammar {
        var inner = self
        inner.depth += 1
        return inner
    }
    var isLog: Bool { use == .log }

    /// All phrases in order, none overlapping another.
    func phrases() -> [DatePhrase] {
        var found: [DatePhrase] = []
        var place = 0
        while place < words.count {
            if let phrase = phrase(at: place), phrase.end > place {
                if !isInsideWord(phrase) { found.append(phrase) }
                place = phrase.end
            } else {
                place += 1
            }
        }
        return found
    }

    /// “AB12mar7” is a part number: letters and digits that run on are one word, and no date is cut out of one.
    private func isInsideWord(_ phrase: DatePhrase) -> Bool {
        func runsOn(_ token: Token) -> Bool {
            !token.spaced && (token.kind == .number || token.isWord && !token.folded.hasPrefix("'"))
        }
        let before = words[phrase.first - 1]
        let isGlued = runsOn(words[phrase.first]) && (before.isWord || before.kind == .number)
        return isGlued || runsOn(words[phrase.end]) && phrase.end < words.count
    }

    func phrase(at first: Int) -> DatePhrase? {
        guard isOpener(first) else { return nil }
        var parts = PhraseParts()
        var link = lead(at: first)
        var end = first
        while true {
            let place = link.place
            guard place < words.count, !isTaken[place] else { break }
            if let day = day(at: place, after: link), parts.takes(day, in: self) {
                end = day.end
            } else if parts.clock == nil, let clock = clock(at: place, link: link, beside: parts.hasDay) {
                guard parts.takes(clock) else { break }
                end = clock.end
            } else if parts.part == nil, let part = part(at: place, link: link, beside: parts.hasDay) {
                parts.part = part
                end = part.end
            } else {
                break
            }
            if let bound = link.bound, bound != .exact { parts.bound = bound }
            link = connector(at: end)
        }
        guard end > first, !parts.isEmpty else { return nil }
        return resolve(parts, first: first, end: end)
    }

    /// Whether a phrase may start here: cheap, because it is asked of every token.
    private func isOpener(_ place: Int) -> Bool {
        let token = words[place]
        guard !isTaken[place] else { return false }
        switch token.kind {
        case .number: return true
        case .word: return token.calendar != nil || DateGrammar.openers.contains(token.folded)
        case .mark: return token.folded == "@"
        case .lineBreak: return false
        }
    }

    private static let openers: Set<String> = Set(
        """
        by before after from until till til since about around approx circa roughly no on at in for over during between
        within the this next last past coming following early mid late later end start beginning close q h w wc wb eom eow
        eoq eoy a an half quarter couple first same christmas xmas boxing new nye halloween valentine valentines st
        independence juneteenth bonfire guy veterans burns week day second third fourth b sometime some not closing
        towards latest earlier beg top latter exactly two breakfast supper pm am cop current previous rest middle final
        """.listed)
}
