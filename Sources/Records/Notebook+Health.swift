import Foundation
import GRDB

extension Notebook {
    /// What is where and whether it is well. Reads the whole file: seconds on a large one.
    package func health() throws(NotebookError) -> Health {
        let path = path
        return try reading { db in
            Health(
                path: path, size: NotebookFile.size(path), schema: try Schema.version(of: db),
                sqlite: try String.fetchOne(db, sql: "SELECT sqlite_version()") ?? "",
                journal: try String.fetchOne(db, sql: "PRAGMA journal_mode") ?? "",
                synchronous: try db.number("PRAGMA synchronous"), problems: try Health.problems(db),
                counts: try Health.counts(db), lastBackup: Backup.last(of: path))
        }
    }
}
