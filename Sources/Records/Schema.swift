import GRDB

/// The shape of the notebook's tables, and the way from every shape that was shipped to this one.
///
/// A step that was shipped is frozen: it is never edited, a new one is added behind it, and a notebook written by every
/// shipped version lies among the tests' fixtures.
enum Schema {
    /// Says whose file this is (`PRAGMA application_id`): “Folw” in ASCII.
    static let application = 0x466F_6C77

    /// The step at index n leads from version n to version n + 1 (`PRAGMA user_version`).
    static let steps = [v1, v2, v3, v4]

    static var version: Int { steps.count }

    /// Brings a file up to date, after a copy of it was laid beside. Each step is a transaction of its own, with its version,
    /// so that a file is always of one version. Foreign keys are checked statement by statement: a check of the whole file
    /// takes seconds on a large one.
    static func bringUpToDate(_ queue: DatabaseQueue, at path: String, steps: [String] = steps) throws {
        let found = try queue.unsafeRead(version(of:))
        guard found < steps.count else { return }
        if found == 0 { return try make(queue, steps) }
        try Backup.beforeMigration(of: queue, at: path, from: found)
        for step in found..<steps.count {
            try queue.write { db in
                // Read again under the lock: another window may have been quicker.
                guard try version(of: db) == step else { return }
                try db.execute(sql: steps[step])
                try db.execute(sql: "PRAGMA user_version = \(step + 1)")
            }
        }
    }

    /// A new file is made in one transaction: another window that comes in between finds nothing or all of it.
    private static func make(_ queue: DatabaseQueue, _ steps: [String]) throws {
        try queue.write { db in
            guard try version(of: db) == 0 else { return }
            try db.execute(sql: "PRAGMA application_id = \(application)")
            for step in steps { try db.execute(sql: step) }
            try db.execute(sql: "PRAGMA user_version = \(steps.count)")
        }
    }

    static func application(of db: Database) throws -> Int {
        try db.pragma("application_id")
    }

    static func version(of db: Database) throws -> Int {
        try db.pragma("user_version")
    }
}
