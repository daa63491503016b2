import CivilTime
import FollowUp
import Testing

/// What the report tells, number by number.
@Suite struct ReportTests {
    private let monday = Samples.monday

    private func week(_ ago: Int, _ fill: (inout WeekSum) -> Void) -> WeekSum {
        var sum = WeekSum(monday: monday - 7 * ago)
        fill(&sum)
        return sum
    }
    private func report(_ sums: [WeekSum] = [], _ touches: [TouchSum] = [], weeks: Int = 8, on day: Day? = nil)
        -> Report
    {
        Report(on: day ?? monday + 2, weeks: weeks, of: sums, touches: touches, by: Samples.playbook)
    }

    @Test func weeksGoUpToThisOneAndNoneIsLeftOut() {
        let weeks = report([week(0) { $0.touches = 3 }, week(2) { $0.touches = 5 }, week(8) { $0.touches = 99 }]).weeks
        #expect(weeks.map(\.monday) == (0..<8).map { monday - 49 + 7 * $0 })
        #expect(weeks.map(\.touches) == [0, 0, 0, 0, 0, 5, 0, 3])
    }

    @Test func emptyWeeksBeforeTheFirstAreNotDrawnAndThoseBetweenAre() {
        let sums = [week(0) { $0.touches = 3 }, week(2) { $0.dropped = 1 }]
        #expect(report(sums).livelyWeeks.map(\.monday) == [monday - 14, monday - 7, monday])
        #expect(report().livelyWeeks == [])
    }

    @Test(arguments: 0..<7) func anyDayOfTheWeekIsInItsWeek(past: Int) {
        #expect(Report.mondays(2, to: monday + past) == [monday - 7, monday])
    }

    @Test func oneWeekIsTheLeast() {
        #expect(report(weeks: 0).weeks.map(\.monday) == [monday])
        #expect(report(weeks: -3).weeks.count == 1)
    }

    @Test func keptOnTimeIsOfWhatWasDoneAndLetGoStandsBeside() {
        let total = report([
            week(1) {
                $0.onTime = 15
                $0.late = 3
                $0.daysLate = 7
                $0.dropped = 2
            },
            week(0) {
                $0.onTime = 2
                $0.late = 2
                $0.daysLate = 5
            },
        ]).total
        #expect(total.kept == Rate(17, of: 22))
        #expect(total.kept.percent == 77)
        #expect(total.dropped == 2)
        #expect(total.lateness == 24)  // 12 days by 5
        #expect(total.monday == monday - 49)
    }

    @Test func latenessIsRoundedToTenths() {
        #expect(week(0) { ($0.late, $0.daysLate) = (3, 5) }.lateness == 17)  // 1.67
        #expect(week(0) { ($0.late, $0.daysLate) = (3, 4) }.lateness == 13)  // 1.33
        #expect(week(0) { $0.onTime = 4 }.lateness == nil)
    }

    @Test func followUpAndQualityFollowUpAreTwoNumbers() {
        let total = report([
            week(0) { ($0.touches, $0.quality) = (20, 9) }, week(3) { ($0.touches, $0.quality) = (14, 12) },
        ])
        .total
        #expect(total.touches == 34)
        #expect(total.quality == 21)
    }

    @Test func channelsStandBestFirstAndThoseWithTooFewBehind() {
        let works = report(
            [],
            [
                TouchSum(channel: .phone, outcome: "voicemail", hour: 10, count: 8),
                TouchSum(channel: .phone, outcome: "reached", hour: 10, count: 2),
                TouchSum(channel: .email, outcome: "sent", hour: 8, isAnswered: true, count: 6),
                TouchSum(channel: .email, outcome: "sent", hour: 8, count: 4),
                TouchSum(channel: .text, outcome: "sent", hour: 9, isAnswered: true, count: 4),
                TouchSum(channel: .linkedin, outcome: "sent", hour: 9, count: 1),
            ]
        ).works
        let channels = works.filter { if case .channel = $0.way { true } else { false } }
        #expect(channels.map(\.way) == [.channel(.email), .channel(.phone), .channel(.text), .channel(.linkedin)])
        #expect(channels.map(\.rate) == [Rate(6, of: 10), Rate(2, of: 10), Rate(4, of: 4), Rate(0, of: 1)])
        #expect(channels.map(\.rate.surely) == [31, 5, nil, nil])
    }

    @Test func triesStandInOrderAndTheLateOnesTogether() {
        let touches = [1, 1, 2, 6, 7, 8, 12].map {
            TouchSum(channel: .text, outcome: "sent", hour: 9, attempt: $0, isAnswered: $0 == 8, count: 2)
        }
        let works = report([], touches).works.filter { if case .attempt = $0.way { true } else { false } }
        #expect(works.map(\.way) == [.attempt(1), .attempt(2), .attempt(6), .attempt(7)])
        #expect(works.map(\.rate) == [Rate(0, of: 4), Rate(0, of: 2), Rate(0, of: 2), Rate(2, of: 6)])
    }

    @Test func hoursAreOfWhatRingsAndTakenTogether() {
        let touches = [0, 8, 9, 10, 11, 18, 19, 23].map {
            TouchSum(channel: .phone, outcome: $0 == 10 ? "reached" : "no answer", hour: $0, count: 3)
        }
        let written = TouchSum(channel: .email, outcome: "sent", hour: 14, count: 30)
        let works = report([], touches + [written]).works.filter { if case .hours = $0.way { true } else { false } }
        #expect(works.map(\.way) == [.hours(0..<9), .hours(9..<11), .hours(11..<13), .hours(17..<19), .hours(19..<24)])
        #expect(works.map(\.rate) == [6, 6, 3, 3, 6].enumerated().map { Rate($0.offset == 1 ? 3 : 0, of: $0.element) })
    }

    @Test func everyHourOfTheDayIsInOneStretch() {
        let touches = (0..<24).map { TouchSum(channel: .phone, outcome: "reached", hour: $0, count: 1) }
        let works = report([], touches).works.filter { if case .hours = $0.way { true } else { false } }
        #expect(works.reduce(into: Rate.none) { $0 += $1.rate } == Rate(24, of: 24))
    }

    @Test func aNewNotebookHasNothingToTell() {
        #expect(report().isEmpty)
        #expect(report([week(9) { $0.touches = 4 }]).isEmpty)
        #expect(!report([week(0) { $0.dropped = 1 }]).isEmpty)
        #expect(!report([], [TouchSum(channel: .phone, outcome: "reached", hour: 9, count: 1)]).isEmpty)
        var late = report()
        late.lateNow = 1
        #expect(!late.isEmpty)
    }
}
