extension StringProtocol {
    /// The words say that a proposal goes out: “send Tom the proposal”, “a quote for forty seats”. What is only about one –
    /// to discuss it, to hear what it leaves open – says something else; in doubt it is not.
    package var handsOverProposal: Bool {
        // One clause; what stands behind a mark is another matter.
        let clause = lowercased().prefix { !",.;:–(".contains($0) }
        let words = clause.split { !($0.isLetter || $0.isNumber || $0 == "-") }
        guard let place = words.firstIndex(where: { ProposalWords.names.contains(String($0)) }) else { return false }
        let before = words[..<place].map(String.init)
        if let first = before.first, !ProposalWords.openings.contains(first) { return false }
        if !ProposalWords.about.isDisjoint(with: before) { return false }
        guard place + 1 < words.count else { return true }
        let next = String(words[place + 1])
        return ProposalWords.behind.contains(next) || next.contains(where: \.isNumber)
    }
}

private enum ProposalWords {
    static let names: Set = ["proposal", "proposals", "quote", "quotation", "offer"]
    static let openings: Set = [
        "send", "sent", "email", "e-mail", "mail", "post", "forward", "deliver", "hand", "submit", "share", "give",
        "gave", "bring", "the", "a", "an", "our", "my", "him", "her", "them", "this", "that",
    ]
    /// Before the word they make it the subject of something else.
    static let about: Set = [
        "about", "on", "re", "regarding", "after", "before", "for", "with", "of", "to", "from", "behind", "what", "how",
        "whether", "if", "through", "over", "around", "no", "not",
    ]
    /// What may stand behind the word without making it half of another: “proposal feedback” is none.
    static let behind: Set = [
        "for", "to", "by", "on", "over", "with", "before", "as", "and", "in", "at", "out", "again", "off", "today",
        "tomorrow", "from", "of", "including", "plus", "this",
    ]
}
