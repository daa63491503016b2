/// What I said I would do: “I'll …”, “told him I'd …”, “Drawings by Friday”.
extension PromiseCues {
    func mineStart(_ clause: DebriefScene.Clause, _ number: Int) -> (place: Int, isImplied: Bool)? {
        if let label = clause.label,
            [
                "me", "mine", "my action", "my actions", "action me", "i owe", "my side", "us", "todo", "to do",
                "actions", "action", "so", "my to do", "my to dos", "my homework", "i will", "my bit", "from me",
                "my next", "i'll",
            ].contains(label)
        {
            return (skipped(clause.action), label == "so" || label == "actions" || label == "action")
        }
        if let label = clause.label, isTheirs(label) { return nil }
        if let start = promised(clause) { return (start, false) }
        let next = words[clause.action].folded
        switch clause.doer {
        case .me where ["i", "we", "me"].contains(words[clause.action - 1].folded): return spokenForMyself(clause)
        case .me:
            // No doer at all: “Will email the plan tomorrow”, “sending one today”, “Send a note”.
            if next == "will" || next == "'ll" || next == "shall" {
                let start = clause.action + 1
                if ["me", "us"].contains(words[start + 1].folded) { return nil }
                return ["be", "ring", "call"].contains(words[start].folded) ? nil : (start, false)
            }
            if ["need", "must", "have", "got", "gotta", "should", "owe"].contains(next) {
                let start = words[clause.action + 1].folded == "to" ? clause.action + 2 : clause.action + 1
                if next == "owe" { return (start, false) }
                return PromiseCues.deeds.contains(words[start].folded)
                    && (start == clause.action + 2 || next == "must" || next == "should") ? (start, false) : nil
            }
            if next == "going" || next == "gonna", scene.date(in: clause.span) != nil {
                return (clause.action + (next == "going" ? 2 : 1), false)
            }
            guard let (base, form) = Verbs.base(of: next), PromiseCues.deeds.contains(base) else { return nil }
            // A meeting of both is a next step, not a promise.
            if scene.has(["together", "again"], in: clause.span) || words[clause.first].folded == "let's" {
                return nil
            }
            if PromiseCues.contacts.contains(base) || base == "leave" || asks.covers(clause.action) { return nil }
            if words[clause.action + 1].isMark("-") || Verbs.base(of: words[clause.action + 1].folded)?.form == .third {
                return nil
            }
            if form == .gerund { return scene.date(in: clause.span) != nil ? (clause.action, true) : nil }
            return form == .base && isOrder(clause) ? (clause.action, true) : nil
        case .none, .thing: return noun(clause)
        case .them: return nil
        }
    }

    /// “said I'd …”, “told him I would …”, “I promised a sketch”, anywhere in the clause.
    func promised(_ clause: DebriefScene.Clause) -> Int? {
        for place in clause.span where PromiseCues.sayings.contains(words[place].folded) {
            let limit = min(place + 7, clause.end)
            if let me = (place + 1..<max(limit, place + 1)).first(where: {
                ["i", "we", "id"].contains(words[$0].folded)
            }) {
                if words[me].folded == "id", Verbs.base(of: words[me + 1].folded)?.form == .base {
                    return skipped(me + 1)
                }
                let modal = words[me + 1].folded
                if ["'d", "would", "'ll", "will"].contains(modal),
                    !["be", "like", "love", "rather", "had", "never"].contains(words[me + 2].folded)
                {
                    return skipped(me + 2)
                }
                if modal == "could" || modal == "can" { return scene.date(in: clause.span) != nil ? me + 2 : nil }
            }
            if ["promised", "offered", "owe", "volunteered"].contains(words[place].folded),
                !["me", "us"].contains(words[place + 3].folded), clause.doer == .me || words[place - 1].folded == "i"
            {
                var start = place + 1
                if ["her", "him", "them"].contains(words[start].folded) { start += 1 }
                if words[start].folded == "to" { start += 1 }
                return start
            }
        }
        return nil
    }

    func spokenForMyself(_ clause: DebriefScene.Clause) -> (place: Int, isImplied: Bool)? {
        let place = clause.action
        let word = words[place].folded
        let next = words[place + 1].folded
        switch word {
        case "'ll", "will":
            if next == "be" { return nil }
            return ["need", "see", "have"].contains(next) && scene.date(in: clause.span) == nil
                ? nil : (skipped(place + 1), false)
        case "can": return scene.date(in: clause.span) != nil && next != "not" ? (place + 1, false) : nil
        case "to" where Verbs.base(of: next)?.form == .base: return (place + 1, false)
        case "owe", "promised", "offered", "agreed": return (next == "to" ? place + 2 : place + 1, false)
        case "'m", "am", "are", "'re":
            if next == "going", words[place + 2].folded == "to" { return (place + 3, false) }
            if next == "to" { return (place + 2, false) }
            guard let (base, form) = Verbs.base(of: next), form == .gerund, PromiseCues.deeds.contains(base),
                scene.date(in: clause.span) != nil,
                !PromiseCues.contacts.contains(base)
            else { return nil }
            return (place + 1, false)
        case "need", "must", "have", "should", "gotta":
            if next == "to" || word == "must" || word == "should",
                let base = Verbs.base(of: words[place + (next == "to" ? 2 : 1)].folded)?.base,
                PromiseCues.deeds.contains(base)
            {
                return (place + (next == "to" ? 2 : 1), false)
            }
            return nil
        default:
            // “I scan it on Sunday”: the present with a time ahead.
            guard let (base, form) = Verbs.base(of: word), form == .base, let date = scene.date(in: clause.span),
                scene.isAhead(date),
                PromiseCues.deeds.contains(base), !PromiseCues.contacts.contains(base)
            else { return nil }
            return (place, false)
        }
    }

    /// An order to oneself: it has a time, or hands something over.
    func isOrder(_ clause: DebriefScene.Clause) -> Bool {
        if let date = scene.date(in: clause.span) { return scene.isAhead(date) }
        return ["send", "email", "write", "draft", "post", "text"].contains(words[clause.action].folded)
            && clause.end - clause.first <= 8
    }

    /// “Drawings by Friday”, “Figures to him today”, “A plan from me by the 9th”.
    func noun(_ clause: DebriefScene.Clause) -> (place: Int, isImplied: Bool)? {
        guard let date = scene.date(in: clause.span), scene.isAhead(date), clause.end - clause.first <= 14 else {
            return nil
        }
        let span = clause.first..<date.first
        guard !span.isEmpty, span.count <= 6, !scene.has(PromiseCues.events, in: clause.span) else { return nil }
        let isByMe = scene.has(["me", "us"], in: span) && scene.has(["from", "by"], in: span)
        let isToThem = span.contains {
            words[$0].folded == "to" && ["her", "him", "them"].contains(words[$0 + 1].folded)
        }
        let isDue =
            date.bound == .by
            && !span.contains {
                [.past, .third].contains(Verbs.base(of: words[$0].folded)?.form) && $0 > clause.first
                    || ["must", "needs", "is", "are", "has", "in"].contains(words[$0].folded)
            }
        return isByMe || isToThem || isDue ? (clause.first, true) : nil
    }

    func isTheirs(_ label: String) -> Bool {
        if PromiseCues.theirLabels.contains(label) { return true }
        let parts = label.split(separator: " ")
        guard let owner = parts.first, ["his", "her", "their", "them", "client"].contains(owner) else { return false }
        return ["do", "action", "actions", "bit", "homework", "side", "task", "dos", "todo"].contains(
            parts.last.map(String.init) ?? "")
    }

    func skipped(_ start: Int) -> Int {
        var place = start
        while ["also", "just", "probably", "either", "then"].contains(words[place].folded), place < start + 2 {
            place += 1
        }
        return place
    }
}
