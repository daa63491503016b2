/// Clock times: 15:00, 9.30, 3pm, 1530, half two, ten to three, 5 o'clock, noon, and from one to another.
extension DateGrammar {
    func clock(at start: Int, link: DateLink, beside: Bool) -> ClockReading? {
        guard var first = face(at: start, link: link, beside: beside) else { return nil }
        if first.isImpossible || first.isMidnight { return first }
        let place = first.end
        let joiner = words[place]
        let joins =
            joiner.isMark("-") || ["to", "til", "till", "until"].contains(joiner.folded)
            || (link.isBetween && (joiner.folded == "and" || joiner.isMark("&")))
        guard joins, !isTaken[safe: place + 1] else { return onlyMarked(first, start, link, beside) }
        var inner = DateLink(place: place + 1)
        inner.callsHour = true
        guard let last = face(at: place + 1, link: inner, beside: true), !last.isImpossible, !last.isMidnight else {
            return onlyMarked(first, start, link, beside)
        }
        guard first.isMarked || last.isMarked || link.callsHour || beside || dayFollows(last.end) else { return nil }
        first.stop = last.start
        first.end = last.end
        return first
    }

    /// A bare hour stands only where something calls for an hour.
    private func onlyMarked(_ reading: ClockReading, _ start: Int, _ link: DateLink, _ beside: Bool) -> ClockReading? {
        if reading.isMarked { return reading }
        guard endsWell(reading.end) else { return nil }
        if link.callsHour || beside { return reading }
        guard dayFollows(reading.end) else { return nil }
        // “bring 2 on Friday” counts things; “Olu 11 tues” and a phrase that opens with its hour name a time.
        let before = words[start - 1]
        let opens = before.kind != .word || before.capital
        return opens && words[reading.end].folded != "on" ? reading : nil
    }

    func dayFollows(_ place: Int) -> Bool {
        var next = place
        if words[next].isMark(",") || words[next].folded == "on" { next += 1 }
        if words[next].folded == "in", words[next + 1].folded == "the" { next += 2 }
        switch words[next].calendar {
        case .weekday, .relative, .part: return true
        default: return false
        }
    }

    /// One spoken time, without looking whether it may stand here.
    private func face(at start: Int, link: DateLink, beside: Bool) -> ClockReading? {
        let token = words[start]
        if let spoken = spokenFace(at: start, link: link, beside: beside) { return spoken }
        switch token.calendar {
        case .noon:
            guard var reading = finished(.init(hour: 12, minute: 0, isSettled: true), start + 1) else { return nil }
            reading.isMarked = true
            return reading
        case .midnight:
            var reading = settled(0, 0, start + 1)
            reading.isMidnight = true
            return reading
        case .cardinal(let hour) where hour <= 12 && token.spaced:
            return finished(.init(hour: hour, minute: 0), start + 1)
        default: break
        }
        guard token.kind == .number, token.value >= 0, !isLabelled(start) else { return nil }
        let next = words[start + 1]
        if next.isMark(":") || next.isMark(".") || (next.folded == "h" && !next.spaced), !next.spaced,
            words[start + 2].kind == .number, !words[start + 2].spaced
        {
            return written(at: start, link: link, beside: beside)
        }
        if token.length == 4 { return military(at: start, link: link, beside: beside) }
        guard token.length <= 2, token.value <= 24 else { return impossibleHour(at: start) }
        if next.isMark("/") || next.isMark(","), !next.spaced, words[start + 2].kind == .number { return nil }
        if next.isMark("-"), !next.spaced, words[start + 2].kind == .number, words[start + 3].isMark("-") { return nil }
        if (next.folded == "h" || next.folded == "hrs"), !next.spaced { return settled(token.value, 0, start + 2) }
        guard var reading = finished(.init(hour: token.value, minute: 0), start + 1) else { return nil }
        if reading.start.isAfterNoon != nil, token.value > 12 || token.value == 0 { reading.isImpossible = true }
        if !reading.isMarked, token.value > 12 || token.value == 0 { return nil }
        return reading
    }

    /// “13pm”, “25 o'clock”.
    private func impossibleHour(at start: Int) -> ClockReading? {
        guard words[start].length <= 2, let (_, end) = meridiem(at: start + 1), words[start].value > 12 else {
            return nil
        }
        var reading = settled(0, 0, end)
        reading.isImpossible = true
        return reading
    }

    /// 15:00, 9.30, 9h30.
    private func written(at start: Int, link: DateLink, beside: Bool) -> ClockReading? {
        let (hour, mark, minute) = (words[start], words[start + 1], words[start + 2])
        guard hour.length <= 2, minute.length == 2 else { return nil }
        var end = start + 3
        if mark.isMark(":"), words[end].isMark(":"), words[end + 1].length == 2, words[end + 1].kind == .number {
            end += 2
        }
        let isValid = hour.value <= 24 && minute.value < 60
        if mark.isMark(".") {
            // A decimal unless something calls for a time.
            if words[end].isMark("."), words[end + 1].kind == .number, !words[end + 1].spaced { return nil }
            if words[end].isMark("%") { return nil }
            guard isValid, minute.value % 5 == 0 || meridiem(at: end) != nil else { return nil }
            guard
                link.callsHour || beside || meridiem(at: end) != nil || dayFollows(end) || rangeFollows(end)
                    || (start == 0 && end >= words.count)
            else { return nil }
            if !endsWell(end), meridiem(at: end) == nil, words[end].folded != "ish", !rangeFollows(end) { return nil }
        }
        guard isValid else {
            var reading = settled(0, 0, end)
            reading.isImpossible = true
            return reading
        }
        let isSettled = hour.value > 12 || hour.folded.hasPrefix("0")
        guard var reading = finished(.init(hour: hour.value, minute: minute.value, isSettled: isSettled), end) else {
            return nil
        }
        reading.isMarked = true
        return reading
    }

    /// “The 27th 9am”, “Tues 3rd 4.30”: figures that can only be a time, or a bare hour that ends the phrase.
    func clockFollows(_ place: Int) -> Bool {
        guard words[place].kind == .number, words[place].length <= 2, words[place].spaced else { return false }
        if meridiem(at: place + 1) != nil { return true }
        if words[place + 1].isMark(":") || words[place + 1].isMark("."), words[place + 2].length == 2,
            !words[place + 2].spaced
        {
            return true
        }
        return (1...12).contains(words[place].value) && endsWell(place + 1)
    }

    /// “10.30-11 Friday”, “9.30 to 11 tomorrow”.
    private func rangeFollows(_ place: Int) -> Bool {
        guard words[place].isMark("-") || words[place].folded == "to", words[place + 1].kind == .number else {
            return false
        }
        var next = place + 2
        if words[next].isMark("."), words[next + 1].length == 2 { next += 2 }
        return dayFollows(next) || meridiem(at: next) != nil
    }

    /// 1530, where a time is called for; a year is none.
    private func military(at start: Int, link: DateLink, beside: Bool) -> ClockReading? {
        let value = words[start].value
        let (hour, minute) = (value / 100, value % 100)
        guard hour < 24, minute < 60, minute % 5 == 0 || minute == 59 else { return nil }
        let unit = words[start + 1].folded
        let isUnit = unit == "hrs" || unit == "hours" || unit == "h"
        let looksLikeYear = (19...21).contains(hour) && !isUnit
        let isWhole = start == 0 && words.count == 1
        guard isUnit || beside || dayFollows(start + 1) || ((link.callsHour || isWhole) && !looksLikeYear) else {
            return nil
        }
        if !isUnit, meridiem(at: start + 1) == nil, !endsWell(start + 1), !words[start + 1].isMark("-") { return nil }
        let isSettled = hour > 12 || hour == 0 || words[start].folded.hasPrefix("0")
        guard var reading = finished(.init(hour: hour, minute: minute, isSettled: isSettled), start + (isUnit ? 2 : 1))
        else {
            return nil
        }
        reading.isMarked = true
        return reading
    }

    private func settled(_ hour: Int, _ minute: Int, _ end: Int) -> ClockReading {
        var reading = ClockReading(start: .init(hour: hour, minute: minute, isSettled: true), end: end)
        reading.isMarked = true
        return reading
    }

    /// Takes what follows the figures: am, pm, o'clock, ish, sharp, a zone.
    func finished(_ face: ClockReading.Face, _ end: Int) -> ClockReading? {
        var reading = ClockReading(start: face, end: end)
        var isGoing = true
        while isGoing {
            let token = words[reading.end]
            if reading.start.isAfterNoon == nil, let (isAfterNoon, next) = meridiem(at: reading.end) {
                reading.start.isAfterNoon = isAfterNoon
                reading.isMarked = true
                reading.end = next
            } else if token.folded == "o'clock" || token.folded == "oclock" {
                reading.isMarked = true
                reading.end += 1
            } else if token.folded == "ish" || (token.isMark("-") && words[reading.end + 1].folded == "ish") {
                reading.isMarked = true
                reading.isAbout = true
                reading.end += token.folded == "ish" ? 1 : 2
            } else if token.calendar == .noon, face.hour == 12 {
                reading.start.isSettled = true
                reading.isMarked = true
                reading.end += 1
            } else if ["sharp", "prompt", "onwards"].contains(token.folded) || DateGrammar.zones.contains(token.folded)
            {
                reading.end += 1
            } else {
                isGoing = false
            }
        }
        return reading
    }

    /// am, pm, a.m., p. m.
    func meridiem(at place: Int) -> (isAfterNoon: Bool, end: Int)? {
        switch words[place].folded {
        case "am": return (false, place + 1)
        case "pm": return (true, place + 1)
        case "a", "p":
            let isAfterNoon = words[place].folded == "p"
            var next = place + 1
            if words[next].isMark(".") { next += 1 }
            if words[next].folded == "m", next > place + 1 || words[next].spaced {
                return (isAfterNoon, words[next + 1].isMark(".") && next > place + 1 ? next + 2 : next + 1)
            }
            return !words[place].spaced && next == place + 1 ? (isAfterNoon, next) : nil
        default: return nil
        }
    }

    /// “version 2.3”, “room 12”, “slide 14”: the number is a name.
    func isLabelled(_ place: Int) -> Bool {
        let before = words[place - 1]
        if before.isMark("#") || before.isMark("/") && !words[place].spaced { return true }
        if !words[place].spaced, before.isWord, before.folded != "b", before.folded != "t" { return true }
        return before.isWord && DateGrammar.labels.contains(before.folded)
    }

    static let labels: Set<String> = Set(
        """
        version v ver room slide section floor page ward no number ext extension unit bed flat plot lot item option plan phase
        chapter bay gate platform channel level grade size model part step line table building suite apt apartment house route
        junction exit appendix form ref reference ticket case order invoice po batch round lane row door
        """.listed)
    static let zones: Set<String> = [
        "gmt", "bst", "utc", "cet", "cest", "est", "edt", "pst", "pdt", "cst", "cdt", "pacific", "eastern", "central",
        "mountain",
    ]
}

extension [Bool] {
    subscript(safe place: Int) -> Bool { place >= 0 && place < count && self[place] }
}
