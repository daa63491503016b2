import CivilTime

/// The table of a zone that comes with a file (VTIMEZONE; RFC 5545, 3.6.5): when its clocks are put forward and back. Read
/// only for a zone whose name no one else knows; of its rules those by month and weekday are understood, as they are written.
struct ZoneTable {
    private let changes: [Change]

    fileprivate struct Change {
        var first: WallTime
        var from: Int
        var to: Int
        /// Every year on the nth weekday of a month; nil for once. From the end where nth is below zero.
        var rule: (month: Int, weekday: Int, nth: Int)?
    }

    init?(_ component: Component) {
        changes = component.components.compactMap { part in
            guard let start = part["DTSTART"].map({ Array($0.value.utf8) }), start.count >= 13,
                let day = Day(compact: start[..<8]), let time = TimeOfDay(compact: start[9..<13]),
                let from = part["TZOFFSETFROM"].flatMap(ZoneTable.seconds),
                let to = part["TZOFFSETTO"].flatMap(ZoneTable.seconds)
            else { return nil }
            return Change(
                first: WallTime(day, time), from: from, to: to, rule: part["RRULE"].flatMap(ZoneTable.rule))
        }
        if changes.isEmpty { return nil }
    }

    /// Seconds east of UTC when the wall clock shows this: those of the last change before.
    func offset(at wall: WallTime) -> Int {
        let latest = changes.compactMap { change in change.last(upTo: wall).map { (on: $0, to: change.to) } }
            .max { $0.on < $1.on }
        return latest?.to ?? changes.min { $0.first < $1.first }?.from ?? 0
    }

    /// `+0100`, or with seconds.
    private static func seconds(_ line: ContentLine) -> Int? {
        let digits = line.value.utf8.dropFirst()
        guard let sign = line.value.utf8.first, sign == 43 || sign == 45, digits.count == 4 || digits.count == 6,
            let number = Int(line.value.dropFirst().prefix(4))
        else { return nil }
        return (sign == 45 ? -1 : 1) * (number / 100 * 3600 + number % 100 * 60)
    }

    private static func rule(_ line: ContentLine) -> (month: Int, weekday: Int, nth: Int)? {
        var parts: [Substring: Substring] = [:]
        for part in line.value.uppercased().split(separator: ";") {
            let pair = part.split(separator: "=", maxSplits: 1)
            if pair.count == 2 { parts[pair[0]] = pair[1] }
        }
        let days = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
        guard parts["FREQ"] == "YEARLY", let month = parts["BYMONTH"].flatMap({ Int($0) }), (1...12).contains(month),
            let by = parts["BYDAY"], let weekday = days.firstIndex(of: String(by.suffix(2))),
            let nth = Int(by.dropLast(2)), nth != 0, abs(nth) <= 5
        else { return nil }
        return (month, weekday + 1, nth)
    }
}

extension ZoneTable.Change {
    /// The last time it came up to a moment; nil where it had not come yet.
    fileprivate func last(upTo wall: WallTime) -> WallTime? {
        guard first <= wall else { return nil }
        guard rule != nil else { return first }
        for year in [wall.day.year, wall.day.year - 1] {
            if let day = day(in: year), case let on = WallTime(day, first.time), on <= wall, on >= first { return on }
        }
        return first
    }

    private func day(in year: Int) -> Day? {
        guard let rule else { return nil }
        if rule.nth > 0 {
            guard let start = Day(year: year, month: rule.month, day: 1) else { return nil }
            let ahead = (rule.weekday - start.weekday.rawValue + 7) % 7
            return start + (ahead + (rule.nth - 1) * 7)
        }
        let length = Day.length(ofMonth: rule.month, year: year)
        guard let end = Day(year: year, month: rule.month, day: length) else { return nil }
        let back = (end.weekday.rawValue - rule.weekday + 7) % 7
        return end - (back + (-rule.nth - 1) * 7)
    }
}
