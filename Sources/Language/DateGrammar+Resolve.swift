import CivilTime

/// From the pieces of a phrase to values.
extension DateGrammar {
    func resolve(_ parts: PhraseParts, first: Int, end: Int) -> DatePhrase? {
        var phrase = DatePhrase(outcome: .heard, values: [], bound: parts.bound, first: first, end: end)
        if parts.clock?.stop != nil, phrase.bound == .after { phrase.bound = .exact }
        if let bound = parts.day?.bound, phrase.bound == .exact || bound == .exact { phrase.bound = bound }
        if let bound = parts.part?.bound, phrase.bound == .exact { phrase.bound = bound }
        if let isAbout = parts.clock?.isAbout, isAbout, phrase.bound == .exact { phrase.bound = .about }
        if parts.day?.isImpossible == true || parts.clock?.isImpossible == true {
            phrase.outcome = .impossible
            return phrase
        }
        if let moment = parts.day?.moment {
            phrase.values = [.time(moment)]
        } else if let spans = parts.day?.spans {
            guard !spans.isEmpty else {
                phrase.outcome = .vague
                return phrase
            }
            phrase.values = spans.flatMap { values(on: $0, parts) }
        } else {
            phrase.namesDay = parts.part?.days != nil
            // A figure right before a lone time may be a date that was not understood.
            if words[first - 1].kind == .number, !isTaken[safe: first - 1] {
                phrase.outcome = .vague
                return phrase
            }
            phrase.values = valuesWithoutDay(parts)
        }
        var seen = Set<HeardDate.Value>()
        phrase.values = phrase.values.filter { isInBounds($0) && seen.insert($0).inserted }
        if phrase.values.isEmpty { phrase.outcome = parts.clock != nil ? .impossible : .vague }
        return phrase
    }

    private func values(on span: DaySpan, _ parts: PhraseParts) -> [HeardDate.Value] {
        guard span.first == span.last else {
            // A clock beside a week names a time of no one day.
            return [.span(span.first, span.last)]
        }
        let day = span.first
        if let clock = parts.clock {
            return clock.times(in: parts.part?.part).map { time in
                switch time {
                case .at(let minutes): .time(wall(day, minutes))
                case .between(let start, let end): .window(wall(day, start), wall(day, end))
                }
            }
        }
        if let part = parts.part {
            guard part.hasBounds else { return [.day(day)] }
            return [.window(wall(day, part.bounds.start), wall(day, part.bounds.end))]
        }
        return [.day(day)]
    }

    /// A time alone: today when it is still to come, else tomorrow; looking back, today when it is past, else yesterday.
    private func valuesWithoutDay(_ parts: PhraseParts) -> [HeardDate.Value] {
        if parts.part?.part == .firstThing, !isLog, parts.clock == nil, now.time.hour >= 7 {
            return values(on: DaySpan(today + 1), parts)
        }
        if let days = parts.part?.days { return values(on: DaySpan(today + days), parts) }
        let onToday = values(on: DaySpan(today), parts)
        return onToday.flatMap { value -> [HeardDate.Value] in
            let isPast: Bool
            switch value {
            case .time(let wall): isPast = isLog ? wall <= now : wall < now
            case .window(let start, let end): isPast = isLog ? start <= now : end < now
            default: isPast = isLog
            }
            if isPast == isLog { return [value] }
            let other = today + (isLog ? -1 : 1)
            return values(on: DaySpan(other), parts).filter { moved(value, to: other) == $0 }
        }
    }

    func moved(_ value: HeardDate.Value, to day: Day) -> HeardDate.Value {
        switch value {
        case .day: .day(day)
        case .time(let wall): .time(WallTime(day, wall.time))
        case .window(let start, let end):
            .window(WallTime(day, start.time), WallTime(day + (end.day - start.day), end.time))
        case .span: value
        }
    }

    /// Minutes past midnight; 1440 and more fall on the next day.
    func wall(_ day: Day, _ minutes: Int) -> WallTime {
        WallTime(day + minutes / 1440, TimeOfDay(minutes: minutes % 1440)!)
    }

    private func isInBounds(_ value: HeardDate.Value) -> Bool {
        DateGrammar.years.contains(value.day.year) && DateGrammar.years.contains(value.lastDay.year)
    }

    static let years = 1900...2200
}
