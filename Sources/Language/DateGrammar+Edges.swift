import CivilTime

/// Ends, starts and middles: end of May, early next week, mid June, start of Q2, month end, second Friday in March.
extension DateGrammar {
    func edge(at start: Int, link: DateLink) -> DayReading? {
        if let closing = closingWord(at: start) { return closing }
        var place = start
        if words[place].folded == "the" { place += 1 }
        guard let (edge, next) = edgeWord(at: place) else { return nil }
        place = next
        if words[place].isMark("-") { place += 1 }
        if words[place].folded == "in" || words[place].folded == "of" { place += 1 }
        var inner = DateLink(place: place)
        inner.isIn = true
        guard let (span, unit, end) = framed(at: place, inner) else { return nil }
        return reading(edge, span, unit, end)
    }

    private enum Edge { case start, early, middle, late, end }

    private func edgeWord(at place: Int) -> (Edge, Int)? {
        switch words[place].folded {
        case "end", "close":
            return words[place + 1].folded == "of" || words[place + 1].calendar != nil
                || words[place + 1].folded == "next"
                || words[place + 1].folded == "this" ? (.end, place + 1) : nil
        case "start", "beginning", "top": return words[place + 1].folded == "of" ? (.start, place + 1) : nil
        case "early", "earlier": return (.early, place + 1)
        case "mid", "middle": return (.middle, place + 1)
        case "late", "later", "latter": return (.late, place + 1)
        default: return nil
        }
    }

    /// The stretch an edge belongs to, with its unit.
    private func framed(at place: Int, _ link: DateLink) -> (DaySpan, CalendarUnit, Int)? {
        let afterArticle = words[place].folded == "the" ? place + 1 : place
        if case .unit(let unit) = words[afterArticle].calendar, [.week, .month, .quarter, .year].contains(unit) {
            guard words[afterArticle + 1].folded != "of", let whole = current(unit) else { return nil }
            return (whole, unit, afterArticle + 1)
        }
        guard let whole = deeper.period(at: place, link: link) ?? deeper.weekOf(at: place),
            let span = whole.spans.first,
            whole.spans.count == 1
        else {
            return nil
        }
        switch whole.shape {
        case .week(let week): return (week, .week, whole.end)
        case .year: return (span, .year, whole.end)
        default:
            let length = span.last - span.first
            if length > 80 && length < 100 { return (span, .quarter, whole.end) }
            if length > 300 { return (span, .year, whole.end) }
            guard length > 20 || whole.isImpossible else { return nil }
            return (span, .month, whole.end)
        }
    }

    private func current(_ unit: CalendarUnit) -> DaySpan? {
        let year = today.year
        switch unit {
        case .week:
            let monday = monday(of: today)
            return DaySpan(monday, monday + 6)
        case .month:
            return Day(year: year, month: today.month, day: 1).map {
                DaySpan($0, $0 + (Day.length(ofMonth: today.month, year: year) - 1))
            }
        case .quarter:
            let first = Day(year: year, month: (today.month - 1) / 3 * 3 + 1, day: 1)!
            return first.adding(months: 3).map { DaySpan(first, $0 - 1) }
        case .year: return DaySpan(Day(year: year, month: 1, day: 1)!, Day(year: year, month: 12, day: 31)!)
        default: return nil
        }
    }

    private func reading(_ edge: Edge, _ span: DaySpan, _ unit: CalendarUnit, _ end: Int) -> DayReading? {
        let first = span.first
        let last = span.last
        var found: DaySpan
        switch (edge, unit) {
        case (.end, .week):
            // On the weekend nobody can tell which Friday was meant.
            found = DaySpan(first + 4)
            if first + 4 < today, first <= today, !isLog { return .vague(end) }
        case (.start, .week): found = DaySpan(first)
        case (.early, .week): found = DaySpan(first, first + 1)
        case (.middle, .week): found = DaySpan(first + 2)
        case (.late, .week): found = DaySpan(first + 3, first + 4)
        case (.end, _): found = DaySpan(last)
        case (.start, _): found = DaySpan(first)
        case (.early, .month): found = DaySpan(first, first + 9)
        case (.middle, .month): found = DaySpan(first + 9, first + 19)
        case (.late, .month): found = DaySpan(first + 19, last)
        default:
            let third = (last - first + 1) / 3
            found =
                edge == .early
                ? DaySpan(first, first + (third - 1))
                : edge == .middle ? DaySpan(first + third, last - third) : DaySpan(last - (third - 1), last)
        }
        if !isLog, found.last < today {
            // “Start of the month” when it has begun: the next one.
            guard edge == .start || edge == .early || edge == .middle, unit == .month || unit == .week, first <= today,
                last >= today
            else { return .vague(end) }
            if unit == .week { return .vague(end) }
            guard let next = Day(year: first.year, month: first.month, day: 1)?.adding(months: 1) else {
                return .vague(end)
            }
            found =
                edge == .start ? DaySpan(next) : edge == .early ? DaySpan(next, next + 9) : DaySpan(next + 9, next + 19)
        } else if !isLog, found.first < today, found.last >= today {
            found = DaySpan(today, found.last)
        } else if isLog, found.last > today {
            guard found.first <= today else { return .vague(end) }
            found = DaySpan(found.first, today)
        }
        return DayReading(spans: [found], end: end)
    }

    /// EOM, EOW, month end, quarter-end, year end, midweek, mid-month.
    private func closingWord(at start: Int) -> DayReading? {
        let token = words[start]
        let unit: CalendarUnit? =
            switch token.folded {
            case "eow": .week
            case "eom": .month
            case "eoq": .quarter
            case "eoy": .year
            default: nil
            }
        if let unit, let span = current(unit) { return reading(.end, span, unit, start + 1) }
        var place = start
        if words[place].folded == "the" || words[place].folded == "this" { place += 1 }
        guard case .unit(let named) = words[place].calendar, [.month, .quarter, .year].contains(named) else {
            return nil
        }
        let next = words[place + 1].isMark("-") ? place + 2 : place + 1
        guard words[next].folded == "end" || words[next].folded == "close", let span = current(named) else {
            return nil
        }
        return reading(.end, span, named, next + 1)
    }

    // MARK: Second Friday in March, first week of May, last day of June

    func numberedWeekday(at start: Int) -> DayReading? {
        var place = start
        if words[place].folded == "the" { place += 1 }
        let isLast = words[place].folded == "last" || words[place].folded == "final"
        guard let (number, next, isOrdinal) = isLast ? (5, place + 1, true) : dayNumber(at: place), isOrdinal,
            number <= 5
        else { return nil }
        place = next
        let isWorking =
            ["working", "business", "week"].contains(words[place].folded) && words[place + 1].folded == "day"
        if isWorking { place += 1 }
        let weekday: Weekday? = if case .weekday(let named, _) = words[place].calendar { named } else { nil }
        let unit: CalendarUnit? = if case .unit(let named) = words[place].calendar { named } else { nil }
        guard weekday != nil || unit == .day || unit == .week || words[place].folded == "half" else { return nil }
        guard words[place + 1].folded == "of" || words[place + 1].folded == "in" else { return nil }
        var inner = DateLink(place: place + 2)
        inner.isIn = true
        guard let (span, frame, end) = framed(at: inner.place, inner),
            frame == .month || frame == .quarter || frame == .year
        else { return nil }
        let isPeriodNamed = if case .month = words[end - 1].calendar { true } else { false }
        guard let found = numbered(number, isLast, weekday, unit, isWorking, in: span) else { return .impossible(end) }
        if isLog || found.last >= today { return DayReading(spans: [found], end: end) }
        // This month's is behind us: the next month's, or that month next year.
        guard let first = span.first.adding(months: isPeriodNamed ? 12 : 1), let after = first.adding(months: 1),
            frame == .month,
            let later = numbered(number, isLast, weekday, unit, isWorking, in: DaySpan(first, after - 1))
        else { return .vague(end) }
        return DayReading(spans: [later], end: end)
    }

    private func numbered(
        _ number: Int, _ isLast: Bool, _ weekday: Weekday?, _ unit: CalendarUnit?, _ isWorking: Bool, in span: DaySpan
    ) -> DaySpan? {
        if let weekday {
            if isLast { return DaySpan(previous(weekday, before: span.last + 1)) }
            let day = coming(weekday, after: span.first - 1) + 7 * (number - 1)
            return day <= span.last ? DaySpan(day) : nil
        }
        switch unit {
        case .week:
            if isLast { return DaySpan(span.last - 6, span.last) }
            let first = span.first + 7 * (number - 1)
            return first <= span.last ? DaySpan(first, min(first + 6, span.last)) : nil
        case .day:
            if isWorking {
                return DaySpan(
                    isLast ? (span.last + 1).adding(workingDays: -1) : (span.first - 1).adding(workingDays: number))
            }
            return DaySpan(isLast ? span.last : span.first + (number - 1))
        default:
            let middle = span.first + (span.last - span.first + 1) / 2
            if isLast || number == 2 { return DaySpan(middle, span.last) }
            return number == 1 ? DaySpan(span.first, middle - 1) : nil
        }
    }
}
