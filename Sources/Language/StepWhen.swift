/// Finds the words that say when: a date, or the event a step waits for.
struct StepWhen {
    private let words: TokenText
    private let dates: [DatePhrase]
    private let chosen: DatePhrase?

    /// - Parameter chosen: the date the line is about, when one could be told.
    init(_ words: TokenText, dates: [DatePhrase], chosen: DatePhrase?) {
        self.words = words
        self.dates = dates
        self.chosen = chosen
    }

    var span: Range<Int>? {
        // “Her January, ring her Friday at 1”: a time of a day comes before a bare month.
        if let chosen, case .span = chosen.values[0], let timed = dates.first(where: { $0.values[0].time != nil }),
            !isPartOfThing(timed)
        {
            return timed.first..<timed.end
        }
        let date = (chosen.map { [$0] } ?? []).first { !isPartOfThing($0) } ?? dates.first { !isPartOfThing($0) }
        let trigger = trigger()
        if let trigger, let date {
            // “Until the roof is done on the 9th” holds the date; “Tuesday, once he has been” follows it.
            return trigger.lowerBound <= date.first && date.end <= trigger.upperBound ? trigger : date.first..<date.end
        }
        if let date { return widened(date) }
        return trigger ?? bareWord()
    }

    /// “Saturday's taster”, “before 2 May”: the event's own word belongs to it.
    private func widened(_ date: DatePhrase) -> Range<Int> {
        var end = date.end
        if words[end].folded == "'s" {
            end += 1
            if words[end].isWord { end += 1 }
        }
        return date.first..<end
    }

    /// “They want 9 May”: what is wanted, not when.
    private func isPartOfThing(_ date: DatePhrase) -> Bool {
        let before = words[date.first - 1].folded
        if ["wants", "want", "since", "my", "our", "your"].contains(before) { return true }
        // “Message her about Sunday”: what it is about.
        if words[date.first].folded == "about", case .day = date.values[0] { return true }
        // “The night shift”, “the morning crew”: people, not a time.
        if case .part = words[date.end - 1].calendar, StepWhen.crews.contains(words[date.end].folded) { return true }
        // “The deadline on the 30th”: the thing's own day.
        if ["deadline", "expiry", "cutoff", "launch", "opening"].contains(words[date.first - 1].folded)
            || ["deadline", "expiry", "launch", "opening"].contains(words[date.first].folded)
        {
            return true
        }
        // “We can do the 9th”: what is offered.
        if before == "do", words[date.first].folded == "the" { return true }
        // “The Oct review”, “the March invoice”: a month as a label.
        guard date.end == date.first + 1, case .month = words[date.first].calendar else { return false }
        return before == "the" && words[date.end].isWord
    }

    private func trigger() -> Range<Int>? {
        for place in 0..<words.count {
            let word = words[place].folded
            guard words[place].isWord, StepWhen.triggers.contains(word) else { continue }
            var next = words[place + 1]
            // “b4” comes as two tokens.
            if word == "b" {
                guard next.value == 4, !next.spaced else { continue }
                next = words[place + 2]
            }
            // “If” is a time when a step hangs on it; behind “ask” it opens a question.
            if word == "if", place > 0, !isFree(place) { continue }
            guard next.isWord, !["then", "that", "all", "which"].contains(next.folded) else { continue }
            if word == "when",
                ["ask", "know", "out", "see", "tell", "check", "say", "about", "confirm", "agree"].contains(
                    words[place - 1].folded)
            {
                continue
            }
            if word == "till", words[place - 1].folded == "the" || words[place - 1].folded == "their" { continue }
            if word == "as", words[place + 1].folded != "soon" { continue }
            if ["in", "at", "by", "over", "during", "next"].contains(word), !StepWhen.seasons.contains(next.folded) {
                continue
            }
            if ["after", "before"].contains(word), next.folded == "he" || next.folded == "she", dates.first != nil {
                continue
            }
            return place..<clauseEnd(place)
        }
        return every()
    }

    /// Whether the words before it leave the trigger to the step, not to a question.
    private func isFree(_ place: Int) -> Bool {
        !(max(0, place - 4)..<place).contains { StepWhen.asking.contains(words[$0].folded) }
    }

    private func clauseEnd(_ start: Int) -> Int {
        var end = start + 1
        while end < words.count, end - start < 14 {
            let token = words[end]
            if token.kind == .lineBreak || (token.kind == .mark && ",.;:()!?".contains(token.folded)) { break }
            if end > start + 2, ["then", "with", "so", "and", "for", "re"].contains(token.folded) { break }
            end += 1
        }
        return end
    }

    /// “Every other month”, “weekly”.
    private func every() -> Range<Int>? {
        for place in 0..<words.count where words[place].isWord {
            if words[place].folded == "every" || words[place].folded == "each" {
                var end = place + 1
                while end < place + 3, words[end].isWord, !isUnit(end - 1) || end == place + 1 { end += 1 }
                if isUnit(end - 1) { return place..<end }
            }
            if ["daily", "weekly", "monthly", "quarterly", "fortnightly"].contains(words[place].folded),
                place + 1 == words.count
            {
                return place..<(place + 1)
            }
        }
        return nil
    }

    private func isUnit(_ place: Int) -> Bool {
        switch words[place].calendar {
        case .unit, .weekday, .month: true
        default: false
        }
    }

    /// “Now”, “straight away”.
    private func bareWord() -> Range<Int>? {
        for place in 0..<words.count where words[place].isWord {
            if words[place].folded == "now", words[place - 1].folded != "by", !words[place + 1].isWord {
                return place..<(place + 1)
            }
            if words[place].folded == "immediately" { return place..<(place + 1) }
            if words[place].folded == "straight", words[place + 1].folded == "away" { return place..<(place + 2) }
        }
        return nil
    }

    private static let triggers: Set = [
        "when", "once", "after", "until", "till", "before", "as", "in", "at", "by", "over", "during", "b", "if",
        "whenever", "following", "upon", "pending",
    ]
    private static let crews: Set = [
        "shift", "shifts", "crew", "team", "staff", "run", "round", "rounds", "porter", "nurse", "manager", "carer",
        "market", "club", "class", "school", "watchman", "guard", "cleaner", "cleaners", "rush", "peak", "edition",
    ]
    private static let asking: Set = [
        "ask", "asks", "asking", "see", "check", "find", "out", "know", "wonder", "tell", "confirm", "decide", "say",
        "hear", "learn", "clarify", "establish", "enquire", "inquire", "verify", "test", "than", "as",
    ]
    private static let seasons: Set = [
        "spring", "summer", "autumn", "winter", "easter", "christmas", "xmas", "half", "harvest", "term", "lambing",
        "midsummer", "new",
        "ramadan", "diwali", "thanksgiving",
    ]
}
