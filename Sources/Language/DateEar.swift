import CivilTime

/// Hears dates and times in English text.
///
/// A phrase that contradicts itself, names no such day, or is no date at all is not heard: a wrong date is worse than
/// asking again. Where two readings are fair, both are given.
package struct DateEar: Sendable {
    let now: WallTime
    private let region: Region
    private let use: DateUse

    /// - Parameter now: the wall clock when the words were said.
    package init(now: WallTime, locale region: Region = .britain, use: DateUse = .plan) {
        self.now = now
        self.region = region
        self.use = use
    }

    /// The one date the phrase is about; nil means: ask again.
    package func hear(_ text: String) -> HeardDate? {
        let words = TokenText(text, limit: TokenText.page)
        let grammar = grammar(words)
        return DateChoice(grammar).chosen.map { heard($0, words) }
    }

    /// All dates of a longer text, in order. Looking back and ahead are both kept.
    package func hearAll(_ text: String) -> [HeardDate] {
        let words = TokenText(text, limit: TokenText.page)
        return hearAll(words)
    }

    func hearAll(_ words: TokenText) -> [HeardDate] {
        grammar(words).phrases().filter { $0.outcome == .heard }.map { heard($0, words) }
    }

    func grammar(_ words: TokenText) -> DateGrammar {
        DateGrammar(words, now: now, region: region, use: use, taken: words.takenSpans())
    }

    func heard(_ phrase: DatePhrase, _ words: TokenText) -> HeardDate {
        HeardDate(
            value: phrase.values[0], bound: phrase.bound, alternatives: Array(phrase.values.dropFirst()),
            range: words.range(phrase.first, phrase.end))
    }
}
