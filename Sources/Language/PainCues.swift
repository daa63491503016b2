/// What hurts, and what stands in the way.
struct PainCues {
    private let scene: DebriefScene
    private let asks: AskCues
    private var words: TokenText { scene.words }
    private(set) var spans: [Range<Int>] = []
    /// The first token of a promise: what hurts is told before.
    private let firstPromise: Int

    init(_ scene: DebriefScene, asks: AskCues, promises: PromiseCues) {
        self.scene = scene
        self.asks = asks
        firstPromise = (promises.mine + promises.theirs).map(\.what.lowerBound).min() ?? scene.words.count
        let busy = Set((promises.mine + promises.theirs).map(\.clause))
        for (number, clause) in scene.clauses.enumerated() where !busy.contains(number) {
            if let span = pain(clause) { spans += pieces(span, clause) }
        }
        isCovered = words.covered(by: spans)
    }

    var found: [HeardWords] { spans.map { scene.heard($0, 0.7) } }

    func covers(_ place: Int) -> Bool { isCovered[safe: place] }
    private var isCovered: [Bool] = []

    private func pain(_ clause: DebriefScene.Clause) -> Range<Int>? {
        if let label = clause.label {
            if PainCues.labels.contains(where: { label == $0 || label.hasSuffix(" " + $0) }) { return clause.span }
        }
        guard !clause.span.contains(where: { asks.covers($0) && !words[$0].isMark(",") }) else { return nil }
        if isMine(clause) || scene.has(PersonalWords.all, in: clause.span) { return nil }
        if clause.end - clause.first < 2 || isOfUs(clause) { return nil }
        if scene.has(["come", "attend", "turn"], in: clause.span),
            scene.has(["didn't", "couldn't", "wasn't"], in: clause.span)
        {
            return nil
        }
        if isStatement(clause) { return trimmed(clause) }
        return score(clause.span) + setting(clause) >= 2 + penalty(clause) ? trimmed(clause) : nil
    }

    /// “No date set”, “price not discussed”: how the talk went, not what hurts.
    private func isOfUs(_ clause: DebriefScene.Clause) -> Bool {
        let isTalk = scene.has(PainCues.talk, in: clause.span)
        let isNot = clause.span.contains {
            ["no", "not", "nothing", "didn't", "didnt", "never"].contains(words[$0].folded)
        }
        return isTalk && isNot
            || scene.has(["competitor", "rival", "hope", "anyway", "honest"], in: clause.span)
    }

    /// Said plainly of their world, in the present and before any promise: “neighbours object to the dormer”. Who tells a
    /// seller how things stand mostly tells what is wrong with them.
    private func isStatement(_ clause: DebriefScene.Clause) -> Bool {
        guard clause.doer == .thing || clause.doer == .none, clause.label == nil, clause.end - clause.first <= 22,
            clause.first < firstPromise,
            !scene.has(PainCues.plain, in: clause.span), !scene.has(["i", "we", "me", "us"], in: clause.span)
        else { return false }
        if clause.span.contains(where: { scene.names.isName($0) || "£$€\"“".contains(words[$0].folded) }) {
            return false
        }
        if scene.date(in: clause.span).map({ $0.namesDay && scene.isAhead($0) }) ?? false { return false }
        // A noun and then its verb, soon.
        let first = words[clause.first]
        guard first.isWord, first.folded != "there", first.folded != "it", first.folded != "that" else { return false }
        for place in clause.first + 1..<min(clause.first + 5, clause.end) {
            let token = words[place]
            guard token.isWord, !token.capital else { return false }
            if ["to", "of", "for", "and", "at", "with", "from"].contains(token.folded) { continue }
            guard let form = Verbs.base(of: token.folded)?.form else { continue }
            if StopWords.isCommon(token.folded) { continue }
            let before = words[place - 1].folded
            let isPlural = before.hasSuffix("s") && !before.hasSuffix("ss")
            if form == .third && !isPlural && !["the", "a", "his", "her", "their", "all"].contains(before) {
                return true
            }
            if form == .base && isPlural { return true }
        }
        return false
    }

    private func isMine(_ clause: DebriefScene.Clause) -> Bool {
        if words[clause.first].isMark("\"") || words[clause.first].isMark("“") || words[clause.first + 1].folded == "i"
        {
            return true
        }
        if ["meeting", "call", "visit"].contains(words[clause.first].folded) { return true }
        return clause.doer == .me && ["i", "we"].contains(words[clause.first].folded)
            || ["told", "met", "saw", "my"].contains(words[clause.first].folded)
    }

    /// Parts between commas and “and”, each with a trouble of its own.
    private func pieces(_ span: Range<Int>, _ clause: DebriefScene.Clause) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var first = span.lowerBound
        var depth = 0
        for place in span {
            if words[place].isMark("(") { depth += 1 }
            if words[place].isMark(")") { depth -= 1 }
            let isJoint = words.isListComma(place) || words[place].folded == "and" || words[place].isMark("&")
            guard depth <= 0, isJoint, place > first else { continue }
            parts.append(first..<place)
            first = place + 1
        }
        if first < span.upperBound { parts.append(first..<span.upperBound) }
        guard parts.count > 1 else { return [span] }
        let isListed = clause.label != nil
        let hurting = parts.filter { $0.count >= 2 && (isListed || score($0) >= 2) }
        return hurting.isEmpty ? [span] : hurting
    }

    /// A plain statement about their world, before the talk turns to promises, leans towards trouble.
    private func setting(_ clause: DebriefScene.Clause) -> Int {
        guard clause.doer == .thing || clause.doer == .none || clause.doer == .them, clause.end - clause.first >= 4,
            clause.label == nil
        else { return 0 }
        if clause.span.contains(where: { scene.names.isName($0) }) || scene.has(PainCues.opening, in: clause.span) {
            return 0
        }
        return scene.date(in: clause.span).map(scene.isAhead) ?? false ? 0 : 1
    }

    private func penalty(_ clause: DebriefScene.Clause) -> Int {
        var penalty = 0
        if let date = scene.date(in: clause.span), scene.isAhead(date), date.values[0].time != nil { penalty += 2 }
        if scene.has(["fine", "happy", "lovely", "good", "great", "thanks", "laughed", "lol"], in: clause.span) {
            penalty += 1
        }
        if scene.has(["quote", "quoted", "supplier", "incumbent"], in: clause.span) {
            penalty += 1
        }
        if scene.has(["said", "told", "asked"], in: clause.first..<min(clause.first + 2, clause.end)),
            clause.doer == .me
        {
            penalty += 2
        }
        return penalty
    }

    private func score(_ span: Range<Int>) -> Int {
        var score = 0
        for place in span {
            let word = words[place].folded
            if PainWords.strong.contains(word) { score += 2 } else if PainWords.weak.contains(word) { score += 1 }
            if word == "take" || word == "takes" || word == "took" || word == "taking" || word == "spend"
                || word == "spends" || word == "wait", hasDuration(place, span)
            {
                score += 2
            }
            if word == "up" || word == "down", words[place + 1].kind == .number { score += 2 }
            if word == "keep" || word == "keeps" || word == "kept",
                Verbs.base(of: words[place + 1].folded)?.form == .gerund
            {
                score += 1
            }
            if word == "no" || word == "nobody" || word == "nothing" || word == "without" { score += 1 }
            if word == "too", words[place + 1].isWord {
                score += 1
            }
            if word.hasSuffix("n't") || PainWords.negations.contains(word) { score += place > span.lowerBound ? 2 : 1 }
            if word == "not", words[place + 1].isWord { score += 1 }
            if word == "out", words[place + 1].folded == "of" { score += 1 }
            if word == "by", words[place + 1].folded == "hand" { score += 2 }
        }
        return score
    }

    private func hasDuration(_ place: Int, _ span: Range<Int>) -> Bool {
        (place + 1..<max(place + 1, min(place + 6, span.upperBound))).contains {
            if case .unit = words[$0].calendar { return true }
            return words[$0].folded == "ages" || words[$0].folded == "mondays" || words[$0].folded == "forever"
        }
    }

    /// “said they …”, “He finds …”: the doer's frame falls away.
    private func trimmed(_ clause: DebriefScene.Clause) -> Range<Int> {
        var first = clause.first
        if let said = clause.span.first(where: {
            ["said", "says", "reckons", "admitted", "complained", "mentioned"].contains(words[$0].folded)
        }),
            said + 2 < clause.end, said < clause.first + 3 || (clause.doer == .them && said < clause.first + 12)
        {
            first = said + 1
        }
        if words[first].folded == "that", first + 2 < clause.end { first += 1 }
        return first..<clause.end
    }

    private static let talk: Set = [
        "date", "dates", "price", "prices", "pricing", "figures", "numbers", "money", "budget", "discussed",
        "mentioned",
        "fixed", "set", "agreed", "contact", "calendar", "signing", "diary", "decision", "scheduled", "talked", "sell",
        "booked", "$",
    ]
    private static let plain: Set = [
        "budget", "price", "quote", "contract", "lease", "supplier", "meeting", "call", "visit", "fine", "happy",
        "good",
        "great", "lovely", "nice", "works", "wants", "likes", "loves", "asked", "said", "told", "promised",
        "spend", "deadline", "committee", "governors", "board", "met", "next", "grant", "bid", "ballpark", "used",
        "uses",
        "agreed", "decision", "decides", "signs", "runs", "owns", "buys",
    ]
    private static let opening: Set = [
        "met", "spoke", "call", "meeting", "mtg", "visit", "notes", "coffee", "chat", "debrief", "budget", "demo",
        "told", "budgets", "quote", "price",
    ]
    private static let labels: Set = [
        "problem", "problems", "pain", "pains", "issue", "issues", "hurts", "headache", "headaches", "complaint",
        "complaints", "challenge", "trouble",
        "snag", "blocker", "worry", "concern", "concerns", "gripe", "gripes", "pain points", "driver",
    ]
}
