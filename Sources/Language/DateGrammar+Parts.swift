/// Parts of the day: tomorrow morning, first thing, after lunch, EOD, close of play.
extension DateGrammar {
    func part(at start: Int, link: DateLink, beside: Bool) -> PartReading? {
        let token = words[start]
        switch token.folded {
        case "this":
            guard let reading = namedPart(at: start + 1), reading.part != .endOfDay else { return nil }
            return with(reading, days: 0)
        case "the":
            if let close = endOfDay(at: start + 1) { return close }
            guard let reading = namedPart(at: start + 1), reading.part != .lunch else { return nil }
            // “In the morning” is tomorrow's, unless it is still night.
            let isComing = link.isIn && reading.part == .morning && now.time.hour >= 6
            return with(reading, days: beside ? nil : (isLog ? nil : isComing ? 1 : nil))
        case "last":
            if words[start + 1].folded == "thing" { return thing(.endOfDay, start + 2) }
            guard words[start + 1].folded == "night" || words[start + 1].folded == "evening" else { return nil }
            return PartReading(part: words[start + 1].folded == "night" ? .night : .evening, days: -1, end: start + 2)
        case "tonight", "tonite":
            return PartReading(part: .night, days: 0, end: start + 1)
        case "first":
            guard words[start + 1].folded == "thing" else { return nil }
            return thing(.firstThing, start + 2)
        case "night":
            return link.callsHour || beside ? PartReading(part: .night, end: start + 1) : nil
        case "am", "pm":
            guard beside else { return nil }
            return PartReading(part: token.folded == "am" ? .morning : .afternoon, end: start + 1)
        default:
            if let close = endOfDay(at: start) { return close }
            if let meal = meal(at: start, link: link, beside: beside) { return meal }
            guard let named = namedPart(at: start) else { return nil }
            let next = words[named.end].folded == "of" ? named.end + 1 : named.end
            return beside || dayFollows(next) || (next > named.end && words[next].folded == "the") ? named : nil
        }
    }

    private func with(_ reading: PartReading, days: Int?) -> PartReading {
        var reading = reading
        reading.days = days
        return reading
    }

    /// “First thing” may lean on a morning or a day of its own.
    private func thing(_ part: PartOfDay, _ end: Int) -> PartReading {
        var place = end
        if words[place].folded == "in" && words[place + 1].folded == "the"
            && words[place + 2].calendar == .part(.morning)
        {
            place += 3
        } else if words[place].calendar == .part(.morning) {
            place += 1
        }
        return PartReading(part: part, end: place)
    }

    /// early, mid, late + morning, afternoon, evening; or the bare word.
    private func namedPart(at start: Int) -> PartReading? {
        var place = start
        let shade = words[place].folded
        let isShaded = ["early", "mid", "late", "later"].contains(shade)
        if isShaded {
            place += 1
            if words[place].isMark("-") { place += 1 }
            if words[place].folded == "in", words[place + 1].folded == "the" { place += 2 }
        }
        guard case .part(let part) = words[place].calendar else { return nil }
        if !isShaded { return PartReading(part: part, end: lunchEnd(part, place + 1)) }
        let shaded: PartOfDay? =
            switch (shade, part) {
            case ("early", .morning): .earlyMorning
            case ("mid", .morning): .midMorning
            case ("late", .morning), ("later", .morning): .lateMorning
            case ("early", .afternoon): .earlyAfternoon
            case ("mid", .afternoon): .midAfternoon
            case ("late", .afternoon), ("later", .afternoon): .lateAfternoon
            case ("early", .evening): .earlyEvening
            case ("late", .evening), ("later", .evening), ("mid", .evening): .evening
            default: nil
            }
        return shaded.map { PartReading(part: $0, end: place + 1) }
    }

    private func lunchEnd(_ part: PartOfDay, _ place: Int) -> Int {
        part == .lunch && words[place].folded == "time" ? place + 1 : place
    }

    /// Lunch, dinner, tea, breakfast; before and after them too.
    private func meal(at start: Int, link: DateLink, beside: Bool) -> PartReading? {
        let token = words[start]
        let next = words[start + 1].folded == "time" ? start + 2 : start + 1
        let isCalled = link.callsHour || beside || next == start + 2
        switch token.folded {
        case "lunch", "lunchtime":
            guard isCalled || token.folded == "lunchtime" else { return nil }
            if link.bound == .after, !link.isFrom {
                return PartReading(part: .afternoon, bound: .after, end: next, bent: (810, 1020))
            }
            if link.bound == .before { return PartReading(part: .morning, bound: .before, end: next, bent: (540, 720)) }
            return PartReading(part: .lunch, end: next)
        case "dinner", "dinnertime":
            guard isCalled, link.bound == nil || link.bound == .by || link.bound == .about else { return nil }
            return PartReading(part: .dinner, days: beside ? nil : 0, end: next)
        case "tea", "teatime":
            guard token.folded == "teatime" || next == start + 2 else { return nil }
            return PartReading(part: .teatime, end: next)
        case "breakfast":
            guard isCalled, link.bound != .after else { return nil }
            return PartReading(part: .earlyMorning, end: next, bent: (420, 540))
        default: return nil
        }
    }

    /// EOD, COB, close of play, end of business, end of the day.
    private func endOfDay(at start: Int) -> PartReading? {
        let token = words[start]
        if token.calendar == .part(.endOfDay) { return PartReading(part: .endOfDay, days: nil, end: start + 1) }
        guard token.folded == "close" || token.folded == "end" || token.folded == "closing" else { return nil }
        var place = start + 1
        if words[place].folded == "of" { place += 1 }
        if token.folded == "closing" {
            return words[place].folded == "time" ? PartReading(part: .endOfDay, end: place + 1) : nil
        }
        if words[place].folded == "the" { place += 1 }
        if ["play", "business", "day", "biz", "shift", "trading"].contains(words[place].folded) {
            return PartReading(part: .endOfDay, end: place + 1)
        }
        // “End of tomorrow”, “close Friday”: the day itself follows.
        if words[start + 1].folded == "of" || token.folded == "close" {
            switch words[place].calendar {
            case .weekday(_, false), .relative: return PartReading(part: .endOfDay, end: place)
            default: return nil
            }
        }
        return nil
    }
}
