import CivilTime

/// What the last weeks of follow-up come to. It is made of sums the notebook keeps; nothing here counts touches.
package struct Report: Hashable, Sendable {
    package let day: Day
    /// One a week, oldest first, up to the week of `day`; a week in which nothing happened is there too.
    package let weeks: [WeekSum]
    /// What worked, of all that was ever tried.
    package let works: [Works]
    /// Promises kept and steps done in a row by their day, up to now.
    package var streak = 0
    /// What is past its day now, neither done nor let go.
    package var lateNow = 0
    /// Who has waited longest, and how many there are; so with those at risk.
    package var waiting: [Waiting] = []
    package var waitingCount = 0
    package var risks: [Risk] = []
    package var riskCount = 0
    /// Rules of one's own that were broken in the last seven days.
    package var broken: [Broken] = []
    /// Why something was put off in the last seven days, most often first.
    package var skips: [Skip] = []
    /// What won, in the user's words, within the weeks.
    package var wins: [Win] = []

    /// - Parameters:
    ///   - count: how many weeks, the one of `day` being the last; one at least.
    ///   - sums: those of the weeks in which something happened.
    ///   - touches: how many touches were alike, of all time.
    package init(
        on day: Day, weeks count: Int, of sums: [WeekSum], touches: [TouchSum] = [], by playbook: Playbook
    ) {
        self.day = day
        let known = Dictionary(sums.map { ($0.monday, $0) }) { $0 + $1 }
        weeks = Report.mondays(count, to: day).map { known[$0] ?? WeekSum(monday: $0) }
        works = Learning(touches, by: playbook).works(by: playbook)
    }

    /// The Mondays of the weeks up to a day, oldest first.
    package static func mondays(_ count: Int, to day: Day) -> [Day] {
        (0..<max(1, count)).reversed().map { day.monday - 7 * $0 }
    }

    /// All the weeks together; its Monday is the first.
    package var total: WeekSum { weeks.reduce(WeekSum(monday: weeks[0].monday), +) }

    /// The weeks without the empty ones before the first in which something happened.
    package var livelyWeeks: [WeekSum] { Array(weeks.drop { $0 == WeekSum(monday: $0.monday) }) }

    /// Nothing that could be told of.
    package var isEmpty: Bool {
        works.isEmpty && lateNow == 0 && streak == 0 && waiting.isEmpty && risks.isEmpty && broken.isEmpty
            && skips.isEmpty && wins.isEmpty && total == WeekSum(monday: weeks[0].monday)
    }
}

extension WeekSum {
    /// Of what was promised or planned for a day and was done, how much by that day. What was let go is told beside it.
    package var kept: Rate { Rate(onTime, of: onTime + late) }

    /// Days what was late was late, on average, in tenths of a day; nil where nothing was.
    package var lateness: Int? { late == 0 ? nil : (daysLate * 10 + late / 2) / late }

    /// Two weeks as one, under the earlier Monday.
    package static func + (a: WeekSum, b: WeekSum) -> WeekSum {
        var sum = WeekSum(monday: min(a.monday, b.monday))
        sum.touches = a.touches + b.touches
        sum.quality = a.quality + b.quality
        sum.onTime = a.onTime + b.onTime
        sum.late = a.late + b.late
        sum.daysLate = a.daysLate + b.daysLate
        sum.dropped = a.dropped + b.dropped
        return sum
    }
}

extension Rate {
    /// In a hundred, to the nearest.
    package var percent: Int { Int((share * 100).rounded()) }

    /// In a hundred, what may be believed, rounded down: “at least” stays true. nil where it is too few to tell.
    package var surely: Int? { isTooFew ? nil : Int(lowerBound * 100) }
}
