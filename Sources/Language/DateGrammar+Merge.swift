import CivilTime

/// Two day phrases side by side that mean one day, or a stretch from one to the other.
extension DateGrammar {
    /// “Tuesday the 3rd”, “Tuesday next week”, “20 June next year”, “today, Friday”; nil when they are two dates.
    func merged(_ a: DayReading, _ b: DayReading) -> DayReading? {
        if a.isImpossible || b.isImpossible { return .impossible(b.end) }
        switch (a.shape, b.shape) {
        case (.weekday(let weekday), .week(let week)), (.week(let week), .weekday(let weekday)):
            return inWeek(weekday, week, end: b.end)
        case (.weekdays(let first, let last), .week(let week)), (.week(let week), .weekdays(let first, let last)):
            let monday = monday(of: week.first)
            guard first.rawValue < last.rawValue else { return nil }
            return DayReading(spans: [DaySpan(monday + (first.rawValue - 1), monday + (last.rawValue - 1))], end: b.end)
        case (.weekday, .weekday), (.weekdays, _), (_, .weekdays): return nil
        case (.weekday(let weekday), _): return agreeing(b, weekday, end: b.end)
        case (_, .weekday(let weekday)):
            return a.spans.allSatisfy { $0.first == $0.last } ? agreeing(a, weekday, end: b.end) : nil
        case (.yearless(let month, let day), .year(let year)), (.year(let year), .yearless(let month, let day)):
            return calendarDate(month: month, day: day, year: year, end: b.end)
        default: return nil
        }
    }

    private func inWeek(_ weekday: Weekday, _ week: DaySpan, end: Int) -> DayReading {
        DayReading(spans: [DaySpan(monday(of: week.first) + (weekday.rawValue - 1))], end: end)
    }

    /// The date if it falls on that weekday; a date that does not contradicts itself.
    private func agreeing(_ date: DayReading, _ weekday: Weekday, end: Int) -> DayReading? {
        guard !date.spans.isEmpty else { return nil }
        if date.spans.contains(where: { $0.first != $0.last }) { return nil }
        let fit = date.spans.filter { $0.first.weekday == weekday }
        if fit.isEmpty { return .impossible(end) }
        return DayReading(spans: fit, end: end)
    }

    /// Reads “to Thursday”, “- 7 June”, “and the 7th” after a day, as the end of a stretch.
    func stretched(_ first: DayReading, link: DateLink) -> DayReading? {
        guard first.moment == nil, let from = first.spans.first, from.first == from.last else { return nil }
        let joiner = words[first.end]
        let joins =
            joiner.isMark("-") || ["to", "till", "until", "through", "thru"].contains(joiner.folded)
            || (link.isBetween && (joiner.folded == "and" || joiner.isMark("&")))
        guard joins else { return nil }
        var inner = DateLink(place: first.end + 1)
        inner.callsHour = false
        if words[inner.place].folded == "about" || words[inner.place].folded == "on" { inner.place += 1 }
        guard let last = deeper.simpleDay(at: inner.place, link: inner), last.moment == nil, let to = last.spans.first,
            to.first == to.last
        else { return nil }
        if link.isFrom, isMove(before: link.place) {
            var moved = last
            moved.bound = .exact
            return moved
        }
        var end = to.last
        if case .weekday(let weekday) = last.shape { end = coming(weekday, after: from.first) }
        guard end > from.first, end - from.first < 400 else { return nil }
        var reading = DayReading(spans: [DaySpan(from.first, end)], end: last.end)
        if case .weekday(let a) = first.shape, case .weekday(let b) = last.shape { reading.shape = .weekdays(a, b) }
        reading.bound = .exact
        return reading
    }

    /// “Shift it from the 3rd to the 5th”: the day it goes to is the one.
    private func isMove(before place: Int) -> Bool {
        (max(0, place - 8)..<max(0, place)).contains { DateGrammar.moves.contains(words[$0].folded) }
    }

    private static let moves: Set = [
        "move", "moved", "moving", "push", "pushed", "pushing", "shift", "shifted", "shifting", "change", "changed",
        "switch",
        "switched", "reschedule", "rescheduled", "bump", "bumped", "swap", "swapped", "postpone", "postponed",
        "brought", "bring",
        "slip", "slipped", "delay", "delayed", "put", "swop", "changing", "switching", "rearrange", "rearranged",
        "slid", "slide",
    ]
}
