extension Draft {
    /// The first thing they said that the text takes up, in their words.
    package var takenUp: String? {
        let stems = Words(text).stems
        return situation.said.first { said in
            let theirs = Words(said).stems
            return !theirs.isEmpty && theirs.intersection(stems).count >= min(2, theirs.count)
        }
    }
}

extension Draft {
    /// The first thing they were given before that the text names.
    package var repeated: String? { repeated(in: text) }

    func repeated(in words: some StringProtocol) -> String? {
        let said = Words(String(words)).stems
        return situation.given.first { value in
            let stems = Words(value).stems
            return !stems.isEmpty && stems.isSubset(of: said)
        }
    }
}
