import CivilTime

/// Working days: no weekend, none of the user's holidays, not while they are away.
extension Playbook {
    /// Why a day is no working day; nil when it is one.
    package func dayOff(_ day: Day) -> Rule? {
        if away.contains(where: { $0.contains(day) }) { return .away }
        if holidays.contains(day) { return .holidays }
        return weekend.contains(day.weekday) ? .weekend : nil
    }

    /// The working day that comes `count` working days after a day; the day itself for none.
    package func day(_ count: Int, after day: Day) -> Day {
        var (day, left) = (day, count)
        let last = day + Playbook.horizon
        while left > 0, day < last {
            day = day + 1
            if dayOff(day) == nil { left -= 1 }
        }
        return day
    }

    /// Days looked ahead for one that is free; who is away for longer makes no plans.
    static let horizon = 3700
}
