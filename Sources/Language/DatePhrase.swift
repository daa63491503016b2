import CivilTime

/// One date phrase of a text, before it is decided whether the text is about it.
struct DatePhrase: Sendable {
    enum Outcome: Sendable { case heard, vague, impossible }

    var outcome: Outcome
    var values: [HeardDate.Value]
    var bound: HeardDate.Bound
    /// Whether a day was said, or only a time.
    var namesDay = true
    /// Tokens it came from.
    var first: Int
    var end: Int
}
