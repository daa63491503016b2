/// Where sentences and clauses begin and end.
///
/// A stop ends a sentence unless it belongs to a short form (Mr., approx., a.m.) or a number; so does a line break. A
/// clause ends where another doer takes over: “I measure it Monday & he paints it Friday”.
package func sentences(in text: String) -> [Range<String.Index>] {
    let words = TokenText(text)
    return words.sentences().map { words.range($0.lowerBound, $0.upperBound) }
}

package func clauses(in text: String) -> [Range<String.Index>] {
    let words = TokenText(text)
    return words.sentences().flatMap { words.clauses(in: $0) }.map { words.range($0.lowerBound, $0.upperBound) }
}

extension TokenText {
    /// Token spans of the sentences, line breaks left out.
    func sentences() -> [Range<Int>] {
        var found: [Range<Int>] = []
        var first = 0
        for place in 0..<count where endsSentence(place) {
            let end = self[place].kind == .lineBreak ? place : place + 1
            if end > first { found.append(first..<end) }
            first = place + 1
        }
        if first < count { found.append(first..<count) }
        return found
    }

    private func endsSentence(_ place: Int) -> Bool {
        let token = self[place]
        if token.kind == .lineBreak { return true }
        guard token.kind == .mark else { return false }
        let next = self[place + 1]
        switch token.folded {
        case "!", "?": return next.spaced || next.isMark("\"") || next.isMark("”")
        case ".":
            guard next.spaced || next.kind == .lineBreak || next.isMark("\"") || next.isMark("”") else { return false }
            let before = self[place - 1]
            if before.isWord, TokenText.shortForms.contains(before.folded) { return next.kind == .lineBreak }
            // “9 a.m. today”.
            if before.isWord, before.length == 1, !before.spaced, self[place - 2].isMark("."), !next.capital {
                return next.kind == .lineBreak
            }
            // An initial: “J. Ortiz”.
            if before.isWord, before.length == 1, before.capital, next.capital, self[place - 2].kind != .number {
                return false
            }
            return true
        default: return false
        }
    }

    /// Token spans of the clauses of one sentence.
    func clauses(in sentence: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var first = sentence.lowerBound
        var depth = 0
        for place in sentence {
            let token = self[place]
            if token.isMark("(") { depth += 1 }
            if token.isMark(")") { depth = max(0, depth - 1) }
            guard depth == 0, place > first, let next = clauseStart(after: place, in: sentence) else { continue }
            found.append(first..<place)
            first = next
        }
        if first < sentence.upperBound { found.append(first..<sentence.upperBound) }
        return found
    }

    /// The token a new clause starts at when the one at `place` parts clauses.
    private func clauseStart(after place: Int, in sentence: Range<Int>) -> Int? {
        let token = self[place]
        if token.isMark(";") || (token.isMark("-") && token.spaced && self[place + 1].spaced) { return place + 1 }
        let joins =
            token.isMark(",") || token.isMark("&") || token.isMark("+") || TokenText.joiners.contains(token.folded)
        guard joins else { return nil }
        if token.folded == "but", place > sentence.lowerBound + 2, sentence.upperBound - place > 3 { return place + 1 }
        var next = place + 1
        while next < sentence.upperBound, next < place + 4,
            TokenText.joiners.contains(self[next].folded) || self[next].isMark("&")
        {
            next += 1
        }
        guard startsWithDoer(next) else { return nil }
        return token.isMark(",") || token.kind == .mark ? place + 1 : place
    }

    /// “I”, “she”, “they’d”, “Olu sends”, “her boss will”.
    private func startsWithDoer(_ place: Int) -> Bool {
        let token = self[place]
        guard token.isWord else { return false }
        if TokenText.doers.contains(token.folded) { return self[place + 1].isWord }
        // “… tries it today and tells us tomorrow”: the same doer goes on.
        if let form = Verbs.base(of: token.folded)?.form, form == .third, !token.capital,
            self[place - 1].kind == .word || self[place - 1].kind == .mark,
            ["me", "us", "it", "them", "em", "him", "her"].contains(self[place + 1].folded)
        {
            return true
        }
        if ["will", "wants", "asked", "told", "promised", "needs"].contains(token.folded), self[place - 1].isMark(",") {
            return true
        }
        let next = self[place + 1]
        guard token.capital, token.calendar == nil, next.isWord, self[place - 1].kind == .mark || self[place - 1].isWord
        else { return false }
        if ["will", "'ll", "said", "wants", "says", "asked", "to"].contains(next.folded) { return true }
        return !next.capital && Verbs.base(of: next.folded)?.form == .third
    }

    private static let shortForms: Set = [
        "mr", "mrs", "ms", "dr", "prof", "st", "vs", "v", "approx", "eg", "ie", "etc", "no", "inc", "ltd", "co", "jr",
        "sr", "dept", "tel",
        "ext", "rev", "mt", "incl", "w",
    ]
    private static let joiners: Set = [
        "and", "but", "so", "then", "while", "plus", "or", "because", "cos", "cause", "as",
    ]
    private static let doers: Set = ["i", "he", "she", "they", "we", "it"]
}
