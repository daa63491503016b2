import CivilTime
import Testing

@testable import Language

@Suite struct DatePropertyTests {
    /// What the program prints, it hears.
    @Test(arguments: Region.allCases)
    func everyPrintedDayIsHeardAsItself(region: Region) {
        let ear = DateEar(now: WallTime(iso: "2026-01-01T08:00")!, locale: region)
        let print = DateText(region)
        var day = Day(iso: "2026-01-01")!
        while day.year < 2031 {
            for text in [print.short(day), print.long(day), day.description] where ear.hear(text)?.value != .day(day) {
                Issue.record("\(text) was heard as \(String(describing: ear.hear(text)?.value))")
            }
            day = day + 1
        }
    }

    @Test(arguments: Region.allCases)
    func everyPrintedTimeIsHeardAsItself(region: Region) {
        let ear = DateEar(now: WallTime(iso: "2026-01-01T08:00")!, locale: region)
        let print = DateText(region)
        for minutes in stride(from: 5, to: 1440, by: 25) {
            let wall = WallTime(Day(iso: "2028-02-29")!, TimeOfDay(minutes: minutes)!)
            for text in [print.short(wall), print.long(wall), wall.description]
            where ear.hear(text)?.value != .time(wall) {
                Issue.record("\(text) was heard as \(String(describing: ear.hear(text)?.value))")
            }
        }
    }

    @Test func withoutItsYearADayThisYearIsStillItself() {
        let today = Day(iso: "2026-06-10")!
        let ear = DateEar(now: WallTime(today, TimeOfDay(hour: 9)!))
        for ahead in 1..<200 {
            let day = today + ahead
            #expect(ear.hear(DateText(.britain, today: today).long(day))?.value == .day(day))
        }
    }

    @Test func leapDays() {
        let ear = DateEar(now: WallTime(iso: "2027-06-01T08:00")!)
        #expect(ear.hear("29 February 2028")?.value == .day(Day(iso: "2028-02-29")!))
        #expect(ear.hear("29 February")?.value == .day(Day(iso: "2028-02-29")!))
        #expect(ear.hear("29 February 2100") == nil)
        #expect(DateEar(now: WallTime(iso: "2026-06-01T08:00")!).hear("29 Feb") == nil)
    }

    /// Dates, marks and rubbish in any order: nothing crashes, every value lies in bounds, every range in the text.
    @Test func rubbishIsHarmless() {
        let shards = [
            "Friday", "the", "31st", "of", "Feb", "next", "week", "in", "0", "99999999999", "3", "/", "-", ".", ":",
            ",", "am", "half", "past",
            "to", "two", "after", "before", "last", "end", "Q", "4", "a", "few", "mid", "noon", "tonight", "w/c", "é",
            "🙂", "\u{301}", "\n", "'s",
            "£", "@", "1530", "months", "ago", "years", "9999", "2200", "from", "between", "and", "Christmas", "at",
            "(", ")", "\u{0}", "５",
        ]
        var seed = SplitMix(state: 20_261_014)
        for round in 0..<3000 {
            let text = (0..<Int.random(in: 1...14, using: &seed)).map { _ in shards.randomElement(using: &seed)! }
                .joined(separator: Bool.random(using: &seed) ? " " : "")
            let use: DateUse = round % 2 == 0 ? .plan : .log
            let ear = DateEar(now: WallTime(iso: "2026-12-31T23:50")!, locale: Region.allCases[round % 2], use: use)
            for date in ear.hearAll(text) + [ear.hear(text)].compactMap(\.self) {
                for value in [date.value] + date.alternatives {
                    #expect((1900...2200).contains(value.day.year) && (1900...2200).contains(value.lastDay.year))
                    #expect(value.day <= value.lastDay)
                }
                #expect(date.range.lowerBound >= text.startIndex && date.range.upperBound <= text.endIndex)
                #expect(!text[date.range].isEmpty)
            }
            _ = DebriefEar(dates: ear).hear(text)
            _ = StepEar(dates: ear).hear(text)
            _ = hearPerson(text)
            _ = yesNo(text)
            _ = isNothing(text)
        }
    }

    /// At a hundred thousand characters anything worse than linear would not end within the limit.
    @Test(
        .timeLimit(.minutes(2)),
        arguments: [
            "w/c ", "the day after ", "a week on ", "next ", "£9 ", "1/", "a.b@", "Bob & ", "“", "(", "week of ",
            "two weeks before ", "I'll ",
            "9-", "Friday to ", "\u{301}", "0 1632 ",
        ])
    func longTextsAreLinear(shard: String) {
        let text = String(repeating: shard, count: 100_000 / shard.utf8.count)
        let ear = DateEar(now: WallTime(iso: "2026-10-14T09:10")!)
        _ = ear.hear(text)
        _ = sentences(in: text)
        _ = amounts(in: text)
    }
}

/// A small seeded generator (SplitMix64), so that a failure can be repeated.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
