import CivilTime
import Testing

@Suite struct DayTests {
    @Test func everyDayReadsBackAndFollowsTheLast() {
        var last = (year: 1899, month: 12, day: 31)
        for number in Day(iso: "1900-01-01")!.number...Day(iso: "2200-12-31")!.number {
            let parts = Day(number: number).parts
            let isNext = parts.day == last.day + 1 && parts.month == last.month && parts.year == last.year
            let isNewMonth = parts.day == 1 && last.day == Day.length(ofMonth: last.month, year: last.year)
            if !isNext && !isNewMonth { Issue.record("after \(last) came \(parts)") }
            if Day(year: parts.year, month: parts.month, day: parts.day)?.number != number {
                Issue.record("\(parts) is not day \(number)")
            }
            last = parts
        }
    }

    @Test func knownDays() {
        #expect(Day(number: 0).description == "1970-01-01")
        #expect(Day(number: 0).weekday == .thursday)
        #expect(Day(iso: "2000-02-29")?.number == 11_016)
        #expect(Day(iso: "2026-10-14")?.weekday == .wednesday)
        #expect(Day(iso: "1900-01-01")?.weekday == .monday)
    }

    @Test(arguments: [
        "2026-02-29", "2100-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "26-04-01", "2026-4-1", "", "2026-04-01x",
        "0000-01-01",
    ])
    func noSuchDay(text: String) { #expect(Day(iso: text) == nil) }

    @Test func monthsClamp() {
        #expect(Day(iso: "2026-01-31")?.adding(months: 1)?.description == "2026-02-28")
        #expect(Day(iso: "2028-01-31")?.adding(months: 1)?.description == "2028-02-29")
        #expect(Day(iso: "2026-03-15")?.adding(months: -3)?.description == "2025-12-15")
        #expect(Day(iso: "9999-12-31")?.adding(months: 1) == nil)
        #expect(Day(iso: "0001-01-01")?.adding(months: -1) == nil)
    }
}
