import CivilTime

/// A brain dump laid out for the ear: tokens, dates, names, and clauses with their doers.
struct DebriefScene: Sendable {
    enum Doer: Sendable { case me, them, thing, none }

    struct Clause: Sendable {
        var first: Int
        var end: Int
        var sentence: Int
        var doer: Doer
        /// The token after the doer and its openers.
        var action: Int
        /// “They want:”, “Me:”, “Problem:” before it, folded.
        var label: String?
        var span: Range<Int> { first..<end }
    }

    let words: TokenText
    let dates: [DatePhrase]
    let names: NameFinder
    let ear: DateEar
    var clauses: [Clause] = []

    init(_ text: String, ear: DateEar) {
        words = TokenText(text, limit: TokenText.page)
        self.ear = ear
        dates = ear.grammar(words).phrases().filter { $0.outcome == .heard }
        names = NameFinder(words, dates: dates)
        var label: String?
        for (number, sentence) in words.sentences().enumerated() {
            label = nil
            for span in words.clauses(in: sentence) {
                var first = span.lowerBound
                if let colon = colon(in: span) {
                    label = (first..<colon).filter { words[$0].isWord }.map { words[$0].folded }.joined(separator: " ")
                    first = colon + 1
                }
                guard first < span.upperBound else { continue }
                clauses.append(clause(first, span.upperBound, number, label))
            }
        }
    }

    /// A colon after one to five words, not inside a time.
    private func colon(in span: Range<Int>) -> Int? {
        let last = min(span.upperBound, span.lowerBound + 14)
        return (span.lowerBound..<last).first {
            words[$0].isMark(":") && (words[$0 + 1].spaced || words[$0 + 1].kind == .lineBreak)
        }
    }

    private func clause(_ first: Int, _ end: Int, _ sentence: Int, _ label: String?) -> Clause {
        var place = first
        while place < end, isOpener(place) { place += 1 }
        var clause = Clause(
            first: place < end ? place : first, end: end, sentence: sentence, doer: .none, action: place, label: label)
        while clause.end > clause.first + 1, words[clause.end - 1].kind == .mark, !words[clause.end - 1].isMark(")"),
            !"\"”%'".contains(words[clause.end - 1].folded)
        {
            clause.end -= 1
        }
        (clause.doer, clause.action) = doer(at: clause.first, end: clause.end)
        return clause
    }

    private func isOpener(_ place: Int) -> Bool {
        let token = words[place]
        if token.kind != .word { return token.kind == .mark && "-•*&+,…".contains(token.folded) }
        return [
            "and", "but", "so", "then", "also", "ok", "okay", "well", "anyway", "plus", "oh", "basically", "cos",
            "because", "fair", "now",
        ]
        .contains(token.folded)
    }

    /// The token after an opening date or “in return”.
    private func opening(_ place: Int) -> Int? {
        var after = place
        if let date = date(in: place..<place + 1) { after = date.end }
        if words[place].folded == "in", ["return", "exchange"].contains(words[place + 1].folded) { after = place + 2 }
        if ["meanwhile", "ideally", "hopefully", "otherwise"].contains(words[place].folded) { after = place + 1 }
        if after > place, words[after].isMark(",") { after += 1 }
        return after > place ? after : nil
    }

    private func doer(at place: Int, end: Int) -> (Doer, Int) {
        // “In return she …”, “On Friday they …”.
        if let after = opening(place), after + 1 < end, ["i", "we", "he", "she", "they"].contains(words[after].folded) {
            return doer(at: after, end: end)
        }
        let word = words[place].folded
        switch word {
        case "i", "we": return (.me, place + 1)
        case "he", "she", "they", "who", "both", "everyone": return (.them, place + 1)
        case "me" where words[place + 1].folded == "to": return (.me, place + 1)
        case "the" where RoleWords.isRole(words[place + 1].folded) && words[place + 2].isWord: return (.them, place + 2)
        case "it", "that", "this", "there", "nobody", "no", "all", "the", "a", "an", "my", "our": return (.thing, place)
        case "his", "her", "their":
            // “Her boss will …”: one of theirs, when a person's word follows.
            if RoleWords.isRole(words[place + 1].folded) || words[place + 1].folded == "team"
                || words[place + 1].folded == "people" || PersonalWords.kin.contains(words[place + 1].folded)
            {
                var next = place + 2
                while names.isName(next) { next += 1 }
                return (.them, next)
            }
            return (.thing, place)
        default: break
        }
        if names.isName(place), !isDoubtful(place) {
            var next = place
            while names.isName(next) || words[next].isMark("&") && names.isName(next + 1) { next += 1 }
            // “Olu (foreman) sends”.
            if words[next].isMark("("), let close = (next..<min(next + 8, end)).first(where: { words[$0].isMark(")") })
            {
                next = close + 1
            }
            return (.them, next)
        }
        if RoleWords.isRole(word) || words.isShouted(place), ["to", "will", "'ll"].contains(words[place + 1].folded) {
            return (.them, place + 1)
        }
        guard let (base, form) = Verbs.base(of: word) else {
            if ["will", "gonna", "going", "'ll", "must", "should", "gotta", "shall"].contains(word) {
                return (.me, place)
            }
            return (.none, place)
        }
        // “Phones ring”, “Returns are up”: a plural noun, not a verb.
        if form == .third,
            Verbs.base(of: words[place + 1].folded)?.form == .base
                || ["are", "were", "have"].contains(words[place + 1].folded)
        {
            return (.thing, place)
        }
        switch form {
        case .base: return (.me, place)
        case .gerund: return (.me, place)
        case .third:
            return (
                PromiseCues.deeds.contains(base)
                    && !["run", "work", "take", "get", "make", "test", "cost", "report"].contains(base)
                    ? .them : ["want", "need", "like", "ask", "use", "hate"].contains(base) ? .them : .none, place
            )
        case .past:
            return (
                ["asked", "wanted", "offered", "agreed"].contains(word)
                    ? .them : ["told", "said", "promised", "met", "saw", "spoke"].contains(word) ? .me : .none, place
            )
        }
    }

    /// “Phones ring off the hook”: one capitalised plural at the start with a bare verb is no person.
    private func isDoubtful(_ place: Int) -> Bool {
        guard let name = names.name(at: place), name.first == place, name.end == place + 1, !name.isTitled else {
            return false
        }
        guard words[place].folded.hasSuffix("s") else { return false }
        return Verbs.base(of: words[name.end].folded)?.form == .base
            || ["are", "keep", "were", "have", "get"].contains(words[name.end].folded)
    }

    /// The first date phrase that starts inside a span.
    func date(in span: Range<Int>) -> DatePhrase? {
        let place = firstDate(from: span.lowerBound)
        return place < dates.count && dates[place].first < span.upperBound ? dates[place] : nil
    }

    /// The phrases are in order: a binary search keeps long texts linear.
    private func firstDate(from token: Int) -> Int {
        var low = 0
        var high = dates.count
        while low < high {
            let middle = (low + high) / 2
            if dates[middle].first < token { low = middle + 1 } else { high = middle }
        }
        return low
    }

    func dates(in span: Range<Int>) -> [DatePhrase] {
        var place = firstDate(from: span.lowerBound)
        var found: [DatePhrase] = []
        while place < dates.count, dates[place].first < span.upperBound {
            found.append(dates[place])
            place += 1
        }
        return found
    }

    /// The clause a token stands in.
    func clause(at place: Int) -> Clause? {
        var low = 0
        var high = clauses.count
        while low < high {
            let middle = (low + high) / 2
            if clauses[middle].end <= place { low = middle + 1 } else { high = middle }
        }
        return low < clauses.count && clauses[low].span.contains(place) ? clauses[low] : nil
    }

    func isAhead(_ date: DatePhrase) -> Bool { date.values.first.map { $0.lastDay >= ear.today } ?? false }

    func has(_ words: Set<String>, in span: Range<Int>) -> Bool {
        span.contains { words.contains(self.words[$0].folded) }
    }

    func heard(_ span: Range<Int>, _ sureness: Double) -> HeardWords {
        var (first, end) = (span.lowerBound, span.upperBound)
        while first < end, words[first].kind != .word, words[first].kind != .number,
            !"£$€~(\"“'‘".contains(words[first].folded)
        { first += 1 }
        while end > first,
            words[end - 1].kind == .lineBreak
                || words[end - 1].kind == .mark && ".,;:-!?&".contains(words[end - 1].folded)
        { end -= 1 }
        return HeardWords(text: words.words(first, end), range: words.range(first, end), sureness: sureness)
    }
}

extension DateEar {
    var today: Day { now.day }
}
