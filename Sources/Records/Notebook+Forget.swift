import CivilTime
import FollowUp
import GRDB

extension Notebook {
    /// Erases a person: the record, the log, the word indexes, and the talks that were filed about them. The space is
    /// overwritten with zeros. What remains is the number, so that a restored copy can be made to forget too.
    ///
    /// Backups and exports are other files and still hold the person.
    /// - Returns: false when there is no such person.
    package func forget(_ id: ID<Prospect>, at now: Moment) throws(NotebookError) -> Bool {
        try writing { db in
            guard let found = try Prospect.fetch(db, keys: [id.rawValue]) else { return false }
            try db.run("INSERT OR REPLACE INTO forgotten VALUES (?, ?)", [id.rawValue, now.utc])
            try forget(talksAbout: id, db)
            let kinds: [any Kept.Type] = [Touch.self, NextStep.self, Promise.self, Fact.self, Meeting.self]
            for kind in kinds { try kind.erase(of: id, db) }
            try Passages.follow(Edit.removed(found.value), from: found.nth, to: found.nth, db)
            try found.value.delete(db)
            try db.run("DELETE FROM change WHERE prospect = ?", [id.rawValue])
            // The number stays, so that what lies in the calendar's folder is found and taken out.
            try db.run("UPDATE posted SET written = '' WHERE prospect = ?", [id.rawValue])
            try close(batchesEmptiedIn: db)
            // A deleted word stays in the index's older parts until they are merged (sqlite.org/fts5.html).
            for index in ["people", "passage"] { try db.run("INSERT INTO \(index) (\(index)) VALUES ('optimize')") }
            return true
        }
    }

    /// What was kept together with the person loses its label, and the talk about it its words; what it held of others
    /// can still be undone.
    private func forget(talksAbout id: ID<Prospect>, _ db: Database) throws {
        let batches = try db.rows(
            "SELECT DISTINCT batch.id, batch.talk FROM batch JOIN change ON change.batch = batch.id WHERE prospect = ?",
            [id.rawValue]
        ) { (id: try $0.number(), talk: $0.optionalNumber()) }
        for batch in batches {
            try db.run("UPDATE batch SET label = '' WHERE id = ?", [batch.id])
            guard let talk = batch.talk else { continue }
            try db.run("UPDATE talk SET state = 'erased', draft = '', reason = NULL WHERE id = ?", [talk])
            try db.run("DELETE FROM utterance WHERE talk = ?", [talk])
        }
    }

    /// A batch of which nothing is left is not offered to `undo`.
    private func close(batchesEmptiedIn db: Database) throws {
        try db.run(
            """
            UPDATE batch SET undone_by = id WHERE undoes IS NULL AND undone_by IS NULL AND changes > 0
                AND NOT EXISTS (SELECT 1 FROM change WHERE change.id >= first AND change.id < first + changes)
            """)
    }
}

extension Kept {
    /// Erases all of one person's rows of this kind.
    fileprivate static func erase(of person: ID<Prospect>, _ db: Database) throws {
        let rows = try db.rows("SELECT nth, \(list) FROM \(table) WHERE prospect = ?", [person.rawValue]) {
            (nth: Int64(try $0.number()), value: try Self(&$0))
        }
        for row in rows {
            try Passages.follow(Edit.removed(row.value), from: row.nth, to: row.nth, db)
            try Sums.follow(Edit.removed(row.value), db)
            try row.value.delete(db)
        }
    }
}
