import Foundation
import GRDB

/// A copy of the whole notebook, looked at again before it counts as one.
package struct Backup: Hashable, Sendable {
    package var path: String
    /// In bytes.
    package var size: Int

    static func beforeMigration(of queue: DatabaseQueue, at path: String, from version: Int) throws {
        _ = try copy(of: queue, at: path, to: "\(path).form-\(version)")
    }

    /// A killed copy can open well and be empty: so it is written under another name, checked, brought to the disk, and
    /// only then given its own, in place of an earlier one.
    static func copy(of queue: DatabaseQueue, at path: String, to target: String) throws -> Backup {
        let unfinished = "\(target).unfinished"
        for leftover in [unfinished, unfinished + "-journal"] { unlink(leftover) }
        try NotebookFile.create(unfinished)
        defer { unlink(unfinished) }
        do {
            let copy = try DatabaseQueue(path: unfinished)
            try queue.backup(to: copy)
            let counts = try (queue.read(Health.counts), copy.read(Health.counts))
            guard counts.0 == counts.1, try copy.read(Health.problems).isEmpty
            else { throw Damage(what: "a copy of it does not hold what it holds") }
            try copy.close()
        } catch let error as DatabaseError {
            throw NotebookError(error, at: target)
        }
        let file = open(unfinished, O_RDONLY | O_CLOEXEC)
        let isOnDisk = file >= 0 && fsync(file) == 0
        if file >= 0 { close(file) }
        guard isOnDisk, rename(unfinished, target) == 0
        else { throw NotebookError.io(path: target, detail: "a copy could not be brought to the disk") }
        NotebookFile.sync(folder: NotebookFile.folder(of: target))
        return Backup(path: target, size: NotebookFile.size(target))
    }
}
