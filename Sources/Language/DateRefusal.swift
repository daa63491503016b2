/// Words that looked like a date and gave none, and why: so that the coach can name them instead of asking blindly.
package struct DateRefusal: Equatable, Sendable {
    package enum Kind: Sendable {
        /// There is no such day, or the words contradict each other: 31 February, Friday the 3rd on a Thursday.
        case impossible
        /// A time, but no day: “soon”, “in a few weeks”.
        case vague
        /// Over already while planning, or still to come while a touch is logged.
        case past
    }

    package var kind: Kind
    /// The words, in the text that was heard.
    package var words: Range<String.Index>
}

extension DateEar {
    /// Why `hear` gives nothing for a text whose words looked like a date; nil when it hears one, or when nothing did.
    package func refusal(of text: String) -> DateRefusal? {
        let words = TokenText(text, limit: TokenText.page)
        let grammar = grammar(words)
        let phrases = grammar.phrases()
        guard DateChoice(grammar, phrases).chosen == nil else { return nil }
        if let phrase = phrases.first(where: { $0.outcome == .impossible }) {
            return refusal(.impossible, words, phrase.first..<phrase.end)
        }
        if let phrase = phrases.first(where: { $0.outcome == .heard && grammar.isBehind($0) }) {
            return refusal(.past, words, phrase.first..<phrase.end)
        }
        if let phrase = phrases.first(where: { $0.outcome == .vague }) {
            return refusal(.vague, words, phrase.first..<phrase.end)
        }
        return words.vagueTime().map { refusal(.vague, words, $0) }
    }

    private func refusal(_ kind: DateRefusal.Kind, _ words: TokenText, _ span: Range<Int>) -> DateRefusal {
        DateRefusal(kind: kind, words: words.range(span.lowerBound, span.upperBound))
    }
}

extension DateGrammar {
    /// On the wrong side of now for what it is to be used for.
    fileprivate func isBehind(_ phrase: DatePhrase) -> Bool {
        phrase.values.allSatisfy { isLog ? $0.day > today || isLater($0) : $0.lastDay < today || isEarlier($0) }
    }

    private func isLater(_ value: HeardDate.Value) -> Bool {
        switch value {
        case .time(let wall), .window(let wall, _): wall > now
        default: false
        }
    }

    private func isEarlier(_ value: HeardDate.Value) -> Bool {
        switch value {
        case .time(let wall), .window(_, let wall): wall < now
        default: false
        }
    }
}

extension TokenText {
    /// “Soon”, “asap”, “at some point”, “when I can”: words of time without a day.
    fileprivate func vagueTime() -> Range<Int>? {
        for place in 0..<count where self[place].isWord {
            if TokenText.vague.contains(self[place].folded) {
                return
                    place..<(self[place].folded == "asap" || self[place + 1].folded != "enough" ? place + 1 : place + 2)
            }
            for phrase in TokenText.vaguePhrases where phrase[0] == self[place].folded {
                let end = place + phrase.count
                if (place..<end).allSatisfy({ self[$0].folded == phrase[$0 - place] }) { return place..<end }
            }
        }
        return nil
    }

    private static let vague: Set = [
        "soon", "sometime", "asap", "eventually", "shortly", "later", "someday", "whenever", "anytime", "presently",
        "sooner", "nearer", "sporadically",
    ]
    private static let vaguePhrases = [
        "at some point", "some time", "some day", "one day", "in due course", "in a bit", "in a while", "before long",
        "when i can", "when possible", "down the line", "down the road", "the near future", "any day now",
        "at a later date",
        "the other day", "one of these days", "as and when", "in time", "once in a while", "now and then",
    ].map(\.listed)
}
