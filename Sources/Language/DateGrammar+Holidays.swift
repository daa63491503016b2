import CivilTime

/// Holidays with a fixed date. Movable feasts are left to be asked about.
extension DateGrammar {
    func holiday(at start: Int) -> DayReading? {
        var place = start
        if words[place].folded == "the" { place += 1 }
        guard let named = DateGrammar.holidaysByFirstWord[words[place].folded] else { return nil }
        for entry in named {
            var next = place
            var isMatch = true
            for word in entry.words {
                if words[next].folded == "'s" || words[next].isMark("'") { next += 1 }
                guard words[next].folded == word else {
                    isMatch = false
                    break
                }
                next += 1
            }
            guard isMatch else { continue }
            // “After Christmas” is open-ended.
            if words[start - 1].folded == "after" { return .vague(next) }
            if let only = entry.only, only != region { continue }
            // “Christmas drinks”, “Halloween stock”: the season, not the day.
            if !entry.isDay, !endsWell(next) { return nil }
            return calendarDate(
                month: entry.month, day: entry.day, year: year(at: next)?.0, end: year(at: next)?.end ?? next)
        }
        return nil
    }

    private static let holidaysByFirstWord = Dictionary(grouping: holidays) { $0.words[0] }

    private struct Holiday: Sendable {
        var words: [String]
        var month: Int
        var day: Int
        /// Its name says that it is a day.
        var isDay = true
        var only: Region?
    }

    private static let holidays: [Holiday] = [
        Holiday(words: ["christmas", "eve"], month: 12, day: 24), Holiday(words: ["xmas", "eve"], month: 12, day: 24),
        Holiday(words: ["christmas", "day"], month: 12, day: 25), Holiday(words: ["xmas", "day"], month: 12, day: 25),
        Holiday(words: ["christmas"], month: 12, day: 25, isDay: false),
        Holiday(words: ["xmas"], month: 12, day: 25, isDay: false),
        Holiday(words: ["boxing", "day"], month: 12, day: 26),
        Holiday(words: ["new", "year", "eve"], month: 12, day: 31),
        Holiday(words: ["new", "years", "eve"], month: 12, day: 31), Holiday(words: ["nye"], month: 12, day: 31),
        Holiday(words: ["new", "year", "day"], month: 1, day: 1),
        Holiday(words: ["new", "years", "day"], month: 1, day: 1),
        Holiday(words: ["burns", "night"], month: 1, day: 25), Holiday(words: ["valentine", "day"], month: 2, day: 14),
        Holiday(words: ["valentines", "day"], month: 2, day: 14),
        Holiday(words: ["valentines"], month: 2, day: 14, isDay: false),
        Holiday(words: ["st", "david", "day"], month: 3, day: 1),
        Holiday(words: ["st", "patrick", "day"], month: 3, day: 17),
        Holiday(words: ["st", "patricks", "day"], month: 3, day: 17),
        Holiday(words: ["st", "george", "day"], month: 4, day: 23),
        Holiday(words: ["juneteenth"], month: 6, day: 19),
        Holiday(words: ["independence", "day"], month: 7, day: 4, only: .unitedStates),
        Holiday(words: ["halloween"], month: 10, day: 31, isDay: false),
        Holiday(words: ["bonfire", "night"], month: 11, day: 5),
        Holiday(words: ["guy", "fawkes", "night"], month: 11, day: 5),
        Holiday(words: ["guy", "fawkes"], month: 11, day: 5),
        Holiday(words: ["veterans", "day"], month: 11, day: 11, only: .unitedStates),
        Holiday(words: ["st", "andrew", "day"], month: 11, day: 30),
    ]
}
