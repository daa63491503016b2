/// The next contact or action that was agreed, and its time.
struct NextStepCues {
    struct Best {
        var words: HeardWords
        var date: HeardDate?
    }

    private let scene: DebriefScene
    private let promises: PromiseCues
    private let pains: PainCues
    private var words: TokenText { scene.words }

    init(_ scene: DebriefScene, promises: PromiseCues, pains: PainCues) {
        self.pains = pains
        self.scene = scene
        self.promises = promises
    }

    var best: Best? {
        var best: (score: Double, clause: Int)?
        var rival = 0.0
        for (number, clause) in scene.clauses.enumerated() {
            let score = score(clause, number)
            if score > 2, score >= (best?.score ?? 0) {
                if let best, pickedDate(scene.clauses[best.clause]) != nil { rival = max(rival, best.score) }
                best = (score, number)
            } else if pickedDate(clause) != nil {
                rival = max(rival, score)
            }
        }
        guard let best else { return nil }
        let clause = scene.clauses[best.clause]
        let date = pickedDate(clause)
        // Two steps as likely as each other: the words are shown, the date is asked for.
        let isSure = best.score - rival >= NextStepCues.margin
        var first = clause.first
        if clause.doer == .me, let mine = promises.mine.first(where: { $0.clause == best.clause }),
            mine.what.lowerBound > first
        {
            first = mine.what.lowerBound
        }
        var end = clause.end
        if let date, date.end > first { end = min(clause.end, max(date.end, first + 1)) }
        if date != nil, date!.first < first + 2 { end = clause.end }
        return Best(
            words: scene.heard(first..<max(end, first + 1), min(1, best.score / 10)),
            date: isSure ? date.map { scene.ear.heard($0, words) } : nil)
    }

    private func pickedDate(_ clause: DebriefScene.Clause) -> DatePhrase? {
        let ahead = scene.dates(in: clause.span).filter(scene.isAhead)
        return ahead.first { $0.values[0].time != nil } ?? ahead.first {
            if case .day = $0.values[0] { true } else { false }
        } ?? ahead.first
    }

    private func score(_ clause: DebriefScene.Clause, _ number: Int) -> Double {
        let mine = promises.mine.first { $0.clause == number }
        let theirs = promises.theirs.first { $0.clause == number }
        let date = pickedDate(clause)
        var score = Double(number) / Double(max(1, scene.clauses.count))
        if pains.covers(clause.first) || pains.covers(clause.end - 1) { score -= 4 }
        let isNext = clause.span.contains {
            NextStepCues.words.contains(words[$0].folded)
                && (words[$0].folded != "next" || NextStepCues.nouns.contains(words[$0 + 1].folded)
                    || words[$0 + 1].folded == "step")
        }
        if isNext || (clause.label.map { $0.hasPrefix("next") || $0.hasPrefix("follow") } ?? false) { score += 3 }
        let contact = clause.span.first { isContact($0) }
        if contact != nil { score += 2 }
        if let date {
            score += 3
            if date.values[0].time != nil { score += 2 }
            if case .span = date.values[0] { score -= 1.5 }
        }
        if mine != nil { score += date == nil ? 1.5 : 1 }
        if theirs != nil { score += contact != nil && scene.has(["me", "us"], in: clause.span) ? 1 : -1.5 }
        if clause.doer == .me, mine == nil, contact != nil { score += 1 }
        if scene.has(PersonalWords.all, in: clause.span) { score -= 4 }
        if mine == nil, theirs == nil, contact == nil { score -= 3 }
        if scene.has(
            [
                "deadline", "insurer", "since", "lost", "budget", "asked", "met", "was", "were", "expires", "until",
                "till", "before", "not",
            ], in: clause.span)
        {
            score -= 1.5
        }
        return score
    }

    /// A word of meeting or speaking: as a noun with a time, or a verb of ours or theirs.
    private func isContact(_ place: Int) -> Bool {
        let word = words[place].folded
        if NextStepCues.nouns.contains(word) { return true }
        if word == "back", ["in", "on", "at", "there"].contains(words[place + 1].folded) { return true }
        guard let (base, form) = Verbs.base(of: word), form == .base || form == .third || form == .gerund else {
            return false
        }
        return NextStepCues.verbs.contains(base)
    }

    static let margin = 0.5
    private static let words: Set = ["next", "follow-up", "circle", "rebook", "resume", "reconvene", "again", "back"]
    private static let nouns: Set = [
        "call", "meeting", "mtg", "visit", "review", "demo", "walkthrough", "viewing", "catchup", "catch-up", "lunch",
        "coffee", "workshop", "session", "tour",
        "trial", "survey", "tasting", "fitting", "walk", "zoom", "teams", "kickoff", "presentation", "chat", "catch",
    ]
    private static let verbs: Set = [
        "call", "ring", "phone", "meet", "visit", "look", "speak", "talk", "join", "pop", "come", "see", "circle",
        "walk", "try", "follow", "reconnect", "present", "regroup", "survey", "catch", "chat", "give",
    ]
}
