/// The small words around dates.
extension DateGrammar {
    /// Words before the first piece: “by”, “on”, “no later than”.
    func lead(at first: Int) -> DateLink { link(from: first, limit: 3) }

    /// Words between pieces: “, at”, “@”, “on the”, “of”.
    func connector(at end: Int) -> DateLink {
        var place = end
        if words[place].isMark(",") || (words[place].isMark("(") && !words[place + 1].isWord) { place += 1 }
        if words[place].isMark("-"), words[place].spaced, words[place + 1].spaced { place += 1 }
        if words[place].isMark("."), !words[place].spaced, words[place - 1].length <= 5,
            words[place + 1].kind == .number
        {
            place += 1
        }
        return link(from: place, limit: 3)
    }

    private func link(from start: Int, limit: Int) -> DateLink {
        var link = DateLink(place: start)
        while link.words < limit, link.place < words.count {
            let token = words[link.place]
            switch token.folded {
            case "by", "b":
                if token.folded == "b" {
                    guard words[link.place + 1].value == 4, !words[link.place + 1].spaced else { return link }
                    link.place += 1
                    link.bound = .before
                } else {
                    link.bound = .by
                }
                link.callsHour = true
            case "before", "until", "till", "til":
                link.bound = .before
                link.callsHour = true
            case "after", "since":
                link.bound = .after
                link.callsHour = true
            case "from":
                link.bound = .after
                link.callsHour = true
                link.isFrom = true
            case "no", "not":
                guard ["later", "before", "earlier"].contains(words[link.place + 1].folded) else { return link }
                let isLatest = words[link.place + 1].folded == "later"
                link.place += words[link.place + 2].folded == "than" ? 2 : 1
                link.bound = isLatest ? .by : .after
                link.callsHour = true
            case "about", "around", "approx", "circa", "roughly", "towards", "c", "say":
                link.bound = .about
                link.callsHour = true
            case "at", "@":
                link.callsHour = true
            case "over":
                guard
                    ["the", "next", "this", "christmas", "xmas", "easter", "a"].contains(words[link.place + 1].folded)
                else { return link }
            case "on", "for", "during", "of", "sometime":
                break
            case "some":
                guard words[link.place + 1].folded == "time" else { return link }
                link.place += 1
            case "in":
                link.isIn = true
            case "between":
                link.isBetween = true
                link.callsHour = true
            default:
                return link
            }
            link.place += 1
            link.words += 1
        }
        return link
    }

    /// Whether nothing counted or named follows: “at 5 on Friday”, “at 4.” and “by 4, then” but not “at 4 sites”.
    func endsWell(_ place: Int) -> Bool {
        let token = words[place]
        switch token.kind {
        case .lineBreak: return true
        case .number: return false
        case .mark:
            if "%/°£$€#+*=".contains(token.folded) { return false }
            if token.isMark("-") || token.isMark("."), !token.spaced, words[place + 1].kind == .number,
                !words[place + 1].spaced
            {
                return false
            }
            return true
        case .word:
            if token.folded == "'s" { return false }
            if case .unit = token.calendar { return false }
            return token.calendar != nil && token.spaced || DateGrammar.followers.contains(token.folded)
        }
    }

    static let followers: Set<String> = Set(
        """
        and then to on in with w re for as if when so but or at this next sharp about by because that please pls via from is
        are was works work ok okay suits his her my our the their he she they i we you it once while until till before after
        ask asks call calls calling ring rings ringing text email send meet visit latest prompt onwards regarding which where
        since due max instead not no ish a an today tomorrow tonight first same via over ta thanks thx cheers good great
        fine possibly maybe probably preferably hopefully earliest uk us local time pacific central eastern mountain gmt bst
        cet pt et ct est pst only also too here there x let will would 'll just w/ inc incl although though than has had
        did does do can could should may might must gets got get would've rather weather permitting asap if unless without
        """.listed)
}
