import CivilTime

/// Days and times in words, as each region writes them (CLDR's medium and full patterns, by hand).
package struct DateText: Sendable {
    private let region: Region
    private let today: Day?

    /// With `today` the year is printed only when it is another one.
    package init(_ region: Region, today: Day? = nil) {
        self.region = region
        self.today = today
    }

    /// `Fri 27 Nov` or `Fri Nov 27`, with the year when it is not today's.
    package func short(_ day: Day) -> String {
        let (year, month, number) = day.parts
        let weekday = DateText.weekdays[day.weekday.rawValue - 1].prefix(3)
        let name = DateText.months[month - 1].prefix(3)
        return switch region {
        case .britain: "\(weekday) \(number) \(name)" + (isPlain(year) ? "" : " \(year)")
        case .unitedStates: "\(weekday) \(name) \(number)" + (isPlain(year) ? "" : ", \(year)")
        }
    }

    /// `Friday 27 November` or `Friday, November 27`, with the year when it is not today's.
    package func long(_ day: Day) -> String {
        let (year, month, number) = day.parts
        let weekday = DateText.weekdays[day.weekday.rawValue - 1]
        let name = DateText.months[month - 1]
        return switch region {
        case .britain: "\(weekday) \(number) \(name)" + (isPlain(year) ? "" : " \(year)")
        case .unitedStates: "\(weekday), \(name) \(number)" + (isPlain(year) ? "" : ", \(year)")
        }
    }

    /// `14:15` or `2:15 pm`.
    package func clock(_ time: TimeOfDay) -> String {
        switch region {
        case .britain: return time.description
        case .unitedStates:
            let hour = time.hour % 12 == 0 ? 12 : time.hour % 12
            let minute = time.minute < 10 ? "0\(time.minute)" : "\(time.minute)"
            return "\(hour):\(minute) \(time.hour < 12 ? "am" : "pm")"
        }
    }

    package func short(_ wall: WallTime) -> String { "\(short(wall.day)), \(clock(wall.time))" }
    package func long(_ wall: WallTime) -> String { "\(long(wall.day)), \(clock(wall.time))" }

    /// Any heard value: `Fri 27 Nov`, `Mon 30 Nov to Fri 4 Dec`, `Thu 3 Dec, 14:00 to 16:00`.
    package func short(_ value: HeardDate.Value) -> String {
        switch value {
        case .day(let day): short(day)
        case .time(let wall): short(wall)
        case .span(let first, let last): "\(short(first)) to \(short(last))"
        case .window(let start, let end):
            start.day == end.day ? "\(short(start)) to \(clock(end.time))" : "\(short(start)) to \(short(end))"
        }
    }

    package static func name(of weekday: Weekday) -> String { weekdays[weekday.rawValue - 1] }
    package static func name(ofMonth month: Int) -> String? { (1...12).contains(month) ? months[month - 1] : nil }

    private func isPlain(_ year: Int) -> Bool { today.map { $0.year == year } ?? false }

    private static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
