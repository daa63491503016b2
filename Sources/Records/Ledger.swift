import CivilTime
import FollowUp
import GRDB

/// Writes one batch of changes: each into the log, and what follows from it into the record, in the transaction it is
/// given.
struct Ledger {
    let db: Database
    let batch: Int64
    private var next: Int64
    private var people: Set<ID<Prospect>> = []

    /// Opens a batch. It is one unit of `undo`.
    init(
        _ db: Database, at now: Moment, label: String, changes: Int, talk: ID<Talk>? = nil, undoing undone: Int64? = nil
    ) throws {
        self.db = db
        next = Int64(try db.number("SELECT max(id) FROM change")) + 1
        try db.run(
            "INSERT INTO batch (utc, east, zone, label, first, changes, talk, undoes) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            Texts.checked(now.columns + [label, next, changes, talk?.rawValue, undone]))
        batch = db.lastInsertedRowID
    }

    /// - Parameter nth: where the value stood before it was removed, for putting it back there.
    mutating func write(_ change: Change, nth: Int64? = nil) throws {
        switch change {
        case .prospect(let edit): try write(edit, nth: nth)
        case .meeting(let edit): try write(edit, nth: nth)
        case .fact(let edit): try write(edit, nth: nth)
        case .promise(let edit): try write(edit, nth: nth)
        case .step(let edit): try write(edit, nth: nth)
        case .touch(let edit):
            try write(edit, nth: nth)
            try Tally.follow(edit, db)
        }
    }

    /// Says of the people this batch was about when they were last heard of.
    func close() throws {
        for person in people {
            try db.run(
                """
                UPDATE prospect SET changed = ?,
                    touched = coalesce((SELECT max(on_day) FROM touch WHERE prospect = prospect.id), since)
                WHERE id = ?
                """, [next - 1, person.rawValue])
        }
    }

    private mutating func write<Value: Kept>(_ edit: Edit<Value>, nth: Int64?) throws {
        let value = edit.either
        let there = try Value.fetch(db, keys: (edit.before ?? value).keys)
        guard there?.value == edit.before else { throw Outdated(what: value.title) }
        let place = edit.isMove ? nth ?? next : there?.nth ?? nth ?? next
        try log(edit, nth: there?.nth ?? place)
        try apply(edit, nth: place)
        try Passages.follow(edit, from: there?.nth ?? place, to: place, db)
        people.insert(value.owner)
        if let before = edit.before { people.insert(before.owner) }
        next += 1
    }

    private func log<Value: Kept>(_ edit: Edit<Value>, nth: Int64) throws {
        try db.run(
            "INSERT INTO change (id, batch, kind, prospect, item, nth, before, after) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [
                next, batch, Value.word, edit.either.owner.rawValue, edit.either.number, nth,
                try edit.before.map(JSON.text(of:)), try edit.after.map(JSON.text(of:)),
            ])
    }

    private func apply<Value: Kept>(_ edit: Edit<Value>, nth: Int64) throws {
        switch edit {
        case .added(let value): try value.insert(db, nth: nth)
        case .changed(_, let new) where !edit.isMove: try new.update(db)
        case .changed(let old, let new):
            try old.delete(db)
            try new.insert(db, nth: nth)
        case .removed(let value): try value.delete(db)
        }
    }
}

extension Edit where Value: Kept {
    /// It goes to another person, or takes another name: it leaves its place, which the log knows under the old one.
    fileprivate var isMove: Bool {
        if case .changed(let old, let new) = self { old.keys != new.keys } else { false }
    }
}

/// What a change starts from is not what is there.
struct Outdated: Error {
    var what: String
}
