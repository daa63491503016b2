import FollowUp
import GRDB

extension Notebook {
    /// A person and all that happened, oldest first: meetings, facts and touches by their day, the rest as written down.
    package func relationship(_ id: ID<Prospect>) throws(NotebookError) -> Relationship? {
        try reading(together: true) { db in
            guard let found = try Prospect.fetch(db, keys: [id.rawValue]) else { return nil }
            return try Relationship(of: found.value, db)
        }
    }

    /// Walks through everyone by name, for an export, a hundred at a time in memory. The file is let go in between, so
    /// another window may write; each relationship is of one moment.
    package func everyone(_ take: (Relationship) throws -> Void) throws {
        var last: (name: String, id: Int64) = ("", .min)
        while true {
            let page = try reading(together: true) { db in
                let people = try db.rows(
                    "SELECT \(Prospect.list) FROM prospect WHERE (folded, id) > (?, ?) ORDER BY folded, id LIMIT 100",
                    [last.name, last.id]
                ) { try Prospect(&$0) }
                return try people.map { try Relationship(of: $0, db) }
            }
            for relationship in page { try take(relationship) }
            guard let end = page.last?.prospect else { return }
            last = (Folded(end.name).line, end.id.rawValue)
        }
    }
}

extension Relationship {
    fileprivate init(of prospect: Prospect, _ db: Database) throws {
        self.init(prospect)
        meetings = try all(by: "on_day, nth", db)
        facts = try all(by: "on_day, nth", db)
        promises = try all(by: "nth", db)
        steps = try all(by: "nth", db)
        touches = try all(by: "utc, nth", db)
    }

    private func all<Value: Kept>(by order: String, _ db: Database) throws -> [Value] {
        try db.rows(
            "SELECT \(Value.list) FROM \(Value.table) WHERE prospect = ? ORDER BY \(order)", [prospect.id.rawValue]
        ) { try Value(&$0) }
    }
}
