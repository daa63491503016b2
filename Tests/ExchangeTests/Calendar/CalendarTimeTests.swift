import CivilTime
import Exchange
import FollowUp
import Foundation
import Testing

/// When an item is due, however it is written: a day, UTC, a zone by name or by the table in the file, or nobody's zone.
@Suite struct CalendarTimeTests {
    static let berlin = TimeZone(identifier: "Europe/Berlin") ?? .gmt

    static func due(_ line: String, _ more: String = "") throws -> Due? {
        let text = "BEGIN:VCALENDAR\r\n\(more)BEGIN:VTODO\r\nUID:follow-x\r\n\(line)\r\nEND:VTODO\r\nEND:VCALENDAR\r\n"
        return try CalendarFile(Array(text.utf8))?.due(home: berlin)?.due(in: berlin)
    }

    static let customZone = """
        BEGIN:VTIMEZONE\r\nTZID:My own zone\r\n\
        BEGIN:STANDARD\r\nDTSTART:16011028T030000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\n\
        TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\n\
        BEGIN:DAYLIGHT\r\nDTSTART:16010325T020000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\n\
        TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\n
        """

    @Test(arguments: [
        ("DUE;VALUE=DATE:20261124", "2026-11-24"), ("DUE:20261124", "2026-11-24"),
        ("DUE:20261124T150000Z", "2026-11-24T16:00:00+01:00[Europe/Berlin]"),
        ("DUE:20261124T160000", "2026-11-24T16:00:00+01:00[Europe/Berlin]"),
        ("DUE;TZID=America/New_York:20261124T100000", "2026-11-24T16:00:00+01:00[Europe/Berlin]"),
        ("DUE;TZID=/example.org/2026a/Europe/London:20261124T150000", "2026-11-24T16:00:00+01:00[Europe/Berlin]"),
        ("DUE;TZID=\"My own zone\":20261124T160000", "2026-11-24T16:00:00+01:00[Europe/Berlin]"),
        ("DUE;TZID=My own zone:20260701T160000", "2026-07-01T16:00:00+02:00[Europe/Berlin]"),
        ("DUE;TZID=My own zone:20260329T015900", "2026-03-29T01:59:00+01:00[Europe/Berlin]"),
        ("DUE;TZID=My own zone:20261025T030000", "2026-10-25T03:00:00+01:00[Europe/Berlin]"),
        ("DUE;TZID=Nobody knows:20261124T160000", "2026-11-24T16:00:00+01:00[Europe/Berlin]"),
        ("DUE;TZID=../../../../etc/passwd:20261124T160000", "2026-11-24T16:00:00+01:00[Europe/Berlin]"),
    ]) func aTimeIsUnderstood(line: String, due: String) throws {
        #expect(try Self.due(line, Self.customZone)?.text == due)
    }

    @Test(arguments: [
        "DUE:00000101T000000Z", "DUE:20270230T100000Z", "DUE:20270228T250000Z", "DUE:-0010101", "DUE:", "DUE:soon",
        "DUE:20261124T16", "DUE:99999999999999999999", "DUE;VALUE=PERIOD:20261124T160000Z/PT1H", "X:1",
    ]) func whatIsNoTimeIsNone(line: String) throws {
        #expect(try Self.due(line) == nil)
    }

    /// Every day for some years, in zones with and without summer: there and back again.
    @Test(arguments: ["Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Auckland", "UTC"])
    func aDueComesBackAsItself(zone: String) throws {
        let home = try #require(TimeZone(identifier: zone))
        let start = try #require(Day(year: 2026, month: 1, day: 1))
        for day in 0..<1500 {
            for hour in [0, 4, 9, 15, 23] {
                let due = Due(start + day, at: TimeOfDay(hour: hour, minute: 30), zone: home.identifier)
                #expect(CalendarTime(due, home: .gmt).due(in: home) == due)
            }
            #expect(CalendarTime(Due(start + day), home: home).due(in: home) == Due(start + day))
        }
    }
}
