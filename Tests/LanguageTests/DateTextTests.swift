import CivilTime
import Testing

@testable import Language

@Suite struct DateTextTests {
    private let day = Day(iso: "2026-11-27")!
    private let wall = WallTime(iso: "2026-11-27T14:15")!

    @Test func britain() {
        let text = DateText(.britain, today: Day(iso: "2026-11-20")!)
        #expect(text.short(day) == "Fri 27 Nov")
        #expect(text.long(wall) == "Friday 27 November, 14:15")
        #expect(text.short(Day(iso: "2027-01-04")!) == "Mon 4 Jan 2027")
    }

    @Test func unitedStates() {
        let text = DateText(.unitedStates, today: Day(iso: "2026-11-20")!)
        #expect(text.short(day) == "Fri Nov 27")
        #expect(text.long(wall) == "Friday, November 27, 2:15 pm")
        #expect(text.clock(TimeOfDay(hour: 0)!) == "12:00 am")
        #expect(text.clock(TimeOfDay(hour: 12, minute: 5)!) == "12:05 pm")
    }

    @Test func values() {
        let text = DateText(.britain, today: Day(iso: "2026-11-20")!)
        #expect(text.short(.span(day, day + 3)) == "Fri 27 Nov to Mon 30 Nov")
        #expect(text.short(.window(wall, WallTime(iso: "2026-11-27T16:00")!)) == "Fri 27 Nov, 14:15 to 16:00")
    }
}
