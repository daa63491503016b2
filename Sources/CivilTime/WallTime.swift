/// A time of day on the wall clock, to the minute.
package struct TimeOfDay: Hashable, Comparable, Sendable {
    /// Minutes since midnight, 0–1439.
    package let minutes: Int

    package init?(minutes: Int) {
        guard (0..<1440).contains(minutes) else { return nil }
        self.minutes = minutes
    }

    package init?(hour: Int, minute: Int = 0) {
        guard (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
        minutes = hour * 60 + minute
    }

    package var hour: Int { minutes / 60 }
    package var minute: Int { minutes % 60 }

    package static func < (a: TimeOfDay, b: TimeOfDay) -> Bool { a.minutes < b.minutes }
}

/// A day and a time of day as the wall clock shows them, without a zone.
package struct WallTime: Hashable, Comparable, Sendable {
    package var day: Day
    package var time: TimeOfDay

    package init(_ day: Day, _ time: TimeOfDay) {
        self.day = day
        self.time = time
    }

    package static func < (a: WallTime, b: WallTime) -> Bool { (a.day, a.time) < (b.day, b.time) }
}

/// An instant: UTC seconds, with the zone it happened in and that zone's distance from UTC at that instant.
/// The distance is kept so that the wall clock can be read back without asking a zone database.
package struct Moment: Hashable, Comparable, Codable, Sendable {
    /// Seconds since 1970-01-01T00:00:00Z.
    package let utc: Int
    /// Seconds east of UTC at this instant.
    package let offset: Int
    /// IANA zone name, such as `Europe/Berlin`.
    package let zone: String

    package init(utc: Int, offset: Int, zone: String) {
        self.utc = utc
        self.offset = offset
        self.zone = zone
    }

    package var wall: WallTime {
        let local = utc + offset
        let day = (local >= 0 ? local : local - 86_399) / 86_400
        return WallTime(Day(number: day), TimeOfDay(minutes: (local - day * 86_400) / 60)!)
    }
    package var day: Day { wall.day }

    package static func < (a: Moment, b: Moment) -> Bool { a.utc < b.utc }
}
