/// The sum this matter is about: a price, a budget, a limit; not what the trouble costs and not a rival's price.
struct AmountCues {
    private let scene: DebriefScene
    private let pains: PainCues
    private let rival: HeardWords?
    private var words: TokenText { scene.words }

    init(_ scene: DebriefScene, pains: PainCues, rival: HeardWords?) {
        self.rival = rival
        self.scene = scene
        self.pains = pains
    }

    var best: Amount? {
        var best: (Amount, Int)?
        for (amount, first, end) in AmountScanner(words).found() {
            let score = score(first, end)
            if score > (best?.1 ?? 0) { best = (amount, score) }
        }
        return best?.0
    }

    private func score(_ first: Int, _ end: Int) -> Int {
        var score = 2
        if pains.covers(first) { score -= 2 }
        // The words around it in its clause; a clause may be long, the reach is not.
        let clause = scene.clause(at: first)
        let span = max(clause?.first ?? 0, first - 14)..<min(clause?.end ?? words.count, end + 14)
        if let rival, let clause, words.range(clause.first, clause.end).overlaps(rival.range) { score -= 3 }
        for place in span {
            let word = words[place].folded
            if AmountCues.good.contains(word) { score += 2 }
            if AmountCues.bad.contains(word) { score -= 2 }
        }
        if words[end].folded == "each" || words[end].folded == "per" && words[end + 1].folded == "hour" { score -= 1 }
        return score
    }

    private static let good: Set = [
        "budget", "budgets", "spend", "ceiling", "cap", "max", "price", "priced", "ballpark", "approx", "po", "deposit",
        "grant", "funds", "fund", "signed", "quote", "cost",
        "worth", "we'd", "we", "total", "fee", "order", "limit", "under", "'d", "proposal", "ours",
    ]
    private static let bad: Set = [
        "lost", "lose", "losing", "loses", "waste", "wasted", "charges", "fine", "fined", "stop", "penalty", "rival",
        "cheaper", "saves", "stolen", "damage", "quoted", "charged",
        "currently", "insurer", "insurance", "excess", "bill", "bills", "salary", "cheapest", "turnover", "overtime",
        "revenue",
    ]
}
