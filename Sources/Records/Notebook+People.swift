import CivilTime
import FollowUp
import GRDB

extension Notebook {
    package func prospect(_ id: ID<Prospect>) throws(NotebookError) -> Prospect? {
        try reading { try Prospect.fetch($0, keys: [id.rawValue])?.value }
    }

    /// All of them by name, without regard to case and accents.
    package func list(limit: Int, offset: Int) throws(NotebookError) -> [Prospect] {
        try reading {
            try $0.people("FROM prospect ORDER BY folded, id LIMIT ? OFFSET ?", [max(0, limit), max(0, offset)])
        }
    }

    /// The people with this whole name, without regard to case and accents; whose record changed last first.
    package func people(called name: String, limit: Int) throws(NotebookError) -> [Prospect] {
        let folded = Folded(name)
        guard limit > 0, !folded.words.isEmpty else { return [] }
        return try reading { try $0.people(called: folded, limit: limit) }
    }

    /// The people a half-typed name may mean, for completion. Every word typed begins a word of the name or the company,
    /// without regard to case and accents. Whose whole name it is comes first, then whose record changed last; nothing
    /// typed gives these alone. Of more than 500 that fit, 500 are looked at.
    package func people(matching typed: String, limit: Int) throws(NotebookError) -> [Prospect] {
        guard limit > 0 else { return [] }
        let folded = Folded(typed)
        return try reading(together: true) { db in
            guard let pattern = folded.pattern else {
                // Signs alone may still be a name; blanks are not.
                let isBlank = typed.allSatisfy(\.isWhitespace)
                return isBlank
                    ? try db.latestPeople(limit)
                    : try db.people("FROM prospect WHERE folded = '' AND name = ? LIMIT ?", [typed, limit])
            }
            let exact = try db.people(called: folded, limit: limit)
            guard exact.count < limit else { return exact }
            let others = try db.people(
                """
                FROM (SELECT rowid AS found FROM people WHERE people MATCH ? LIMIT 500)
                JOIN prospect ON prospect.id = found WHERE folded <> ? ORDER BY changed DESC LIMIT ?
                """, [pattern, folded.line, limit - exact.count])
            return exact + others
        }
    }
}

extension Database {
    fileprivate func people(called name: Folded, limit: Int) throws -> [Prospect] {
        try people("FROM prospect WHERE folded = ? ORDER BY changed DESC LIMIT ?", [name.line, limit])
    }

    /// Whose record changed last: the log is walked backwards, and those who are gone are passed over.
    fileprivate func latestPeople(_ limit: Int) throws -> [Prospect] {
        var seen: Set<Int64> = []
        var people: [Prospect] = []
        try each("SELECT prospect FROM change ORDER BY id DESC") { columns in
            let id = Int64(try columns.number())
            guard seen.insert(id).inserted, let found = try Prospect.fetch(self, keys: [id]) else { return true }
            people.append(found.value)
            return people.count < limit
        }
        return people
    }

    fileprivate func people(_ source: String, _ values: [(any DatabaseValueConvertible)?]) throws -> [Prospect] {
        try rows("SELECT \(Prospect.list) \(source)", values) { try Prospect(&$0) }
    }
}
