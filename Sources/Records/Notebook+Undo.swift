import CivilTime
import FollowUp
import GRDB

/// What was taken back.
package struct Undone: Hashable, Sendable {
    /// As it was kept with; the conversation's name where a talk ended without changes.
    package var label: String
    package var changes: Int
    /// The talk that is open again.
    package var talk: ID<Talk>?
}

extension Notebook {
    /// Takes back the last thing that was kept and not yet taken back, by writing its inverse behind; nil when there is
    /// none. Strictly last first, so nothing later can rest on what goes.
    package func undo(at now: Moment) throws(NotebookError) -> Undone? {
        do {
            return try writing { db in
                guard let last = try Batch.last(db) else { return nil }
                let log = try last.log(db)
                var ledger = try Ledger(db, at: now, label: last.label, changes: log.count, undoing: last.id)
                for (change, nth) in log.reversed() { try ledger.write(change.inverse, nth: nth) }
                try ledger.close()
                try db.run("UPDATE batch SET undone_by = ? WHERE id = ?", [ledger.batch, last.id])
                let talk = try last.talk.flatMap { try $0.reopen(db) ? $0 : nil }
                return Undone(label: last.label, changes: log.count, talk: talk)
            }
        } catch {
            guard case .changedElsewhere(_, let what) = error else { throw error }
            throw .cannotUndo(reason: "\(what) is not as it was left")
        }
    }
}

/// One unit of `undo` as it stands in the log.
private struct Batch {
    var id: Int64
    var label: String
    var first: Int
    var changes: Int
    var talk: ID<Talk>?

    static func last(_ db: Database) throws -> Batch? {
        try db.rows(
            """
            SELECT id, label, first, changes, talk FROM batch WHERE undone_by IS NULL AND undoes IS NULL
            ORDER BY id DESC LIMIT 1
            """
        ) {
            Batch(
                id: Int64(try $0.number()), label: try $0.text(), first: try $0.number(), changes: try $0.number(),
                talk: $0.optionalID())
        }.first
    }

    func log(_ db: Database) throws -> [(Change, nth: Int64)] {
        try db.rows(
            "SELECT kind, before, after, nth FROM change WHERE id >= ? AND id < ? ORDER BY id",
            [first, first + changes]
        ) {
            let (kind, before, after) = (try $0.text(), $0.optionalText(), $0.optionalText())
            return (try Change(kind: kind, before: before, after: after), Int64(try $0.number()))
        }
    }
}

extension Change {
    fileprivate init(kind: String, before: String?, after: String?) throws {
        switch kind {
        case Prospect.word: self = .prospect(try Edit(before: before, after: after))
        case Meeting.word: self = .meeting(try Edit(before: before, after: after))
        case Fact.word: self = .fact(try Edit(before: before, after: after))
        case Promise.word: self = .promise(try Edit(before: before, after: after))
        case NextStep.word: self = .step(try Edit(before: before, after: after))
        case Touch.word: self = .touch(try Edit(before: before, after: after))
        default: throw Damage(what: "“\(kind)” is no kind of change")
        }
    }
}

extension Edit where Value: Kept {
    fileprivate init(before: String?, after: String?) throws {
        let old = try before.map { try JSON.value(Value.self, of: $0) }
        let new = try after.map { try JSON.value(Value.self, of: $0) }
        switch (old, new) {
        case (nil, let new?): self = .added(new)
        case (let old?, let new?): self = .changed(from: old, to: new)
        case (let old?, nil): self = .removed(old)
        case (nil, nil): throw Damage(what: "a change holds nothing")
        }
    }
}
