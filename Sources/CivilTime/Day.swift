/// A calendar day of the proleptic Gregorian calendar, without a zone: due dates are days.
///
/// Stored as the number of days since 1970-01-01 so that comparing, adding and storing are integer work and
/// start-up never waits for a calendar library. The conversions follow from the calendar's 400-year cycle of
/// 146,097 days (ISO 8601-1:2019, 4.2.1), counted from 1 March so that the leap day comes last.
package struct Day: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01; negative before.
    package let number: Int

    package init(number: Int) { self.number = number }

    /// The day with this year, month (1–12) and day of the month, or nil when there is no such day.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Day.length(ofMonth: month, year: year)
        else { return nil }
        let marchYear = month > 2 ? year : year - 1
        let cycle = marchYear / 400
        let yearOfCycle = marchYear - cycle * 400
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        number = cycle * 146_097 + yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear - 719_468
    }

    package var parts: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let cycle = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfCycle = shifted - cycle * 146_097
        let yearOfCycle = (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
        let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        let year = yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
    }

    package var year: Int { parts.year }
    package var month: Int { parts.month }
    package var day: Int { parts.day }

    package var weekday: Weekday {
        let sinceMonday = (number + 3) % 7
        return Weekday(rawValue: (sinceMonday + 7) % 7 + 1)!
    }

    /// The Monday of its week, which begins on Monday (ISO 8601).
    package var monday: Day { self - (weekday.rawValue - 1) }

    package static func < (a: Day, b: Day) -> Bool { a.number < b.number }
    package static func + (day: Day, days: Int) -> Day { Day(number: day.number + days) }
    package static func - (day: Day, days: Int) -> Day { Day(number: day.number - days) }
    package static func - (a: Day, b: Day) -> Int { a.number - b.number }

    /// The same day of the month `months` later, or that month's last day where it is shorter; nil outside years 1–9999.
    package func adding(months: Int) -> Day? {
        let (year, month, day) = parts
        let total = year * 12 + month - 1 + months
        guard total >= 12, total < 120_000 else { return nil }
        let newYear = total / 12
        let newMonth = total % 12 + 1
        return Day(year: newYear, month: newMonth, day: min(day, Day.length(ofMonth: newMonth, year: newYear)))
    }

    /// Days in a month of the Gregorian calendar, 28–31.
    package static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

/// ISO 8601 weekday numbers: Monday is 1, Sunday 7.
package enum Weekday: Int, CaseIterable, Sendable {
    case monday = 1
    case tuesday, wednesday, thursday, friday, saturday, sunday

    package var isWeekend: Bool { self == .saturday || self == .sunday }
}
