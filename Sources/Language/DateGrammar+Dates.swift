import CivilTime

/// Calendar dates: 2026-11-27, 3/4, 14.2.2026, 14 January, Jan 14th, the 14th.
extension DateGrammar {
    // MARK: In figures

    func writtenDate(at start: Int) -> DayReading? {
        let first = words[start]
        let mark = words[start + 1]
        guard first.value >= 0, mark.isMark("-") || mark.isMark("/") || mark.isMark("."), !mark.spaced,
            words[start + 2].kind == .number, !words[start + 2].spaced, !isLabelled(start)
        else { return nil }
        let second = words[start + 2]
        let hasThird =
            words[start + 3].isMark(mark.folded) && !words[start + 3].spaced && words[start + 4].kind == .number
            && !words[start + 4].spaced
        if hasThird { return threeParts(start, first, second, words[start + 4]) }
        guard mark.isMark("/"), first.length <= 2, second.length <= 2 else { return nil }
        if first.value == 24, second.value == 7 { return nil }
        let end = start + 3
        if words[end].isMark("/") || words[end].isMark("%") { return nil }
        // A fraction: 3/4 of the order, 1/2 price.
        guard endsWell(end) || clockFollows(end) || words[end].capital || words[end].isMark("-"),
            words[end].folded != "of"
        else {
            return nil
        }
        let (day, month) = region == .britain ? (first.value, second.value) : (second.value, first.value)
        guard (1...12).contains(month) else { return .impossible(end) }
        return calendarDate(month: month, day: day, year: nil, end: end)
    }

    private func threeParts(_ start: Int, _ a: Token, _ b: Token, _ c: Token) -> DayReading? {
        var end = start + 5
        // The `T` of a date-time.
        if words[end].folded == "t", !words[end].spaced, words[end + 1].kind == .number, !words[end + 1].spaced {
            end += 1
        }
        if a.length == 4, b.length <= 2, c.length <= 2 {
            return calendarDate(month: b.value, day: c.value, year: a.value, end: end)
        }
        guard a.length <= 2, b.length <= 2, c.length == 4 || c.length == 2 else { return nil }
        let year = c.length == 2 ? 2000 + c.value : c.value
        let (day, month) = region == .britain || words[start + 1].isMark(".") ? (a.value, b.value) : (b.value, a.value)
        return calendarDate(month: month, day: day, year: year, end: end)
    }

    // MARK: With the month's name

    /// The month a word names here; a shy one (may, march) needs company.
    func month(at place: Int, isCalled: Bool) -> Int? {
        guard case .month(let month, let shy) = words[place].calendar else { return nil }
        if !shy || isCalled { return month }
        let before = words[place - 1].folded
        guard DateGrammar.monthCallers.contains(before) else { return nil }
        if words[place].capital, words[place + 1].capital, words[place + 1].calendar == nil, words[place + 1].isWord {
            return nil
        }
        return month
    }

    func dayAndMonth(at start: Int) -> DayReading? {
        var place = start
        if words[place].folded == "the" { place += 1 }
        if let (number, next, isOrdinal) = dayNumber(at: place) { return dayThenMonth(number, next, isOrdinal) }
        guard place == start, case .month(let month, let shy) = words[place].calendar else { return nil }
        var next = place + 1
        if words[next].isMark("."), !words[next].spaced { next += 1 }
        if words[next].folded == "the" { next += 1 }
        guard let (number, end, isOrdinal) = dayNumber(at: next), words[next].kind == .number || isOrdinal else {
            return nil
        }
        // “June 2026” is a month; “may 5 people come” is no date.
        if shy, !words[place].capital, !isOrdinal, !endsWell(end), words[end].kind != .number { return nil }
        if !isOrdinal, words[next].length > 2 { return nil }
        if words[end].isMark(":") || meridiem(at: end) != nil { return nil }
        if words[end].isMark("-") || words[end].folded == "to" || words[end].isMark("/"),
            let (last, stop, _) = dayNumber(at: end + 1), last > number, !words[stop].isMark(":"),
            meridiem(at: stop) == nil,
            endsWell(stop) || words[stop].isMark(",")
        {
            let to = withYear(month: month, day: last, end: stop)
            guard let end = to.spans.first?.first, let from = Day(year: end.year, month: month, day: number) else {
                return .impossible(stop)
            }
            return DayReading(spans: [DaySpan(from, end)], end: to.end)
        }
        return withYear(month: month, day: number, end: end)
    }

    /// 3 June, 3rd of June, 3-7 June, 3rd to 7th June.
    private func dayThenMonth(_ number: Int, _ next: Int, _ isOrdinal: Bool) -> DayReading? {
        var place = next
        var last: Int?
        if words[place].isMark("-") || words[place].folded == "to" || words[place].isMark("/") {
            var second = place + 1
            if words[second].folded == "the" { second += 1 }
            if let (other, end, _) = dayNumber(at: second) {
                last = other
                place = end
            }
        }
        if words[place].folded == "of" { place += 1 }
        if words[place].isMark("-"), !words[place].spaced { place += 1 }
        guard case .month(let month, let shy) = words[place].calendar else { return nil }
        var end = place + 1
        if words[end].isMark("."), !words[end].spaced, words[place].length <= 4, words[end + 1].kind != .lineBreak,
            !words[end + 1].capital
        {
            end += 1
        }
        if shy, !words[place].capital, !isOrdinal, words[place].folded == "may" || words[place].folded == "march",
            !endsWell(end), words[end].kind != .number
        {
            return nil
        }
        guard let last else { return withYear(month: month, day: number, end: end) }
        let stop = withYear(month: month, day: last, end: end)
        guard let to = stop.spans.first, last > number, let from = Day(year: to.first.year, month: month, day: number)
        else {
            return .impossible(end)
        }
        return DayReading(spans: [DaySpan(from, to.first)], end: stop.end)
    }

    /// 1–2 digits with or without st nd rd th, or “first” to “thirty-first”.
    func dayNumber(at place: Int) -> (number: Int, end: Int, isOrdinal: Bool)? {
        let token = words[place]
        if token.kind == .number {
            guard token.length <= 2, token.value >= 0, !isTaken[safe: place] else { return nil }
            let suffix = words[place + 1]
            if !suffix.spaced, ["st", "nd", "rd", "th"].contains(suffix.folded) {
                return (token.value, place + 2, true)
            }
            return (token.value, place + 1, false)
        }
        if case .ordinal(let number) = token.calendar { return (number, place + 1, true) }
        if case .cardinal(let tens) = token.calendar, tens == 20 || tens == 30 {
            let next = words[place + 1].isMark("-") ? place + 2 : place + 1
            if case .ordinal(let ones) = words[next].calendar, ones < 10 { return (tens + ones, next + 1, true) }
        }
        return nil
    }

    /// Looks for a year behind the date: 2027, '27, “, 2027”.
    private func withYear(month: Int, day: Int, end: Int) -> DayReading {
        if let (year, next) = year(at: end) { return calendarDate(month: month, day: day, year: year, end: next) }
        return calendarDate(month: month, day: day, year: nil, end: end)
    }

    func year(at end: Int) -> (Int, end: Int)? {
        var place = end
        if words[place].isMark(",") { place += 1 }
        let token = words[place]
        if token.isMark("'"), words[place + 1].length == 2, words[place + 1].kind == .number, !words[place + 1].spaced {
            return (2000 + words[place + 1].value, place + 2)
        }
        guard token.kind == .number, token.length == 4, !isTaken[safe: place] else { return nil }
        guard (1900...2200).contains(token.value), meridiem(at: place + 1) == nil, words[place + 1].folded != "hrs"
        else { return nil }
        return (token.value, place + 1)
    }

    // MARK: From figures to days

    /// A date with or without its year; a month alone with `day` nil.
    func calendarDate(month: Int, day: Int?, year: Int?, end: Int) -> DayReading {
        guard (1...12).contains(month) else { return .impossible(end) }
        guard let day else { return wholeMonth(month, year: year, end: end) }
        if let year {
            guard let date = Day(year: year, month: month, day: day), DateGrammar.years.contains(year) else {
                return .impossible(end)
            }
            return DayReading(spans: [DaySpan(date)], end: end)
        }
        let here = Day(year: today.year, month: month, day: day)
        let there = Day(year: today.year + (isLog ? -1 : 1), month: month, day: day)
        let shape = DayReading.Shape.yearless(month: month, day: day)
        if let here, isLog ? here <= today : here >= today {
            return DayReading(spans: [DaySpan(here)], shape: shape, end: end)
        }
        guard let there else { return .impossible(end) }
        // Just gone while planning, or just ahead while looking back: both years are fair.
        if let here, abs(here - today) <= 31 {
            return DayReading(spans: [DaySpan(there), DaySpan(here)], shape: shape, end: end)
        }
        return DayReading(spans: [DaySpan(there)], shape: shape, end: end)
    }

    private func wholeMonth(_ month: Int, year: Int?, end: Int) -> DayReading {
        var chosen = year ?? today.year
        if year == nil {
            if isLog ? month > today.month : month < today.month { chosen += isLog ? -1 : 1 }
        }
        guard let first = Day(year: chosen, month: month, day: 1), DateGrammar.years.contains(chosen) else {
            return .impossible(end)
        }
        let span = DaySpan(first, first + (Day.length(ofMonth: month, year: chosen) - 1))
        return DayReading(spans: [span], shape: year == nil ? .yearless(month: month, day: nil) : .settled, end: end)
    }

    // MARK: The 14th

    func numberedDay(at start: Int, _ link: DateLink) -> DayReading? {
        var place = start
        let hasArticle = words[place].folded == "the"
        if hasArticle { place += 1 }
        guard let (number, end, isOrdinal) = dayNumber(at: place), isOrdinal else { return nil }
        if words[place].isWord, !hasArticle { return nil }
        let next = words[end]
        // “The 14th of next month”.
        var inner = DateLink(place: next.folded == "of" ? end + 1 : end)
        inner.isIn = true
        if ["next", "this", "last", "the"].contains(words[inner.place].folded),
            let month = period(at: inner.place, link: inner),
            case .settled = month.shape, let span = month.spans.first,
            span.first.day == 1 || span.last - span.first < 31,
            span.last - span.first > 0, words[month.end - 1].calendar == .unit(.month)
        {
            guard let day = Day(year: span.last.year, month: span.last.month, day: number) else {
                return .impossible(month.end)
            }
            return DayReading(spans: [DaySpan(day)], end: month.end)
        }
        // A number of something else: the 2nd viewing, 9th floor, the first half.
        guard endsWell(end) || clockFollows(end) || (next.isWord && next.capital && !words[place].isWord) else {
            return nil
        }
        if next.folded == "of" { return nil }
        let before = words[start - 1]
        let isCalled = hasArticle || link.words > 0 || before.kind != .word || weekdayBefore(start)
        guard isCalled else { return nil }
        if words[place].isWord, next.kind == .word, next.calendar == nil { return nil }
        return dayOfMonth(number, end: end)
    }

    private func weekdayBefore(_ place: Int) -> Bool {
        if case .weekday = words[place - 1].calendar { return true }
        return false
    }

    /// The next such day strictly after today, in a month that has it; looking back, the last one up to today.
    func dayOfMonth(_ number: Int, end: Int) -> DayReading {
        guard (1...31).contains(number) else { return .impossible(end) }
        var (year, month, _) = today.parts
        for _ in 0..<4 {
            if let day = Day(year: year, month: month, day: number), isLog ? day <= today : day > today {
                return DayReading(spans: [DaySpan(day)], end: end)
            }
            month += isLog ? -1 : 1
            if month == 0 { (year, month) = (year - 1, 12) }
            if month == 13 { (year, month) = (year + 1, 1) }
        }
        return .impossible(end)
    }

    static let monthCallers: Set = [
        "in", "by", "of", "until", "till", "before", "after", "since", "from", "early", "mid", "late", "next", "last",
        "end", "during",
        "throughout", "to", "-", "till", "coming", "is", "til", "through", "between",
    ]
}
