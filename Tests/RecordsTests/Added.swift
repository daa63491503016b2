import CivilTime
import FollowUp

/// What the notebook keeps beside the record, worked out from the whole record: slow, and plainly right.
enum Added {
    static func touchSums(_ people: [Relationship]) -> Set<TouchSum> {
        let alike = Dictionary(grouping: people.flatMap(\.touches)) { touch in
            let time = (touch.at.utc + touch.at.offset) - touch.at.day.number * 86_400
            return TouchSum(
                channel: touch.channel, outcome: touch.outcome, hour: time / 3600, attempt: touch.attempt ?? 0,
                isAnswered: touch.answered != nil, count: 0)
        }
        return Set(
            alike.map { sum, touches in
                var sum = sum
                sum.count = touches.count
                return sum
            })
    }

    static func weekSums(_ people: [Relationship]) -> [WeekSum] {
        var weeks: [Day: WeekSum] = [:]
        func add(_ day: Day, _ change: (inout WeekSum) -> Void) {
            let monday = (0...6).map { day - $0 }.first { $0.weekday == .monday }!
            change(&weeks[monday, default: WeekSum(monday: monday)])
        }
        for touch in people.flatMap(\.touches) {
            add(touch.at.day) { week in
                week.touches += 1
                if touch.purpose != nil, touch.value != nil, touch.hadLeave == true { week.quality += 1 }
            }
        }
        for deed in people.flatMap(deeds) {
            guard let settled = deed.settled else { continue }
            if deed.isDropped {
                add(settled) { $0.dropped += 1 }
            } else if let due = deed.due, due < settled {
                add(settled) { week in
                    week.late += 1
                    week.daysLate += settled - due
                }
            } else if deed.due != nil {
                add(settled) { $0.onTime += 1 }
            }
        }
        return Array(weeks.values)
    }

    static func streak(_ people: [Relationship]) -> Int {
        let row = people.flatMap(deeds).compactMap { deed -> (Day, late: Int)? in
            guard let settled = deed.settled, let due = deed.due, !deed.isDropped || settled > due else { return nil }
            return (settled, max(0, settled - due))
        }
        return row.sorted { ($1.0, $0.late) < ($0.0, $1.late) }.prefix { $0.late == 0 }.count
    }

    /// Of each person the number, the day last heard of, and the day of what is planned next.
    static func derived(_ people: [Relationship]) -> [[Int?]] {
        people.map { person in
            let heard = person.touches.map(\.at.day) + person.meetings.map(\.on)
            let planned = person.steps.filter(\.isOpen).compactMap(\.due?.day)
            let owed = person.promises.filter { $0.by == .me && $0.state == .open }.compactMap(\.due?.day)
            return [
                Int(person.prospect.id.rawValue), (heard.max() ?? person.prospect.since).number,
                (planned + owed).min()?.number,
            ]
        }.sorted { $0[0]! < $1[0]! }
    }

    static func lists(_ people: [Relationship]) -> [String] {
        people.flatMap { person in
            person.steps.filter(\.isOpen).map { step -> (Int64, String) in
                let isUseful = [.busyMessage, .nurture, .won].contains(person.prospect.state)
                return (step.id.rawValue, step.agreed ? "agreed" : isUseful ? "useful" : "own")
            }
        }.sorted { $0.0 < $1.0 }.map { "\($0.0) \($0.1)" }
    }

    /// What was promised by me or planned, and is done with.
    private static func deeds(_ person: Relationship) -> [(settled: Day?, due: Day?, isDropped: Bool)] {
        person.promises.filter { $0.by == .me && $0.state != .open }
            .map { ($0.settled, $0.due?.day, $0.state == .dropped) }
            + person.steps.filter { $0.state == .done || $0.state == .dropped }
            .map { ($0.settled, $0.due?.day, $0.state == .dropped) }
    }
}
