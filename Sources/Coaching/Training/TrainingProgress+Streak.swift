import CivilTime

extension TrainingProgress {
    /// Days of practice in a row, up to today, or to the last working day while today is still open. A weekend without
    /// practice breaks nothing.
    package var streak: Int {
        if days.contains(day) { return length(endingOn: day) }
        var last = day - 1
        while last.weekday.isWeekend, !days.contains(last) { last = last - 1 }
        return length(endingOn: last)
    }

    /// The longest there ever was.
    package var longestStreak: Int { days.map(length(endingOn:)).max() ?? 0 }

    /// The days of the weeks looked at, oldest first, and whether there was practice.
    package var calendar: [(day: Day, isPractised: Bool)] {
        guard let first = weeks.first, first <= day else { return [] }
        return (0...(day - first)).map { (first + $0, days.contains(first + $0)) }
    }

    private func length(endingOn end: Day) -> Int {
        var length = 0
        var at = end
        while days.contains(at) || at.weekday.isWeekend && length > 0 {
            if days.contains(at) { length += 1 }
            at = at - 1
        }
        return length
    }
}
