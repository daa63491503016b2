import GRDB

/// The notebook: one SQLite file with everything that was written down.
///
/// What `keep` returned from is on the disk and survives a crash and a power cut; what it threw over has left no trace.
/// Two programs may use one file; a writer waits for another, for `patience` seconds at most. Every error is a
/// `NotebookError`.
///
/// Why a rollback journal and `synchronous=EXTRA`: a write-ahead log with `NORMAL` loses the last answers in a power cut,
/// leaves erased words behind, and cannot be read from a read-only disk (sqlite.org/pragma.html#pragma_synchronous).
package final class Notebook: Sendable {
    package enum Access: Sendable { case readWrite, readOnly }

    package let path: String
    let queue: DatabaseQueue

    /// Opens the notebook at a path; with `.readWrite` a missing one is created, and one of an earlier version is brought
    /// up to date after a copy of it was laid beside. One that is up to date is not written to.
    /// - Parameter patience: how long to wait for another program, in seconds.
    /// - Throws: `.readOnly` also when it could be read: open it with `.readOnly` then.
    package init(at path: String, access: Access, patience: Double = 5) throws(NotebookError) {
        self.path = path
        switch NotebookFile.place(path) {
        case .file where access == .readOnly:
            guard NotebookFile.isReadable(path) else { throw .io(path: path, detail: "it is not yours to read") }
        case .file:
            guard NotebookFile.isWritable(path), NotebookFile.isWritable(NotebookFile.folder(of: path))
            else { throw .readOnly(path: path) }
        case .other(let reason): throw .notADatabase(path: path, reason: reason)
        case .nothing where access == .readOnly: throw .notFound(path: path)
        case .nothing: try NotebookFile.create(path)
        }
        let connection = Connection(path: path, access: access)
        do {
            queue = try DatabaseQueue(path: path, configuration: connection.configuration(patience: patience))
            try Schema.bringUpToDate(queue, at: path)
        } catch {
            throw NotebookError(error, at: path)
        }
    }

    /// Reads with one look at the file, or with several that see the same state when `together`.
    func reading<Value>(together: Bool = false, _ body: (Database) throws -> Value) throws(NotebookError) -> Value {
        do {
            return try queue.unsafeRead { db in try together ? db.together { try body(db) } : body(db) }
        } catch {
            throw NotebookError(error, at: path)
        }
    }

    /// Writes all of it or nothing, durably.
    func writing<Value>(_ body: (Database) throws -> Value) throws(NotebookError) -> Value {
        do {
            return try queue.writeWithoutTransaction { db in
                try db.atOnce {
                    // Another program may have brought the file to a form this one does not know.
                    let version = try Schema.version(of: db)
                    guard version == Schema.version
                    else { throw NotebookError.newerSchema(path: path, found: version, known: Schema.version) }
                    return try body(db)
                }
            }
        } catch {
            throw NotebookError(error, at: path)
        }
    }
}
