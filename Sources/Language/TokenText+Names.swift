extension TokenText {
    /// CEO, PO, HR: capitals throughout.
    func isShouted(_ place: Int) -> Bool {
        let token = self[place]
        guard token.length >= 2 else { return false }
        let typed = text.utf8[index(token.start)..<index(token.end)]
        return typed.allSatisfy { $0 >= 65 && $0 <= 90 }
    }

    /// “Will Berg”, “Will asked”, “for Will”: the name, not the verb.
    func isNamedWill(_ place: Int) -> Bool {
        let next = self[place + 1]
        if next.capital, !next.isDayWord { return true }
        if let form = Verbs.base(of: next.folded)?.form { return form == .past || form == .third }
        return place > 0 && self[place - 1].isWord && !self[place - 1].isMark(".")
    }

    /// “Mark sends”, “Grant will”: a verb that stands where the doer stands.
    func looksLikeSubject(_ place: Int) -> Bool {
        let next = self[place + 1]
        guard next.isWord else { return next.isMark(",") && self[place + 2].isWord && !self[place + 2].capital }
        if next.capital, next.calendar == nil {
            return Verbs.base(of: next.folded) == nil
                && ["mark", "will", "grant", "pat", "rob", "bill", "sue", "drew", "jack", "dale"].contains(
                    self[place].folded)
        }
        if ["will", "is", "was", "has", "said", "says", "wants", "asked", "'s", "'ll", "at", "from", "to", "and"]
            .contains(next.folded)
        {
            return ![
                "call", "send", "text", "ring", "follow", "get", "go", "look", "speak", "talk", "show", "see", "meet",
                "reply", "post", "move", "add", "work", "push", "think", "agree", "wait", "stay", "drop", "reach",
                "listen", "ask", "write", "present", "demo", "visit", "share", "deliver", "email", "revert", "return",
                "connect", "point", "respond", "introduce", "price", "quote", "check", "review", "run", "start", "keep",
                "offer", "commit",
            ].contains(self[place].folded)
        }
        if case .third = Verbs.base(of: next.folded)?.form { return true }
        return false
    }
}
