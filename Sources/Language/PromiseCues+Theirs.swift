/// What they said they would do: “she'll …”, “Olu to …”, “said he'd …”.
extension PromiseCues {
    func theirsStart(_ clause: DebriefScene.Clause) -> Int? {
        if let label = clause.label, isTheirs(label) { return clause.action }
        if clause.doer == .me, ["will", "'ll"].contains(words[clause.action].folded),
            ["me", "us"].contains(words[clause.action + 2].folded)
        {
            return clause.action + 1
        }
        if let said = saidTheyWould(clause) { return said }
        // “Promised to let me have the keys”: without a doer, what is for me is theirs.
        if ["promised", "agreed", "offered"].contains(words[clause.first].folded),
            words[clause.first + 1].folded == "to",
            ["me", "us"].contains(words[clause.first + 3].folded)
        {
            return clause.first + 2
        }
        guard clause.doer == .them, clause.action < clause.end, !scene.has(PersonalWords.life, in: clause.span) else {
            return nil
        }
        var place = clause.action
        if ["also", "then", "just", "only"].contains(words[place].folded) { place += 1 }
        let word = words[place].folded
        let next = words[place + 1].folded
        // “Wants to run it past her boss first”.
        if ["wants", "want", "needs"].contains(word), next == "to",
            ["run", "speak", "talk", "check", "think", "ask", "discuss", "clear"].contains(words[place + 2].folded)
        {
            return place + 2
        }
        switch word {
        case "'ll", "will", "would", "'d":
            if PromiseCues.wishes.contains(next) || asks.covers(place + 1) { return nil }
            if word == "'d", Verbs.base(of: next)?.form == .past { return nil }
            if word == "'d" || word == "would", !(Verbs.base(of: next)?.form == .base) { return nil }
            return skipped(place + 1)
        case "to" where Verbs.base(of: next)?.form == .base: return place + 1
        case "'s", "is", "are", "'re":
            if next == "going" || next == "got", words[place + 2].folded == "to" { return place + 3 }
            if next == "gonna" { return place + 2 }
            if next == "to" { return place + 2 }
            guard let (base, form) = Verbs.base(of: next), form == .gerund, PromiseCues.deeds.contains(base),
                !["do", "see", "run", "look", "try", "work", "come", "live", "leave", "compare"].contains(base)
                    || scene.has(["me", "us"], in: clause.span)
            else {
                return nil
            }
            return place + 1
        case "can",
            "could" where PromiseCues.deeds.contains(next) && !["see", "do", "get", "take", "make"].contains(next):
            return place + 1
        case "needs", "has", "have", "need":
            if ["agreed", "promised", "offered"].contains(next) {
                return words[place + 2].folded == "to" ? place + 3 : place + 2
            }
            let deed = words[place + 2].folded
            return next == "to"
                && PromiseCues.duties.contains(deed)
                ? place + 2 : nil
        case "offered", "promised", "agreed":
            guard !["us", "them", "him", "her"].contains(next), next != "me" || words[place + 2].folded == "to" else {
                return nil
            }
            return next == "to" ? place + 2 : word == "offered" ? place : place + 1
        default:
            guard let (base, form) = Verbs.base(of: word),
                form == .third || (form == .base && words[place - 1].folded == "they"),
                PromiseCues.deeds.contains(base)
            else { return nil }
            let toMe = scene.has(["me", "us"], in: place..<clause.end)
            let isAhead = scene.date(in: clause.span).map(scene.isAhead) ?? false
            return toMe || isAhead || PromiseCues.sureDeeds.contains(base) ? place : nil
        }
    }

    /// “Said he'll talk to his boss”, “reckons they can get it”.
    func saidTheyWould(_ clause: DebriefScene.Clause) -> Int? {
        for place in clause.span
        where PromiseCues.sayings.contains(words[place].folded)
            || ["says", "reckons", "thinks"].contains(words[place].folded)
        {
            let them = words[place + 1].folded == "that" ? place + 2 : place + 1
            guard them + 2 < clause.end, ["he", "she", "they"].contains(words[them].folded) || scene.names.isName(them)
            else { continue }
            let next = words[them + 2].folded
            let isOffer = words[them + 1].folded == "can" && scene.has(["me", "us"], in: them..<clause.end)
            if isOffer || ["'ll", "will", "'d", "would"].contains(words[them + 1].folded),
                !PromiseCues.wishes.contains(next),
                Verbs.base(of: next)?.form == .base
            {
                return them + 2
            }
        }
        return nil
    }

    static let contacts: Set = [
        "ring", "call", "meet", "visit", "phone", "look", "speak", "talk", "pop", "come", "see",
    ]
}
