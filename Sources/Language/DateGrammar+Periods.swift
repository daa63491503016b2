import CivilTime

/// Weeks, weekends, months, quarters, years as wholes: next week, the week after next, this quarter, Q3, in March.
extension DateGrammar {
    func period(at start: Int, link: DateLink) -> DayReading? {
        let token = words[start]
        if token.folded == "q", words[start + 1].kind == .number, !words[start + 1].spaced {
            return quarter(words[start + 1].value, end: start + 2)
        }
        if let reading = namedMonth(at: start, link: link) { return reading }
        if link.isIn, token.kind == .number { return nil }
        var place = start
        var says: [String] = []
        while says.count < 3,
            ["this", "next", "last", "coming", "the", "following", "current", "previous", "rest", "of", "early"]
                .contains(words[place].folded)
        {
            if words[place].folded == "early" { break }
            says.append(words[place].folded)
            place += 1
        }
        if case .ordinal(let number) = words[place].calendar, words[place + 1].calendar == .unit(.quarter), number <= 4
        {
            return quarter(number, end: place + 2)
        }
        guard case .unit(let unit) = words[place].calendar else { return nil }
        let end = place + 1
        if unit == .weekend { return weekend(says, link, end) }
        if words[end].folded == "after", words[end + 1].folded == "next", unit == .week || unit == .month {
            return step(unit, 2, end + 2)
        }
        if words[end].folded == "before", words[end + 1].folded == "last", unit == .week || unit == .month {
            return step(unit, -2, end + 2)
        }
        if unit == .week || unit == .month, words[end].folded == "after", says.contains("the"), !says.contains("next") {
            return nil
        }
        if says.contains("next") || says.contains("coming") && !says.contains("this") { return step(unit, 1, end) }
        if says.contains("following") { return .vague(end) }
        if says.contains("last") || says.contains("previous") { return step(unit, -1, end) }
        if says.contains("this") || says.contains("current") { return step(unit, 0, end) }
        return nil
    }

    /// This (0), the next (1) or an earlier whole unit.
    private func step(_ unit: CalendarUnit, _ steps: Int, _ end: Int) -> DayReading? {
        switch unit {
        case .week:
            let monday = monday(of: today) + 7 * steps
            let span = DaySpan(
                steps == 0 && !isLog ? max(monday, min(today, monday + 4)) : monday,
                steps == 0 && today > monday + 4 ? monday + 6 : monday + 4)
            return DayReading(spans: [span], shape: .week(DaySpan(monday, monday + 6)), end: end)
        case .month: return whole(months: 1, first: today.month, steps, end)
        case .quarter: return whole(months: 3, first: (today.month - 1) / 3 * 3 + 1, steps, end)
        case .year:
            guard var reading = whole(months: 12, first: 1, steps, end) else { return nil }
            reading.shape = .year(today.year + steps)
            return reading
        case .fortnight: return steps == 1 ? DayReading(spans: [DaySpan(today, today + 14)], end: end) : nil
        default: return nil
        }
    }

    private func whole(months: Int, first: Int, _ steps: Int, _ end: Int) -> DayReading? {
        guard let start = Day(year: today.year, month: first, day: 1)?.adding(months: months * steps),
            let after = start.adding(months: months)
        else { return .impossible(end) }
        return DayReading(spans: [DaySpan(start, after - 1)], end: end)
    }

    private func weekend(_ says: [String], _ link: DateLink, _ end: Int) -> DayReading? {
        guard !says.isEmpty || link.callsHour || link.words > 0 else { return nil }
        let saturday = monday(of: today) + 5
        if says.contains("last") || isLog { return DayReading(spans: [DaySpan(saturday - 7, saturday - 6)], end: end) }
        if says.contains("next") {
            return DayReading(
                spans: [DaySpan(saturday + 7, saturday + 8), DaySpan(max(saturday, today), saturday + 1)], end: end)
        }
        return DayReading(spans: [DaySpan(max(saturday, today), saturday + 1)], end: end)
    }

    /// The quarter from today's on; with a year behind it, that year's.
    func quarter(_ number: Int, end: Int) -> DayReading? {
        guard (1...4).contains(number) else { return nil }
        var end = end
        var year = today.year
        if let (named, next) = self.year(at: end) {
            (year, end) = (named, next)
        } else if words[end].folded == "next", words[end + 1].folded == "year" {
            (year, end) = (year + 1, end + 2)
        } else if isLog ? number * 3 - 2 > today.month : number * 3 < today.month {
            year += isLog ? -1 : 1
        }
        guard let first = Day(year: year, month: number * 3 - 2, day: 1), let after = first.adding(months: 3) else {
            return .impossible(end)
        }
        return DayReading(spans: [DaySpan(first, after - 1)], end: end)
    }

    /// A month alone: “in March”, “June 2026”, “next March”, “October”.
    private func namedMonth(at start: Int, link: DateLink) -> DayReading? {
        var place = start
        let says = words[place].folded
        if says == "next" || says == "last" || says == "this" { place += 1 }
        guard let month = month(at: place, isCalled: link.isIn || (place > start && words[place].capital)) else {
            return nil
        }
        var end = place + 1
        if words[end].isMark("."), !words[end].spaced, words[place].length <= 4, words[end + 1].kind == .number {
            end += 1
        }
        if case .month(_, true) = words[place].calendar, link.isIn, !words[place].capital, words[end].isWord,
            !endsWell(end)
        {
            return nil
        }
        if place > start, words[place].folded == "may", !words[place].capital, says == "this" { return nil }
        if words[end].kind == .number, words[end].length <= 2, year(at: end) == nil, endsWell(end + 1) { return nil }
        if let (year, next) = year(at: end) { return calendarDate(month: month, day: nil, year: year, end: next) }
        switch says {
        case "next" where place > start:
            let isAhead = month > today.month
            let year = today.year + 1
            let sure = calendarDate(month: month, day: nil, year: year, end: end)
            guard isAhead, let near = calendarDate(month: month, day: nil, year: today.year, end: end).spans.first
            else { return sure }
            var both = sure
            both.spans.insert(near, at: 0)
            return both
        case "last" where place > start:
            return calendarDate(
                month: month, day: nil, year: month < today.month ? today.year : today.year - 1, end: end)
        case "this" where place > start:
            return calendarDate(month: month, day: nil, year: today.year, end: end)
        default: return calendarDate(month: month, day: nil, year: nil, end: end)
        }
    }

    /// Week commencing 2 May, w/c 2 May, the week of the 14th.
    func weekOf(at start: Int) -> DayReading? {
        var place = start
        if words[place].folded == "the" { place += 1 }
        let word = words[place].folded
        var isEnding = false
        if word == "w", words[place + 1].isMark("/"), ["c", "b", "e", "k"].contains(words[place + 2].folded) {
            isEnding = words[place + 2].folded == "e"
            place += 3
        } else if word == "wc" || word == "wb" {
            place += 1
        } else if word == "week" || word == "wk" {
            switch words[place + 1].folded {
            case "commencing", "beginning", "starting", "of", "comm", "from", "beg": place += 2
            case "ending":
                isEnding = true
                place += 2
            default: return nil
            }
        } else {
            return nil
        }
        if words[place].isMark(".") { place += 1 }
        guard let anchor = deeper.simpleDay(at: place, link: DateLink(place: place, words: 1)), anchor.moment == nil,
            let span = anchor.spans.first,
            span.first == span.last
        else { return nil }
        if isEnding { return anchor }
        let monday = monday(of: span.first)
        return DayReading(
            spans: [DaySpan(monday, monday + 4)], shape: .week(DaySpan(monday, monday + 6)), end: anchor.end)
    }
}
