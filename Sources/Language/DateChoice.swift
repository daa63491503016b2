import CivilTime

/// Picks the date an action is for when a text names several.
struct DateChoice {
    private let grammar: DateGrammar
    private let words: TokenText
    private let all: [DatePhrase]

    /// - Parameter phrases: those of the grammar, when they are read already.
    init(_ grammar: DateGrammar, _ phrases: [DatePhrase]? = nil) {
        self.grammar = grammar
        all = phrases ?? grammar.phrases()
        words = grammar.words
    }

    /// Nil when there is none, when one contradicts itself, or when two are equally fair.
    var chosen: DatePhrase? {
        if all.contains(where: { $0.outcome == .impossible && !isRefused($0) }) { return nil }
        let wanted = all.filter { $0.outcome == .heard && !isRefused($0) }.compactMap(onRightSide)
        guard var best = wanted.first else { return nil }
        if wanted.count == 1 { return best }
        for phrase in wanted.dropFirst() {
            let between = between(best, phrase)
            if between.contains(where: { DateChoice.corrections.contains($0) }) {
                best = phrase
            } else if between == ["or"] || between == [",", "or"] || between == ["/"] || between == ["and"]
                || between == ["&"]
            {
                // “Tuesday at 10 or 2”: the second time is on the same day.
                let day = best.values[0].day
                let others = phrase.namesDay ? phrase.values : phrase.values.map { grammar.moved($0, to: day) }
                best.values += others.filter { !best.values.contains($0) }
            } else if isAside(best), !isAside(phrase) {
                best = phrase
            }
        }
        return best
    }

    /// Ahead of now when planning, behind it when a touch is logged; nil when nothing is left.
    private func onRightSide(_ phrase: DatePhrase) -> DatePhrase? {
        var phrase = phrase
        let now = grammar.now
        phrase.values = phrase.values.filter { value in
            switch value {
            case .day(let day): grammar.isLog ? day <= now.day : day >= now.day
            case .span(let first, let last): grammar.isLog ? first <= now.day : last >= now.day
            case .time(let wall): grammar.isLog ? wall <= now : wall >= now
            case .window(let start, let end): grammar.isLog ? start <= now : end >= now
            }
        }
        return phrase.values.isEmpty ? nil : phrase
    }

    /// “Not Friday”, “instead of Friday”, “Friday is no good”.
    private func isRefused(_ phrase: DatePhrase) -> Bool {
        var place = phrase.first - 1
        var seen = 0
        while place >= 0, seen < 4, words[place].kind == .word {
            let word = words[place].folded
            if DateChoice.refusals.contains(word) { return true }
            if word == "of" && words[place - 1].folded == "instead" { return true }
            if word == "than" && words[place - 1].folded == "rather" { return true }
            place -= 1
            seen += 1
        }
        place = phrase.end
        seen = 0
        while seen < 5, words[place].kind == .word {
            let word = words[place].folded
            if DateChoice.misfits.contains(word) { return true }
            if word == "no" && words[place + 1].folded == "good" { return true }
            place += 1
            seen += 1
        }
        return false
    }

    /// A date that belongs to something else: “away till Monday”, “since March”, “about the 14 June visit”.
    private func isAside(_ phrase: DatePhrase) -> Bool {
        let before = (0..<5).map { words[phrase.first - $0].folded }
        if before.contains(where: { DateChoice.asides.contains($0) }) { return true }
        let after = words[phrase.end]
        return after.isWord && after.folded == "'s" || DateChoice.events.contains(after.folded)
    }

    private func between(_ a: DatePhrase, _ b: DatePhrase) -> [String] {
        guard a.end < b.first else { return [] }
        return (a.end..<min(b.first, a.end + 12)).map { words[$0].folded }
    }

    private static let corrections: Set = [
        "no", "actually", "sorry", "rather", "instead", "wait", "scrap", "make", "moved", "correction", "better",
        "changed", "mean",
        "now", "nope", "oops", "push", "pushed", "moving",
    ]
    private static let refusals: Set = [
        "not", "isn't", "can't", "cant", "won't", "wont", "don't", "dont", "doesn't", "wasn't", "except", "unless",
        "never", "avoid",
        "cannot", "nothing", "isnt",
    ]
    private static let misfits: Set = [
        "doesn't", "won't", "can't", "isn't", "impossible", "unless", "isnt", "wont", "cant", "doesnt", "bad", "full",
        "useless",
        "wasn't",
    ]
    private static let asides: Set = [
        "since", "away", "off", "holiday", "leave", "busy", "closed", "until", "till", "was", "were", "met", "because",
        "when",
        "said", "from", "back", "re", "regarding", "about",
    ]
    private static let events: Set = [
        "visit", "meeting", "call", "demo", "event", "launch", "order", "quote", "email", "invoice", "deadline",
        "board", "committee",
    ]
}
