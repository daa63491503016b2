/// What they asked to get or to know: “asked whether …”, “wants to see …”, “would like …”, “Could I …?”.
struct AskCues {
    private let scene: DebriefScene
    private var words: TokenText { scene.words }
    /// Token spans, in order.
    private(set) var spans: [Range<Int>] = []

    init(_ scene: DebriefScene) {
        self.scene = scene
        for (number, clause) in scene.clauses.enumerated()
        where clause.doer != .me || clause.label != nil || isQuestionToMe(clause) {
            for span in asked(clause, number) where !isPronounOnly(span) { spans.append(span) }
        }
        isCovered = words.covered(by: spans)
    }

    var found: [HeardWords] { spans.map { scene.heard($0, 0.8) } }

    func covers(_ place: Int) -> Bool { isCovered[safe: place] }
    private var isCovered: [Bool] = []

    private func isQuestionToMe(_ clause: DebriefScene.Clause) -> Bool { cue(in: clause) != nil }

    private func asked(_ clause: DebriefScene.Clause, _ number: Int) -> [Range<Int>] {
        if let label = clause.label, AskCues.labels.contains(where: { label == $0 || label.hasSuffix(" " + $0) }) {
            return listed(clause.first..<clause.end)
        }
        guard let start = cue(in: clause) else { return [] }
        var end = clause.end
        // What was asked runs on through “and they …” when it is one question.
        if let quote = quoted(start, in: clause) { return [quote] }
        if let stop = (start..<end).first(where: { isAside($0, from: start) }) { end = stop }
        guard end > start else { return [] }
        return split(start..<end)
    }

    /// The token where the asked thing begins.
    private func cue(in clause: DebriefScene.Clause) -> Int? {
        var place = clause.first
        while place < clause.end {
            let token = words[place]
            let next = words[place + 1].folded
            switch token.folded {
            case "asked", "asks", "asking", "ask", "enquired", "inquired", "wondered", "wonders", "queried":
                if token.folded == "ask", !(words[place - 1].folded == "did") { break }
                if ["i", "we"].contains(words[place - 1].folded) { return nil }
                if token.folded == "asking", !["for", "if", "about", "whether", "how"].contains(next) { return nil }
                if ["me", "us"].contains(next), words[place + 2].folded == "back" { return nil }
                var start = place + 1
                if ["me", "us"].contains(words[start].folded) { start += 1 }
                if ["for", "to"].contains(words[start].folded) { start += 1 }
                return start
            case "wants", "wanted", "wanting":
                if token.folded == "wanted", words[place - 1].folded == "we" || words[place - 1].folded == "i" {
                    return nil
                }
                return afterInfinitive(place + 1)
            case "want"
            where ["they", "both", "who", "to"].contains(words[place - 1].folded) && words[place - 1].folded != "to":
                return afterInfinitive(place + 1)
            case "like" where ["would", "'d"].contains(words[place - 1].folded),
                "love" where ["would", "'d"].contains(words[place - 1].folded):
                if ["i", "we"].contains(words[place - 2].folded) { return nil }
                return afterInfinitive(place + 1)
            case "keen", "curious", "interested", "eager":
                if ["whether", "if", "how", "what"].contains(next) { return place + 1 }
                if ["to", "on", "in", "about"].contains(next) {
                    return afterInfinitive(place + (next == "to" ? 1 : 2))
                }
            case "looking" where next == "for",
                "after" where ["is", "was", "'s", "are", "'re"].contains(words[place - 1].folded):
                return token.folded == "after" ? place + 1 : place + 2
            case "needs" where ["something", "anything"].contains(next): return place + 1
            case "needs"
            where scene.has(
                ["writing", "quote", "price", "sample", "samples", "proof", "figures", "copy", "spec", "list"],
                in: place..<clause.end):
                return afterInfinitive(place + 1)
            case "said" where clause.doer != .me, "says" where clause.doer != .me:
                // “Said send me two lines”: an order given to me.
                if ["send", "write", "bring", "show", "email", "ring", "give"].contains(next),
                    words[place + 2].folded == "me"
                {
                    return place + 1
                }
            case "could", "can", "would", "do", "does", "is", "are", "how", "what":
                if place == clause.first, endsAsQuestion(clause) { return place }
            default: break
            }
            place += 1
        }
        return nil
    }

    /// “to see …”, “me to …”, and a bare verb of getting before the thing itself.
    private func afterInfinitive(_ place: Int) -> Int? {
        var start = place
        if ["me", "us"].contains(words[start].folded) { start += 1 }
        if words[start].folded == "to" {
            start += 1
            if ["see", "know", "have", "get", "hear"].contains(words[start].folded), words[start + 1].isWord {
                start += 1
            }
            // “To talk to somebody who has one” is asked of us; “to talk to her boss” is their own step.
            if ["talk", "speak"].contains(words[start].folded), ["to", "with"].contains(words[start + 1].folded),
                ["someone", "somebody", "a", "an", "another", "other", "one", "anyone"].contains(
                    words[start + 2].folded)
            {
                return start
            }
            if words[start].folded == "be", ["told", "shown", "sure", "able", "kept"].contains(words[start + 1].folded)
            {
                return start
            }
            if ["think", "talk", "wait", "be", "run", "speak", "check", "ask", "discuss", "clear"].contains(
                words[start].folded)
            {
                return nil
            }
        }
        return start
    }

    private func endsAsQuestion(_ clause: DebriefScene.Clause) -> Bool {
        (clause.end..<min(clause.end + 2, words.count)).contains { words[$0].isMark("?") }
    }

    private func quoted(_ start: Int, in clause: DebriefScene.Clause) -> Range<Int>? {
        guard words[start].isMark("\"") || words[start].isMark("“") else { return nil }
        guard
            let close = (start + 1..<min(start + 40, words.count)).first(where: {
                words[$0].isMark("\"") || words[$0].isMark("”")
            })
        else { return nil }
        return start + 1..<close
    }

    /// A bracket of mine or a new turn ends what was asked.
    private func isAside(_ place: Int, from start: Int) -> Bool {
        guard place > start else { return false }
        if words[place].isMark("(") { return true }
        if words[place].isMark(","),
            ["no", "told", "said", "which", "yes", "will", "love", "that"].contains(words[place + 1].folded)
        {
            return true
        }
        if words[place].isMark(","), words[place + 1].folded == "i" { return true }
        return words[place].isMark("-") && words[place].spaced
    }

    /// “Will it fit the van, and can we hire it first” are two questions.
    private func split(_ span: Range<Int>) -> [Range<Int>] {
        let openers: Set = ["can", "could", "does", "do", "whether", "if", "how", "what", "to", "is", "are"]
        for place in span where place > span.lowerBound + 1 {
            let joins = words[place].folded == "and" || words[place].isMark("&")
            guard joins, openers.contains(words[place + 1].folded) else { continue }
            if words[place + 1].folded == "to", words[place + 2].folded == "see" {
                return [span.lowerBound..<place, place + 3..<span.upperBound]
            }
            return [span.lowerBound..<place, place + 1..<span.upperBound]
        }
        return [span]
    }

    private func listed(_ span: Range<Int>) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var first = span.lowerBound
        for place in span where words.isListComma(place) || words[place].isMark("+") {
            if place > first { parts.append(first..<place) }
            first = place + 1
        }
        if first < span.upperBound { parts.append(first..<span.upperBound) }
        return parts.flatMap(split).filter { !$0.isEmpty }
    }

    private func isPronounOnly(_ span: Range<Int>) -> Bool {
        let first = words[span.lowerBound].folded
        if span.count < 2 { return true }
        if ["it", "them", "that", "this", "him", "her", "me", "back", "nothing"].contains(first),
            span.count < 3 || first == "me"
        {
            return true
        }
        return first == "him" || first == "her" && span.count < 4
    }

    private static let labels: Set = [
        "asked", "asked for", "asks", "wants", "they want", "want", "he asked", "she asked", "they asked", "she asks",
        "he asks", "ask", "asks for",
        "wanted", "requests", "requested", "their ask", "he wants", "she wants", "asking for", "request", "wish list",
        "wishlist",
    ]
}
