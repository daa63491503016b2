import CivilTime
import FollowUp
import Foundation

/// A DATE or a DATE-TIME (RFC 5545, 3.3.4 and 3.3.5) as a point all writings of it agree on. Only days and UTC are
/// written: a floating time rings at another hour in another zone, and a TZID wants its whole table beside it.
package enum CalendarTime: Hashable, Sendable {
    case day(Day)
    /// Seconds since 1970, to the minute.
    case instant(Int)

    package init(_ due: Due, home: TimeZone) {
        guard let time = due.time else {
            self = .day(due.day)
            return
        }
        let wall = WallTime(due.day, time)
        let zone = due.zone.flatMap(TimeZone.init(iana:)) ?? home
        self = .instant(wall.utcSeconds - zone.offset(at: wall))
    }

    /// Reads what a line such as DTSTART or DUE says; nil where it says no time there is.
    /// - Parameter zones: the tables of the file, for a TZID no one else knows.
    init?(_ line: ContentLine, zones: [String: ZoneTable], home: TimeZone) {
        let digits = Array(line.value.utf8)
        guard let day = Day(compact: digits.prefix(8)) else { return nil }
        if digits.count == 8 {
            self = .day(day)
            return
        }
        let isUTC = digits.last == UInt8(ascii: "Z")
        guard digits.count == (isUTC ? 16 : 15), digits[8] == UInt8(ascii: "T"),
            let time = TimeOfDay(compact: digits[9..<13])
        else { return nil }
        let wall = WallTime(day, time)
        guard !isUTC else {
            self = .instant(wall.utcSeconds)
            return
        }
        let name = line.parameter("TZID") ?? ""
        let known = CalendarTime.zone(called: name)?.offset(at: wall) ?? zones[name]?.offset(at: wall)
        self = .instant(wall.utcSeconds - (known ?? home.offset(at: wall)))
    }

    /// The name of a zone, alone or behind the name of whoever made the table: `/example.org/Europe/Berlin`.
    private static func zone(called name: String) -> TimeZone? {
        if name.isEmpty { return nil }
        if let zone = TimeZone(iana: name) { return zone }
        let tail = name.split(separator: "/").suffix(2).joined(separator: "/")
        return name.hasPrefix("/") && tail.contains("/") ? TimeZone(iana: tail) : nil
    }

    package func due(in home: TimeZone) -> Due {
        switch self {
        case .day(let day): return Due(day)
        case .instant(let utc):
            let moment = home.moment(utc)
            return Due(moment.day, at: moment.wall.time, zone: moment.zone)
        }
    }

    static func + (time: CalendarTime, seconds: Int) -> CalendarTime {
        switch time {
        case .day(let day): .day(day + seconds / 86_400)
        case .instant(let utc): .instant(utc + seconds)
        }
    }

    /// Seconds from another point of the same kind to this one.
    func seconds(since start: CalendarTime) -> Int? {
        switch (start, self) {
        case (.day(let from), .day(let to)): (to - from) * 86_400
        case (.instant(let from), .instant(let to)): to - from
        default: nil
        }
    }

    /// The line that says it.
    func line(_ name: String) -> ContentLine {
        switch self {
        case .day(let day): ContentLine(name, [Parameter("VALUE", "DATE")], value: day.compact)
        case .instant(let utc): ContentLine(name, value: CalendarTime.stamp(utc))
        }
    }

    /// `20261127T131500Z`
    static func stamp(_ utc: Int) -> String {
        let wall = Moment(utc: utc, offset: 0, zone: "UTC").wall
        return "\(wall.day.compact)T\(wall.time.description.filter { $0 != ":" })\(two((utc % 60 + 60) % 60))Z"
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}

extension Day {
    fileprivate var compact: String { description.filter { $0 != "-" } }

    init?(compact digits: some Collection<UInt8>) {
        guard digits.count == 8, let number = Int(digits: digits) else { return nil }
        self.init(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    }
}

extension TimeOfDay {
    init?(compact digits: some Collection<UInt8>) {
        guard let number = Int(digits: digits) else { return nil }
        self.init(hour: number / 100, minute: number % 100)
    }
}

extension Int {
    fileprivate init?(digits: some Collection<UInt8>) {
        guard digits.allSatisfy({ (48...57).contains($0) }) else { return nil }
        self = digits.reduce(0) { $0 * 10 + Int($1 - 48) }
    }
}
