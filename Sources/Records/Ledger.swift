import CivilTime
import FollowUp
import GRDB

/// Writes one batch of changes: each into the log, and what follows from it into the record, in the transaction it is
/// given.
struct Ledger {
    let db: Database
    let batch: Int64
    private var next: Int64
    private var people: [ID<Prospect>] = []
    /// Those of whom a step, or the state they are in, may be another now.
    private var replanned: [ID<Prospect>] = []

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
        case .prospect(let edit):
            try write(edit, nth: nth)
            replanned.note(edit.either.id)
        case .meeting(let edit): try write(edit, nth: nth)
        case .fact(let edit): try write(edit, nth: nth)
        case .promise(let edit): try write(edit, nth: nth)
        case .step(let edit):
            try write(edit, nth: nth)
            replanned.note(edit.either.prospect)
        case .touch(let edit): try write(edit, nth: nth)
        }
    }

    /// Says of the people this batch was about when they were last heard of, what is planned next, and on which list.
    func close() throws {
        for person in people { try db.run(Ledger.follow, [next - 1, person.rawValue]) }
        for person in replanned { try db.run(Ledger.list, [person.rawValue]) }
    }

    private static let follow = """
        UPDATE prospect SET changed = ?,
            touched = coalesce((SELECT max(on_day) FROM (SELECT on_day FROM touch WHERE prospect = prospect.id
                UNION ALL SELECT on_day FROM meeting WHERE prospect = prospect.id)), since),
            next_due = (SELECT min(due) FROM
                (SELECT due FROM step WHERE prospect = prospect.id AND state IN ('planned', 'draft')
                UNION ALL SELECT due FROM promise WHERE prospect = prospect.id AND state = 'open' AND owner = 'me'))
        WHERE id = ?
        """
    private static let list = """
        UPDATE step SET list = told FROM
            (SELECT id AS told_id, CASE WHEN agreed THEN 'agreed' WHEN
                (SELECT state FROM prospect WHERE id = step.prospect) IN ('busy_message', 'nurture', 'won') THEN 'useful'
                ELSE 'own' END AS told
            FROM step WHERE prospect = ?1 AND state IN ('planned', 'draft'))
        WHERE prospect = ?1 AND id = told_id AND list <> told
        """

    private mutating func write<Value: Kept>(_ edit: Edit<Value>, nth: Int64?) throws {
        let value = edit.either
        let there = try Value.fetch(db, keys: (edit.before ?? value).keys)
        guard there?.value == edit.before else { throw Outdated(what: value.title) }
        let place = edit.isMove ? nth ?? next : there?.nth ?? nth ?? next
        try log(edit, nth: there?.nth ?? place)
        try apply(edit, nth: place)
        try Passages.follow(edit, from: there?.nth ?? place, to: place, db)
        try Sums.follow(edit, db)
        people.note(value.owner)
        if let before = edit.before { people.note(before.owner) }
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

extension [ID<Prospect>] {
    /// Few people change at once, so a list will do for a set.
    fileprivate mutating func note(_ person: ID<Prospect>) { if !contains(person) { append(person) } }
}

/// What a change starts from is not what is there.
struct Outdated: Error {
    var what: String
}
