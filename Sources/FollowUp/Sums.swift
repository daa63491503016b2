import CivilTime

/// How many touches were alike: the notebook keeps these sums as touches are written, so that nobody counts a million.
package struct TouchSum: Hashable, Sendable {
    package var channel: Channel
    package var outcome: String
    /// The hour of the wall clock it was made in, 0–23.
    package var hour: Int
    /// Which try in a row; 0 when it was none.
    package var attempt: Int
    /// They answered it later.
    package var isAnswered: Bool
    package var count: Int

    package init(
        channel: Channel, outcome: String, hour: Int, attempt: Int = 0, isAnswered: Bool = false, count: Int
    ) {
        self.channel = channel
        self.outcome = outcome
        self.hour = hour
        self.attempt = attempt
        self.isAnswered = isAnswered
        self.count = count
    }
}

/// What a week held, summed as it was written.
package struct WeekSum: Hashable, Sendable {
    /// Its Monday.
    package var monday: Day
    package var touches = 0
    /// Of those, follow-up for a purpose, with value and leave.
    package var quality = 0
    /// My promises kept and my steps done by their day.
    package var onTime = 0
    /// The same after their day.
    package var late = 0
    /// Days, all late ones together.
    package var daysLate = 0
    /// Promises and steps let go.
    package var dropped = 0

    package init(monday: Day) { self.monday = monday }
}
