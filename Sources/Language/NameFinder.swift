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

    /// The name a token belongs to; the names are in order.
    func name(at place: Int) -> Name? {
        var low = 0
        var high = names.count
        while low < high {
            let middle = (low + high) / 2
            if names[middle].end <= place { low = middle + 1 } else { high = middle }
        }
        return low < names.count && names[low].first <= place ? names[low] : nil
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
            place == first
            && (place == 0 || words[place - 1].kind == .lineBreak
                || ".!?:•-".contains(words[place - 1].folded)
                    && words[place - 1].kind == .mark)
        if opensSentence, !isTitled {
            if token.folded != "will",
                StopWords.isCommon(token.folded)
                    || (Verbs.base(of: token.folded) != nil && !words.looksLikeSubject(place))
            {
                return false
            }
            let next = words[place + 1].folded
            if next == "to", Verbs.base(of: words[place + 2].folded)?.form != .base { return false }
            if next == "for" || next == "of" { return false }
            if next == "by" || next == "on", !GivenNames.contains(token.folded) { return false }
        }
        return true
    }

    /// A capitalised run may be a place, a firm or a thing: “the Elmbrook site”, “Lund & Berg”, “Nordlys depot”.
    private static func isPerson(_ words: TokenText, _ first: Int, _ end: Int) -> Bool {
        if words[first].folded == "st" { return false }
        let next = words[end]
        // “Post-its”, “Jotted: …”: a thing, a heading.
        if next.isMark("-"), !next.spaced, !words[end + 1].spaced, words[end + 1].isWord, !words[end + 1].capital {
            return false
        }
        if next.isMark(":"), end == first + 1, !GivenNames.contains(words[first].folded),
            Verbs.base(of: words[first].folded) != nil
        {
            return false
        }
        if next.isMark("&"), words[end + 1].capital, words[end + 1].calendar == nil, words[end + 1].length > 2,
            !isPairOfFirstNames(words, first, end)
        {
            return false
        }
        if words[first - 1].isMark("&"), words[first - 2].capital, end - first > 1 || places.contains(next.folded) {
            return false
        }
        let before = words[first - 1].folded
        if ["the", "an", "this", "that", "our"].contains(before) { return false }
        if before == "in", next.folded != "'s" { return false }
        // “At Tove's” is a person's place, “at Nordlys” a firm's.
        if before == "at" || before == "@", next.folded != "'s",
            !["go", "look", "crack"].contains(words[first - 2].folded)
        {
            return false
        }
        if before == "@", next.folded != "'s" { return false }
        if words[first - 1].folded == "a", !next.isMark(",") { return false }
        if places.contains(next.folded), !next.capital,
            !["the", "a", "an", "her", "his", "their"].contains(words[end + 1].folded)
        {
            return false
        }
        if end == first + 1, RoleWords.isRole(words[first].folded) { return false }
        if isFirmLike(words, first, end) { return false }
        if end - first == 2, GivenNames.contains(words[first].folded), surnames.contains(words[first + 1].folded),
            before != "at", before != "from"
        {
            return true
        }
        for place in first..<end
        where places.contains(words[place].folded) || OrgWords.suffixes.contains(words[place].folded) { return false }
        return true
    }

    /// “Nordlys Lofts”: two words or more, no given name first, and a plural at the end.
    private static func isFirmLike(_ words: TokenText, _ first: Int, _ end: Int) -> Bool {
        guard end - first >= 2, !GivenNames.contains(words[first].folded),
            words[first - 1].kind == .lineBreak
                || [",", "(", "-", ".", "at", "from", "@"].contains(words[first - 1].folded),
            !(first..<end).contains(where: { particles.contains(words[$0].folded) })
        else { return false }
        let last = words[end - 1].folded
        return last.hasSuffix("s") && !last.hasSuffix("ss") && last.utf8.count > 4 && !plurals.contains(last)
    }

    private static func isPairOfFirstNames(_ words: TokenText, _ first: Int, _ end: Int) -> Bool {
        let before = words[first - 1]
        if end - first == 1, GivenNames.contains(words[first].folded), GivenNames.contains(words[end + 1].folded) {
            return true
        }
        if contactVerbs.contains(words[first - 1].folded), end - first == 1 { return true }
        let opens =
            before.kind == .lineBreak || first == 0 || ["met", "with", "w", "saw", "/", "to"].contains(before.folded)
            || (before.kind == .mark && ".!?-".contains(before.folded))
        return opens && end - first == 1 && (words[end + 2].kind != .word || !words[end + 2].capital)
    }

    /// “call jenny tue 10”: lines typed without capitals.
    private static func lowerCaseName(_ words: TokenText, _ place: Int) -> Name? {
        let token = words[place]
        if token.isWord, !token.capital, GivenNames.contains(token.folded), !lowerWords.contains(token.folded),
            token.calendar == nil, token.length > 2, !GivenNames.wordy.contains(token.folded),
            !StopWords.isCommon(token.folded)
        {
            return Name(first: place, end: place + 1)
        }
        guard token.isWord, !token.capital, token.calendar == nil, token.length > 2,
            contactVerbs.contains(words[place - 1].folded)
                && (words[place - 1].folded != "with" || words.count < 30)
                || words[place - 1].folded == "to"
                    && ["spoke", "talked", "speaking", "talking", "spoken"].contains(words[place - 2].folded),
            !StopWords.isCommon(token.folded), Verbs.base(of: token.folded) == nil, !RoleWords.isRole(token.folded)
        else { return nil }
        if token.folded.hasSuffix("s") || token.folded.hasSuffix("self") { return nil }
        // Who types one name with its capital types them all so.
        if words.count < 60, words.tokens.contains(where: { $0.capital && GivenNames.contains($0.folded) }) {
            return nil
        }
        let next = words[place + 1]
        guard
            next.kind != .word || next.calendar != nil
                || ["re", "about", "on", "at", "for", "to", "by", "w", "with", "and", "tom", "'s"]
                    .contains(next.folded)
        else { return nil }
        return Name(first: place, end: place + 1)
    }
}
