import CivilTime
import Testing

@Suite struct WallTimeTests {
    @Test func times() {
        #expect(TimeOfDay(iso: "14:15")?.minutes == 855)
        #expect(TimeOfDay(iso: "14:15:00")?.minutes == 855)
        #expect(TimeOfDay(iso: "14:15:30") == nil)
        #expect(TimeOfDay(iso: "24:00") == nil)
        #expect(TimeOfDay(iso: "9:00") == nil)
        #expect(TimeOfDay(hour: 9)?.description == "09:00")
        #expect(TimeOfDay(minutes: 1440) == nil)
    }

    @Test func wallTimes() throws {
        let wall = try #require(WallTime(iso: "2026-10-14T09:10"))
        #expect(wall.description == "2026-10-14T09:10")
        #expect(WallTime(iso: "2026-10-14 09:10") == nil)
        #expect(try #require(WallTime(iso: "2026-10-13T23:59")) < wall)
    }

    @Test func instants() {
        #expect(Moment(utc: -1, offset: 0, zone: "UTC").wall.description == "1969-12-31T23:59")
        let berlin = Moment(utc: 0, offset: 3600, zone: "Europe/Berlin")
        #expect(berlin.description == "1970-01-01T01:00:00+01:00[Europe/Berlin]")
    }
}
