import CivilTime

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The clock: the system's, or one that stands still for rehearsals and tests.
struct Clock {
    private let fixed: Moment?

    /// - Parameter text: a wall-clock time such as 2026-11-23T09:00, or nil for the system's clock.
    init(standingAt text: String?) throws {
        guard let text else {
            fixed = nil
            return
        }
        guard let wall = WallTime(iso: text) ?? Day(iso: text).map({ WallTime($0, TimeOfDay(hour: 9)!) }) else {
            throw Failure(Failure.usage, "follow: “\(text)” is no time; write it as 2026-11-23T09:00.")
        }
        var parts = tm()
        parts.tm_year = Int32(wall.day.year - 1900)
        parts.tm_mon = Int32(wall.day.month - 1)
        parts.tm_mday = Int32(wall.day.day)
        parts.tm_hour = Int32(wall.time.hour)
        parts.tm_min = Int32(wall.time.minute)
        parts.tm_isdst = -1
        fixed = Clock.moment(mktime(&parts))
    }

    var now: Moment { fixed ?? Clock.moment(time(nil)) }

    private static func moment(_ seconds: time_t) -> Moment {
        var seconds = seconds
        var parts = tm()
        localtime_r(&seconds, &parts)
        return Moment(utc: seconds, offset: parts.tm_gmtoff, zone: zone)
    }

    /// The zone's IANA name: from TZ, else from where /etc/localtime points; a fixed offset is called UTC.
    private static let zone: String = {
        if let name = getenv("TZ"), strchr(name, 47) != nil { return String(cString: name[0] == 58 ? name + 1 : name) }
        var buffer = [CChar](repeating: 0, count: 1025)
        guard readlink("/etc/localtime", &buffer, buffer.count - 1) > 0, let mark = strstr(&buffer, "zoneinfo/") else {
            return "UTC"
        }
        let name = String(cString: mark + 9)
        return name == "Etc/UTC" ? "UTC" : name
    }()
}
