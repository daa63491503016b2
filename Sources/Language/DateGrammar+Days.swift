import CivilTime

/// Day phrases: today and its neighbours, weekdays; the longer forms live beside this file.
extension DateGrammar {
    /// A day phrase, or a stretch from one day to another.
    func day(at start: Int, after link: DateLink) -> DayReading? {
        guard let first = simpleDay(at: start, link: link) else { return nil }
        return stretched(first, link: link) ?? first
    }

    func simpleDay(at start: Int, link: DateLink) -> DayReading? {
        guard depth < DateGrammar.deepest else { return nil }
        let token = words[start]
        if token.kind == .number {
            if token.value == 2, !words[start + 1].spaced, DateGrammar.morrows.contains(words[start + 1].folded) {
                return tailed(today + 1, start + 2)
            }
            return writtenDate(at: start) ?? dayAndMonth(at: start) ?? offset(at: start, link: link)
                ?? numberedDay(at: start, link)
        }
        guard token.isWord else { return nil }
        if isEach(start) { return nil }
        return relative(at: start) ?? offset(at: start, link: link) ?? numberedWeekday(at: start) ?? weekdayPhrase(
            at: start)
            ?? edge(at: start, link: link) ?? dayAndMonth(at: start) ?? weekOf(at: start) ?? period(
                at: start, link: link)
            ?? holiday(at: start) ?? numberedDay(at: start, link)
    }

    /// “Every Friday”, “most Mondays”: a habit, not a date.
    private func isEach(_ place: Int) -> Bool {
        let before = words[place - 1].folded
        return ["every", "each", "most", "any", "alternate", "per", "other", "another"].contains(before)
    }

    // MARK: Today and its neighbours

    private func relative(at start: Int) -> DayReading? {
        var place = start
        if words[place].folded == "the" { place += 1 }
        // The day after tomorrow, the day before yesterday.
        if words[place].folded == "day", words[place + 1].folded == "after" || words[place + 1].folded == "before" {
            let isAfter = words[place + 1].folded == "after"
            var link = DateLink(place: place + 2)
            link.isIn = true
            guard let anchor = deeper.day(at: place + 2, after: link), anchor.moment == nil else { return nil }
            return shifted(anchor, days: isAfter ? 1 : -1)
        }
        guard place == start else { return nil }
        let token = words[start]
        if token.folded == "same" || token.folded == "this", words[start + 1].folded == "time" {
            guard let anchor = deeper.day(at: start + 2, after: DateLink(place: start + 2)), anchor.moment == nil,
                let span = anchor.spans.first
            else { return nil }
            var reading = anchor
            if case .week = anchor.shape {
                reading.moment = WallTime(today + (span.first > today ? 7 : -7), now.time)
            } else {
                reading.moment = WallTime(span.first, now.time)
            }
            reading.shape = .settled
            return reading
        }
        guard case .relative(let days) = token.calendar else { return nil }
        return tailed(today + days, start + 1)
    }

    /// “Tomorrow week”, “today fortnight”.
    private func tailed(_ day: Day, _ end: Int) -> DayReading {
        if words[end].folded == "week" { return DayReading(spans: [DaySpan(day + 7)], end: end + 1) }
        if words[end].folded == "fortnight" { return DayReading(spans: [DaySpan(day + 14)], end: end + 1) }
        return DayReading(spans: [DaySpan(day)], end: end)
    }

    func shifted(_ reading: DayReading, days: Int) -> DayReading {
        var moved = reading
        moved.spans = reading.spans.map { DaySpan((days < 0 ? $0.first : $0.last) + days) }
        moved.shape = .settled
        return moved
    }

    // MARK: Weekdays

    /// The weekday a word names here, or nil when it is an everyday word (we sat down, getting wed).
    func weekday(at place: Int) -> Weekday? {
        guard case .weekday(let weekday, let shy) = words[place].calendar else { return nil }
        if !shy { return weekday }
        let (before, after) = (words[place - 1], words[place + 1])
        if [
            "we", "he", "she", "they", "i", "getting", "get", "got", "newly", "be", "were", "who", "just", "been",
            "and",
        ]
        .contains(before.folded) || (before.folded == "the" && after.isWord) {
            return nil
        }
        if ["down", "in", "through", "there", "with", "nav", "across"].contains(after.folded) { return nil }
        if after.folded == "next", words[place + 2].folded == "to" { return nil }
        if words[place].capital, place > 0, !".!?:".contains(before.folded), before.kind != .lineBreak {
            return weekday
        }
        if [
            "on", "this", "next", "last", "by", "before", "after", "until", "till", "from", "coming", "or", "to", "-",
            "for", "b4",
        ]
        .contains(before.folded) {
            return weekday
        }
        let isOpen =
            after.kind != .word || after.calendar != nil
            || (after.folded == "at" && words[place + 2].kind == .number)
            || ["am", "pm", "first", "the", "half"].contains(after.folded)
        return isOpen && !(after.isMark("'")) ? weekday : nil
    }

    /// The first such weekday strictly after a day.
    func coming(_ weekday: Weekday, after day: Day) -> Day {
        let ahead = (weekday.rawValue - day.weekday.rawValue + 7) % 7
        return day + (ahead == 0 ? 7 : ahead)
    }

    func previous(_ weekday: Weekday, before day: Day) -> Day {
        let back = (day.weekday.rawValue - weekday.rawValue + 7) % 7
        return day - (back == 0 ? 7 : back)
    }

    /// Monday of the ISO week the day lies in.
    func monday(of day: Day) -> Day { day - (day.weekday.rawValue - 1) }

    private func weekdayPhrase(at start: Int) -> DayReading? {
        var place = start
        var says: [String] = []
        while says.count < 3,
            ["this", "next", "last", "past", "coming", "the", "following"].contains(words[place].folded)
        {
            says.append(words[place].folded)
            place += 1
        }
        guard let weekday = weekday(at: place) else { return nil }
        let before = words[start - 1].folded
        if DateGrammar.feasts.contains(before) || (before == "holiday" && words[start - 2].folded == "bank") {
            return .vague(place + 1)
        }
        if before == "a" || says.contains("following") { return .vague(place + 1) }
        var end = place + 1
        if words[end].isMark("."), !words[end].spaced, words[end - 1].length <= 4, words[end + 1].kind == .number {
            end += 1
        }
        let span = weekdaySpans(weekday, says)
        if let tail = weekdayTail(weekday, says, end) { return tail }
        if let numbered = weekdayAndNumber(weekday, at: end) { return numbered }
        if says.isEmpty || says == ["the"] { return DayReading(spans: span, shape: .weekday(weekday), end: end) }
        return DayReading(spans: span, end: end)
    }

    /// “Thursday 20”: above twelve it is the day of the month, and must agree.
    private func weekdayAndNumber(_ weekday: Weekday, at place: Int) -> DayReading? {
        let token = words[place]
        guard token.kind == .number, token.length == 2, (13...31).contains(token.value), token.spaced,
            endsWell(place + 1),
            !isTaken[safe: place], !words[place + 1].isMark(":"), !words[place + 1].isMark("-"),
            !words[place + 1].isMark("/")
        else { return nil }
        if case .month = words[place + 1].calendar { return nil }
        if words[place + 1].folded == "of" { return nil }
        let date = dayOfMonth(token.value, end: place + 1)
        return date.spans.first?.first.weekday == weekday ? date : .impossible(place + 1)
    }

    private func weekdaySpans(_ weekday: Weekday, _ says: [String]) -> [DaySpan] {
        let monday = monday(of: today)
        let thisWeek = monday + (weekday.rawValue - 1)
        let coming = coming(weekday, after: today)
        if says.contains("next") {
            let next = thisWeek + 7
            if thisWeek > today { return [DaySpan(next), DaySpan(coming)] }
            return today.weekday == .sunday && weekday == .monday
                ? [DaySpan(next), DaySpan(next + 7)] : [DaySpan(next)]
        }
        if says.contains("last") || says.contains("past") {
            let last = previous(weekday, before: today)
            return last >= monday ? [DaySpan(last), DaySpan(last - 7)] : [DaySpan(last)]
        }
        if says.contains("this"), !says.contains("coming") {
            if isLog { return [DaySpan(thisWeek <= today ? thisWeek : previous(weekday, before: today))] }
            if thisWeek == today { return [DaySpan(today), DaySpan(today + 7)] }
            return thisWeek > today ? [DaySpan(thisWeek)] : [DaySpan(coming), DaySpan(thisWeek)]
        }
        return [DaySpan(isLog && !says.contains("coming") ? previous(weekday, before: today) : coming)]
    }

    /// What may follow a weekday: “week”, “fortnight”, “gone”, “before last”, “after next”, “after the 14th”.
    private func weekdayTail(_ weekday: Weekday, _ says: [String], _ end: Int) -> DayReading? {
        let (next, second) = (words[end].folded, words[end + 1].folded)
        let coming = coming(weekday, after: today)
        let last = previous(weekday, before: today)
        switch (next, second) {
        case ("week", _) where second != "of" && second != "commencing":
            return DayReading(spans: weekdaySpans(weekday, says).map { DaySpan($0.first + 7) }, end: end + 1)
        case ("fortnight", _):
            return DayReading(spans: [DaySpan(coming + 14)], end: end + 1)
        case ("gone", _), ("past", _), ("just", "gone"), ("just", "past"):
            return DayReading(spans: [DaySpan(last)], end: end + (next == "just" ? 2 : 1))
        case ("before", "last"):
            return DayReading(spans: [DaySpan(last - 7)], end: end + 2)
        case ("after", "next"):
            // One week after “next X”, which is sure only when this week's X is behind us.
            let nextWeek = monday(of: today) + (weekday.rawValue + 6)
            return DayReading(
                spans: nextWeek == coming ? [DaySpan(coming + 7)] : [DaySpan(nextWeek + 7), DaySpan(nextWeek)],
                end: end + 2)
        case ("next", _) where second != "week" && second != "month" && second != "year":
            return DayReading(spans: weekdaySpans(weekday, ["next"]), end: end + 1)
        case ("after", _), ("before", _), ("following", _):
            let isAfter = next != "before"
            if isFeast(at: end + 1) { return .vague(end + 2) }
            var link = DateLink(place: end + 1)
            link.isIn = true
            if case .weekday = words[end + 1].calendar { return nil }
            guard let anchor = deeper.day(at: end + 1, after: link), anchor.moment == nil, let span = anchor.spans.first
            else {
                return nil
            }
            let day = isAfter ? self.coming(weekday, after: span.last) : previous(weekday, before: span.first)
            return DayReading(spans: [DaySpan(day)], end: anchor.end)
        case ("in", _):
            // “Tuesday in Easter week” is none we know.
            return isFeast(at: end + 1) ? .vague(end + 2) : nil
        default: return nil
        }
    }

    /// Feasts and terms that move: they need a calendar of their own.
    func isFeast(at place: Int) -> Bool {
        var next = place
        if ["the", "of"].contains(words[next].folded) { next += 1 }
        let pair = words[next].folded + " " + words[words[next + 1].isMark("-") ? next + 2 : next + 1].folded
        return DateGrammar.movable.contains(words[next].folded) || DateGrammar.movablePairs.contains(pair)
    }

    /// What text messages write behind a 2 for “tomorrow”.
    private static let morrows: Set = ["moro", "morrow", "moz", "mrw", "mro", "mora", "morro", "mozz", "mor", "morow"]
    private static let feasts: Set = [
        "good", "black", "easter", "ash", "shrove", "pancake", "maundy", "cyber", "giving", "palm", "super", "casual",
        "mothering",
        "whit", "bank", "sheffield", "stir", "dress", "girl", "man",
    ]
    private static let movable: Set = [
        "easter", "thanksgiving", "ramadan", "eid", "diwali", "hanukkah", "passover", "lent", "pentecost", "whitsun",
        "halfterm",
        "carnival", "ashura", "nowruz",
    ]
    private static let movablePairs: Set = [
        "bank holiday", "half term", "labor day", "labour day", "memorial day", "mother's day", "father's day",
        "good friday",
        "presidents day", "columbus day", "mlk day", "bank hol", "chinese new", "lunar new", "super bowl",
    ]
}
