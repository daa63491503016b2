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
