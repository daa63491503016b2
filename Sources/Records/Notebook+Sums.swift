import CivilTime
import FollowUp
import GRDB

extension Notebook {
    /// How many touches were alike, the most frequent first within a channel.
    package func touchSums() throws(NotebookError) -> [TouchSum] {
        let query = """
            SELECT channel, outcome, hour, attempt, answered, touches FROM touch_sum
            ORDER BY channel, touches DESC, outcome, hour, attempt, answered
            """
        return try reading { db in
            try db.rows(query) {
                TouchSum(
                    channel: try $0.word(), outcome: try $0.text(), hour: try $0.number(), attempt: try $0.number(),
                    isAnswered: try $0.number() != 0, count: try $0.number())
            }
        }
    }

    /// The weeks from the one a day lies in to the one another lies in, oldest first; one in which nothing was written is
    /// there too, and holds nothing. My promises and all steps count by the day they were settled.
    package func weekSums(from first: Day, through last: Day) throws(NotebookError) -> [WeekSum] {
        let (first, last) = (first.monday.number, last.monday.number)
        guard first <= last else { return [] }
        let query = """
            SELECT monday, touches, quality, on_time, late, days_late, dropped FROM week_sum
            WHERE monday BETWEEN ? AND ?
            """
        let held = try reading { db in
            try db.rows(query, [first, last]) {
                var week = WeekSum(monday: try $0.day())
                week.touches = try $0.number()
                week.quality = try $0.number()
                week.onTime = try $0.number()
                week.late = try $0.number()
                week.daysLate = try $0.number()
                week.dropped = try $0.number()
                return week
            }
        }
        let weeks = Dictionary(held.map { ($0.monday.number, $0) }) { first, _ in first }
        return stride(from: first, through: last, by: 7).map { weeks[$0] ?? WeekSum(monday: Day(number: $0)) }
    }

    /// How many of my promises and my steps in a row were settled on their day or before, the latest first, counted no
    /// further than `limit`. On one day those on time come before those late. What was let go by its day neither counts
    /// nor ends the row; what had no day is left out.
    package func streak(limit: Int) throws(NotebookError) -> Int {
        guard limit > 0 else { return 0 }
        return try reading { db in
            var streak = 0
            try db.each(Notebook.settled, []) {
                guard try $0.number() <= $0.number() else { return false }
                streak += 1
                return streak < limit
            }
            return streak
        }
    }

    /// Two indexes walked backwards side by side, for as long as rows are taken.
    static let settled = """
        SELECT settled AS last, due AS soon FROM promise WHERE settled IS NOT NULL AND due IS NOT NULL
            AND owner = 'me' AND (state = 'kept' OR state = 'dropped' AND settled > due)
        UNION ALL SELECT settled, due FROM step WHERE settled IS NOT NULL AND due IS NOT NULL
            AND (state = 'done' OR state = 'dropped' AND settled > due)
        ORDER BY last DESC, soon DESC
        """
}
