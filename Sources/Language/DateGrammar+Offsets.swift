import CivilTime

/// Counted from a day: in three weeks, two days ago, a week on Friday, ten working days from Monday, within 48 hours.
extension DateGrammar {
    func offset(at start: Int, link: DateLink) -> DayReading? {
        var place = start
        var isWithin = false
        var isIn = link.isIn
        if words[place].folded == "within" {
            isWithin = true
            place += 1
        }
        // “In the next two weeks”.
        if words[place].folded == "the" || isIn || isWithin,
            words[place].folded == "next" || words[place + 1].folded == "next"
        {
            let counted = words[place].folded == "next" ? place + 1 : place + 2
            guard count(at: counted) != nil, words[counted].folded != "a" else { return nil }
            isWithin = true
            place = counted
        }
        if ["about", "around", "roughly", "exactly", "approx", "maybe", "say", "another", "just"].contains(
            words[place].folded)
        {
            place += 1
        }
        guard let amount = count(at: place), let (unit, unitEnd) = unit(at: amount.end) else { return nil }
        if place > start || isWithin { isIn = true }
        var (end, isHalf) = (unitEnd, amount.isHalf)
        if words[end].folded == "and", words[end + 1].folded == "a", words[end + 2].folded == "half" {
            isHalf = true
            end += 3
        }
        var isAbout = false
        if words[end].folded == "or", words[end + 1].folded == "so" || words[end + 1].folded == "two" {
            if words[end + 1].folded == "two" { return span(today, 1, 2, unit, end + 2, isIn: isIn) }
            isAbout = true
            end += 2
        }
        guard let count = amount.low else {
            return isIn || isTail(end) ? .vague(end) : nil
        }
        if let high = amount.high { return span(today, count, high, unit, end, isIn: isIn || isTail(end)) }
        var reading = counted(count, isHalf, unit, end, isIn: isIn, isWhole: start == 0 && end == words.count)
        if isWithin { reading?.bound = .by }
        if isAbout { reading?.bound = .about }
        return reading
    }

    private func isTail(_ end: Int) -> Bool {
        ["time", "from", "ago", "later", "hence"].contains(words[end].folded) || words[end].isMark("'")
    }

    private func counted(_ count: Int, _ isHalf: Bool, _ unit: CalendarUnit, _ unitEnd: Int, isIn: Bool, isWhole: Bool)
        -> DayReading?
    {
        var end = unitEnd
        if words[end].isMark("'") || words[end].folded == "'s" { end += 1 }
        let tail = words[end].folded
        if tail == "time", isIn || words[end - 1].isMark("'") || words[end - 1].folded == "'s" {
            return moved(now, count, isHalf, unit, end + 1)
        }
        switch tail {
        case "ago"
        where weekday(at: end + 1) != nil || (words[end + 1].folded == "last" && weekday(at: end + 2) != nil):
            return anchored(count, unit, at: end + 1, sign: -1)
        case "last":
            return unit == .week || unit == .fortnight ? anchored(count, unit, at: end, sign: -1) : nil
        case "ago", "back", "since": return moved(now, -count, isHalf, unit, end + 1)
        case "hence", "out": return moved(now, count, isHalf, unit, end + 1)
        case "from", "on", "after", "before", "come", "following":
            if tail == "from", words[end + 1].folded == "now" { return moved(now, count, isHalf, unit, end + 2) }
            if let anchored = anchored(count, unit, at: end + 1, sign: tail == "before" ? -1 : 1), !isHalf {
                return anchored
            }
            if isFeast(at: end + 1) { return .vague(end + 2) }
            if tail == "from" || tail == "before" || tail == "following" { return nil }
        case "today", "tomorrow", "yesterday":
            if !isHalf, let anchored = anchored(count, unit, at: end, sign: 1) { return anchored }
        default:
            if !isIn || unit == .week || unit == .fortnight, !isHalf, weekday(at: end) != nil,
                unit == .week || unit == .fortnight,
                let anchored = anchored(count, unit, at: end, sign: 1)
            {
                return anchored
            }
        }
        guard isIn || isWhole else { return nil }
        return moved(now, count, isHalf, unit, end)
    }

    /// So many units from the day phrase at `place`.
    private func anchored(_ count: Int, _ unit: CalendarUnit, at place: Int, sign: Int) -> DayReading? {
        guard unit != .hour, unit != .minute, let anchor = deeper.simpleDay(at: place, link: DateLink(place: place)),
            anchor.moment == nil,
            !anchor.spans.isEmpty, anchor.spans.allSatisfy({ $0.first == $0.last })
        else { return nil }
        let spans = anchor.spans.compactMap { span -> DaySpan? in
            var day = span.first
            if sign < 0, case .weekday(let weekday) = anchor.shape { day = previous(weekday, before: today) }
            let isBack = sign < 0 || (day < today && words[place].calendar == .relative(-1))
            return added(isBack ? -count : count, unit, to: day).map { DaySpan($0) }
        }
        return DayReading(spans: spans, end: anchor.end)
    }

    private func moved(_ from: WallTime, _ count: Int, _ isHalf: Bool, _ unit: CalendarUnit, _ end: Int) -> DayReading?
    {
        switch unit {
        case .minute, .hour:
            let sign = count < 0 ? -1 : 1
            let minutes = unit == .hour ? count * 60 + (isHalf ? sign * 30 : 0) : count
            guard abs(minutes) < 525_600 else { return .impossible(end) }
            let total = from.time.minutes + minutes
            let days = total >= 0 ? total / 1440 : (total - 1439) / 1440
            var reading = DayReading(spans: [DaySpan(from.day + days)], end: end)
            reading.moment = WallTime(from.day + days, TimeOfDay(minutes: total - days * 1440)!)
            return reading
        default:
            if isHalf { return .vague(end) }
            guard let day = added(count, unit, to: from.day) else { return .impossible(end) }
            return DayReading(spans: [DaySpan(day)], end: end)
        }
    }

    private func added(_ count: Int, _ unit: CalendarUnit, to day: Day) -> Day? {
        guard abs(count) <= 5000 else { return nil }
        switch unit {
        case .minute, .hour: return nil
        case .day: return day + count
        case .workingDay: return day.adding(workingDays: count)
        case .week: return day + 7 * count
        case .fortnight: return day + 14 * count
        case .weekend: return nil
        case .month: return day.adding(months: count)
        case .quarter: return day.adding(months: 3 * count)
        case .year: return day.adding(months: 12 * count)
        }
    }

    private func span(_ from: Day, _ low: Int, _ high: Int, _ unit: CalendarUnit, _ end: Int, isIn: Bool) -> DayReading?
    {
        guard isIn, let first = added(low, unit, to: from), let last = added(high, unit, to: from), first <= last else {
            return isIn ? .vague(end) : nil
        }
        var next = end
        if words[next].isMark("'") { next += 1 }
        if words[next].folded == "time" { next += 1 }
        return DayReading(spans: [DaySpan(first, last)], end: next)
    }

    /// 3, three, a, a couple of, half an, 2-3, two or three; `low` nil for “a few”.
    private func count(at start: Int) -> (low: Int?, high: Int?, isHalf: Bool, end: Int)? {
        var place = start
        let word = words[place].folded
        if word == "half", words[place + 1].folded == "an" || words[place + 1].folded == "a" {
            return (0, nil, true, place + 2)
        }
        if word == "a" || word == "an" || word == "one" {
            let next = words[place + 1].folded
            if next == "few" { return (nil, nil, false, place + 2) }
            if next == "couple" || next == "good" && words[place + 2].folded == "couple" {
                return (2, nil, false, words[place + 2].folded == "of" ? place + 3 : place + 2)
            }
            return (1, nil, false, place + 1)
        }
        if word == "couple" { return (2, nil, false, words[place + 1].folded == "of" ? place + 2 : place + 1) }
        if word == "few" || word == "several" || word == "some" { return (nil, nil, false, place + 1) }
        if word == "week" || word == "fortnight" { return (1, nil, false, place) }
        guard let (low, end) = cardinal(at: place), !isTaken[safe: place] else { return nil }
        place = end
        if words[place].folded == "and", words[place + 1].folded == "a", words[place + 2].folded == "half" {
            return (low, nil, true, place + 3)
        }
        if words[place].isMark("."), words[place + 1].folded == "5", !words[place + 1].spaced {
            return (low, nil, true, place + 2)
        }
        if words[place].isMark("-") || words[place].folded == "or" || words[place].folded == "to",
            let (high, last) = cardinal(at: place + 1), high > low
        {
            return (low, high, false, last)
        }
        return (low, nil, false, place)
    }

    private func unit(at start: Int) -> (CalendarUnit, end: Int)? {
        let word = words[start].folded
        if ["working", "business", "week", "weekday", "weekdays"].contains(word) {
            if case .unit(.day) = words[start + 1].calendar { return (.workingDay, start + 2) }
            if word == "weekdays" { return (.workingDay, start + 1) }
        }
        // “d” and “w” for days and weeks, glued to their number.
        if !words[start].spaced, words[start - 1].kind == .number {
            if word == "d" { return (.day, start + 1) }
            if word == "w" { return (.week, start + 1) }
        }
        guard case .unit(let unit) = words[start].calendar else { return nil }
        return (unit, start + 1)
    }
}

extension Day {
    /// So many days on (or back) that are not Saturday or Sunday.
    func adding(workingDays count: Int) -> Day {
        var day = self
        var left = abs(count)
        while left > 0 {
            day = day + (count < 0 ? -1 : 1)
            if !day.weekday.isWeekend { left -= 1 }
        }
        return day
    }
}
