import CivilTime
import Exchange
import FollowUp
import Testing

/// A due date as text: RFC 9557, and where the clock jumps, RFC 5545 (3.3.5): in a gap the distance from UTC before the
/// gap counts; of two equal times the first one.
@Suite struct DueTextTests {
    static func text(_ day: String, _ time: String, _ zone: String?) throws -> String {
        let clock: TimeOfDay = try #require(TimeOfDay(iso: time))
        return Due(try #require(Day(iso: day)), at: clock, zone: zone).text
    }

    @Test func aDayIsADay() throws {
        #expect(Due(Samples.monday).text == "2026-11-23")
        #expect(try Self.text("2026-11-27", "14:15", nil) == "2026-11-27T14:15:00")
        #expect(try Self.text("2026-11-27", "14:15", "Nowhere/Atall") == "2026-11-27T14:15:00")
    }

    @Test(arguments: [
        ("2026-11-27", "14:15", "Europe/Berlin", "+01:00"), ("2026-07-01", "14:15", "Europe/Berlin", "+02:00"),
        ("2026-11-27", "14:15", "Europe/London", "+00:00"), ("2026-07-01", "00:30", "Europe/London", "+01:00"),
        ("2026-11-27", "14:15", "America/New_York", "-05:00"), ("2026-07-01", "23:59", "America/St_Johns", "-02:30"),
        ("2026-11-27", "14:15", "Asia/Kolkata", "+05:30"), ("2026-11-27", "14:15", "Asia/Kathmandu", "+05:45"),
        ("2026-11-27", "00:00", "Pacific/Kiritimati", "+14:00"), ("2026-11-27", "14:15", "UTC", "+00:00"),
    ]) func aTimeHasItsDistanceFromUTC(day: String, time: String, zone: String, offset: String) throws {
        #expect(try Self.text(day, time, zone) == "\(day)T\(time):00\(offset)[\(zone)]")
    }

    @Test(arguments: [
        ("2026-03-29", "01:59", "Europe/Berlin", "+01:00"), ("2026-03-29", "03:00", "Europe/Berlin", "+02:00"),
        ("2026-10-25", "01:59", "Europe/Berlin", "+02:00"), ("2026-10-25", "03:00", "Europe/Berlin", "+01:00"),
        ("2026-03-08", "01:59", "America/New_York", "-05:00"), ("2026-03-08", "03:00", "America/New_York", "-04:00"),
        ("2026-11-01", "00:59", "America/New_York", "-04:00"), ("2026-11-01", "02:00", "America/New_York", "-05:00"),
    ]) func besideAJumpTheClockIsPlain(day: String, time: String, zone: String, offset: String) throws {
        #expect(try Self.text(day, time, zone) == "\(day)T\(time):00\(offset)[\(zone)]")
    }

    @Test(arguments: [
        ("2026-03-29", "02:30", "Europe/Berlin", "+01:00"), ("2026-03-08", "02:30", "America/New_York", "-05:00"),
    ]) func inAGapTheDistanceBeforeItCounts(day: String, time: String, zone: String, offset: String) throws {
        #expect(try Self.text(day, time, zone) == "\(day)T\(time):00\(offset)[\(zone)]")
    }

    @Test(arguments: [
        ("2026-10-25", "02:30", "Europe/Berlin", "+02:00"), ("2026-11-01", "01:30", "America/New_York", "-04:00"),
    ]) func ofTwoEqualTimesTheFirstIsMeant(day: String, time: String, zone: String, offset: String) throws {
        #expect(try Self.text(day, time, zone) == "\(day)T\(time):00\(offset)[\(zone)]")
    }
}
