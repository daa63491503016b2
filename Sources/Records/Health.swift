import GRDB

/// What is where, and whether it is well.
package struct Health: Hashable, Sendable {
    package var path: String
    /// In bytes.
    package var size: Int
    package var schema: Int
    package var sqlite: String
    /// As read back from the open file: `delete`, and 3 for `EXTRA`.
    package var journal: String
    package var synchronous: Int
    /// What SQLite's own check found; empty when all is well.
    package var problems: [String]
    /// Rows by table, in the order of the record.
    package var counts: [Count]
    package var lastBackup: Backup?

    package struct Count: Hashable, Sendable {
        package var what: String
        package var number: Int
    }

    static let tables = [
        "prospect", "meeting", "fact", "promise", "step", "touch", "talk", "utterance", "batch", "change",
    ]

    static func counts(_ db: Database) throws -> [Count] {
        try tables.map { Count(what: $0, number: try db.number("SELECT count(*) FROM \($0)")) }
    }

    static func problems(_ db: Database) throws -> [String] {
        var problems = try String.fetchAll(db, sql: "PRAGMA quick_check(20)").filter { $0 != "ok" }
        let orphans = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").count
        if orphans > 0 { problems.append("\(orphans) rows belong to something that is gone") }
        return try problems + strangers(db).map { "\($0) is not of the notebook's making" }
    }

    /// Tables, views and triggers someone else has put into the file, or changed; a trigger could write behind our back.
    private static func strangers(_ db: Database) throws -> [String] {
        func parts(_ db: Database) throws -> [String: String] {
            let rows = try db.rows("SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_master") {
                (try $0.text(), try $0.text())
            }
            return Dictionary(rows) { first, _ in first }
        }
        let version = try Schema.version(of: db)
        let own = try DatabaseQueue().write { fresh in
            for step in Schema.steps.prefix(version) { try fresh.execute(sql: step) }
            return try parts(fresh)
        }
        return try parts(db).filter { own[$0.key] != $0.value }.keys.sorted()
    }
}
