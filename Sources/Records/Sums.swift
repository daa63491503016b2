import CivilTime
import FollowUp
import GRDB

/// The sums a report is answered from, kept up in the transaction that writes what they sum: adding a million touches up
/// takes half a second. What is taken back goes out of them as it came in.
enum Sums {
    typealias Cell = [(any DatabaseValueConvertible)?]

    static func follow<Value: Kept>(_ edit: Edit<Value>, _ db: Database) throws {
        if let edit = edit as? Edit<Touch> {
            try follow(edit.before.map(TouchSum.init(of:)), edit.after.map(TouchSum.init(of:)), db)
        }
        try follow(edit.before.flatMap(WeekSum.init(of:)), edit.after.flatMap(WeekSum.init(of:)), db)
    }

    private static func follow(_ old: TouchSum?, _ new: TouchSum?, _ db: Database) throws {
        if old == new { return }
        try follow(old?.cell, new?.cell, in: "touch_sum", TouchSum.columns, db)
        try follow(old?.channelCell, new?.channelCell, in: "channel_sum", TouchSum.channelColumns, db)
    }

    /// One touch more in a cell, and one less in another.
    private static func follow(_ old: Cell?, _ new: Cell?, in table: String, _ columns: [String], _ db: Database) throws
    {
        let place = columns.map { "\($0) = ?" }.joined(separator: " AND ")
        if let old {
            try db.run("DELETE FROM \(table) WHERE touches = 1 AND \(place)", old)
            try db.run("UPDATE \(table) SET touches = touches - 1 WHERE \(place)", old)
        }
        if let new {
            let marks = String(repeating: "?, ", count: columns.count)
            try db.run(
                "INSERT INTO \(table) VALUES (\(marks)1) ON CONFLICT DO UPDATE SET touches = touches + 1", new)
        }
    }

    /// The new goes in before the old goes out, so that a week is not taken away and made again.
    private static func follow(_ old: WeekSum?, _ new: WeekSum?, _ db: Database) throws {
        if old == new { return }
        if let new {
            try db.run(
                """
                INSERT INTO week_sum VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET
                    touches = touches + excluded.touches, quality = quality + excluded.quality,
                    on_time = on_time + excluded.on_time, late = late + excluded.late,
                    days_late = days_late + excluded.days_late, dropped = dropped + excluded.dropped
                """, new.values)
        }
        if let old {
            try db.run(
                """
                UPDATE week_sum SET touches = touches - ?2, quality = quality - ?3, on_time = on_time - ?4,
                    late = late - ?5, days_late = days_late - ?6, dropped = dropped - ?7
                WHERE monday = ?1
                """, old.values)
            try db.run(
                "DELETE FROM week_sum WHERE monday = ? AND touches + on_time + late + dropped = 0", [old.monday.number])
        }
    }
}

extension TouchSum {
    fileprivate init(of touch: Touch) {
        self.init(
            channel: touch.channel, outcome: touch.outcome, hour: touch.at.wall.time.hour, attempt: touch.attempt ?? 0,
            isAnswered: touch.answered != nil, count: 1)
    }

    fileprivate static let columns = ["channel", "outcome", "hour", "attempt", "answered"]
    fileprivate var cell: Sums.Cell { [channel.rawValue, outcome, hour, attempt, isAnswered ? 1 : 0] }

    fileprivate static let channelColumns = ["channel", "outcome", "answered"]
    fileprivate var channelCell: Sums.Cell { [channel.rawValue, outcome, isAnswered ? 1 : 0] }
}

extension WeekSum {
    /// What one value adds to its week; nil when it adds to none.
    fileprivate init?(of value: some Kept) {
        switch value {
        case let touch as Touch:
            self.init(monday: touch.at.day.monday)
            touches = 1
            quality = touch.isQuality ? 1 : 0
        case let promise as Promise where promise.by == .me:
            self.init(promise.settled, of: promise.due, promise.state == .kept, promise.state == .dropped)
        case let step as NextStep:
            self.init(step.settled, of: step.due, step.state == .done, step.state == .dropped)
        default: return nil
        }
    }

    /// What was done without a day to do it by was neither on time nor late.
    private init?(_ settled: Day?, of due: Due?, _ isDone: Bool, _ isDropped: Bool) {
        guard let settled, isDropped || (isDone && due != nil) else { return nil }
        self.init(monday: settled.monday)
        if isDropped {
            dropped = 1
        } else if let days = due?.daysLate(on: settled), days > 0 {
            late = 1
            daysLate = days
        } else {
            onTime = 1
        }
    }

    fileprivate var values: [(any DatabaseValueConvertible)?] {
        [monday.number, touches, quality, onTime, late, daysLate, dropped]
    }
}
