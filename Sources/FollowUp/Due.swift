import CivilTime

/// When something is due: a day, or a wall-clock time with its zone. Both follow RFC 5545's DATE and DATE-TIME.
package struct Due: Hashable, Codable, Sendable, Comparable {
    package var day: Day
    package var time: TimeOfDay?
    /// IANA zone of `time`; a day has none.
    package var zone: String?

    package init(_ day: Day, at time: TimeOfDay? = nil, zone: String? = nil) {
        self.day = day
        self.time = time
        self.zone = time == nil ? nil : zone
    }

    /// Earlier first; on one day, what has no time of its own comes before what has.
    package static func < (a: Due, b: Due) -> Bool {
        (a.day, a.time?.minutes ?? -1) < (b.day, b.time?.minutes ?? -1)
    }

    /// Whole days late on `day`; 0 when not late.
    package func daysLate(on day: Day) -> Int { max(0, day - self.day) }
}

extension StringProtocol {
    /// An ISO day as a due date.
    package var asDue: Due? { Day(iso: self).map { Due($0) } }
}
