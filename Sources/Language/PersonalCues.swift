/// Life outside the matter that is worth remembering: a wedding, a new puppy, a choir.
struct PersonalCues {
    private let scene: DebriefScene
    private var words: TokenText { scene.words }

    init(_ scene: DebriefScene) { self.scene = scene }

    var found: [HeardWords] { scene.clauses.compactMap(personal).map { scene.heard($0, 0.6) } }

    private func personal(_ clause: DebriefScene.Clause) -> Range<Int>? {
        guard clause.label == nil || clause.label == "personal" else { return nil }
        if clause.label == "personal" { return clause.span }
        var count = 0
        for place in clause.span {
            let word = words[place].folded
            guard PersonalWords.all.contains(word) else { continue }
            // “Portway Surgery”: a name, not a life.
            if words[place].capital, words[place - 1].capital, words[place - 1].isWord, place > clause.first {
                continue
            }
            // Kin alone tell nothing: “her gran did …”, “his lass is …” at the start do.
            let isKin = PersonalWords.kin.contains(word)
            // “Daughter starts college”: a note leaves out whose.
            let isOwned = place == clause.first || ["his", "her", "their", "'s"].contains(words[place - 1].folded)
            if !isKin {
                count += 1
            } else if isOwned, place <= clause.first + 2, !words[place + 1].capital {
                count += 1
            }
        }
        let isAway =
            (clause.doer == .them || words[clause.first].folded == "off")
            && scene.has(["off", "away"], in: clause.span)
            && clause.span.contains { words[$0].folded == "to" && words[$0 + 1].capital }
            && scene.date(in: clause.span) != nil
        let isExpecting =
            clause.doer == .them && clause.end - clause.first <= 6
            && clause.span.contains {
                words[$0].kind == .number && words[$0 + 1].calendar == .unit(.week)
                    && ["'s", "is"].contains(words[$0 - 1].folded)
            }
        guard count > 0 || isAway || isExpecting else { return nil }
        if clause.doer == .me || scene.has(PersonalCues.business, in: clause.span) { return nil }
        return clause.span
    }

    private static let business: Set = [
        "asked", "wants", "quote", "price", "budget", "order", "contract", "needs", "problem", "meeting", "supplier",
        "invoice", "customers", "guests",
        "deposit", "sales", "staff", "worried", "books", "owner", "caterer", "scared", "frightened", "wheelchair",
        "losing", "lose", "keep", "keeps", "there",
    ]
}
