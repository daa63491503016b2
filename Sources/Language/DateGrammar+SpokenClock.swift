/// Times in words: half two, quarter past nine, ten to three, twenty-five past.
extension DateGrammar {
    func spokenFace(at start: Int, link: DateLink, beside: Bool) -> ClockReading? {
        var place = start
        if words[place].folded == "a", words[place + 1].folded == "quarter" { place += 1 }
        guard let (minutes, next) = spokenMinutes(at: place) else { return nil }
        var after = next
        var isTo = false
        switch words[after].folded {
        case "past", "after": after += 1
        case "to", "till", "til", "of", "before":
            if words[after].folded == "of" && minutes != 15 { return nil }
            isTo = true
            after += 1
        default:
            // “Half two” is British for half past two; no other word goes without its “past”.
            guard minutes == 30, words[place].folded == "half" else { return nil }
            if words[after].isMark("-") { after += 1 }
        }
        guard let hour = spokenHour(at: after), minutes < 60 else { return nil }
        if isTo, minutes == 30 { return nil }
        let shown = isTo ? (hour == 1 ? 12 : hour - 1) : hour
        guard var reading = finished(.init(hour: shown, minute: isTo ? 60 - minutes : minutes), after + 1) else {
            return nil
        }
        // “Five to ten people” counts; a word of time or the end of the phrase tells.
        let isSure = reading.isMarked || words[place].folded == "half" || words[place].folded == "quarter"
        guard isSure || link.callsHour || beside || endsWell(reading.end) else { return nil }
        if words[place].folded == "half", !endsWell(reading.end), !link.callsHour, !beside { return nil }
        reading.isMarked = true
        return reading
    }

    private func spokenMinutes(at place: Int) -> (Int, end: Int)? {
        let minutes: Int
        var end = place + 1
        switch words[place].folded {
        case "half": minutes = 30
        case "quarter", "qtr": minutes = 15
        default:
            guard let (value, next) = cardinal(at: place), [5, 10, 20, 25].contains(value) else { return nil }
            (minutes, end) = (value, next)
        }
        if case .unit(.minute) = words[end].calendar { end += 1 }
        if words[end].isMark("-"), !words[end].spaced { end += 1 }
        return (minutes, end)
    }

    private func spokenHour(at place: Int) -> Int? {
        let token = words[place]
        if token.kind == .number, token.length <= 2, (1...12).contains(token.value) { return token.value }
        if case .cardinal(let value) = token.calendar, value <= 12 { return value }
        return token.calendar == .noon ? 12 : nil
    }

    /// A number in figures or in words up to ninety-nine.
    func cardinal(at place: Int) -> (Int, end: Int)? {
        let token = words[place]
        if token.kind == .number { return token.value >= 0 && token.length <= 4 ? (token.value, place + 1) : nil }
        guard case .cardinal(let value) = token.calendar else { return nil }
        if value >= 20 {
            let joined = words[place + 1].isMark("-") ? place + 2 : place + 1
            if case .cardinal(let ones) = words[joined].calendar, ones < 10 { return (value + ones, joined + 1) }
        }
        return (value, place + 1)
    }
}
