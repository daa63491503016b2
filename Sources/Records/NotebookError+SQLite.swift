import Foundation
import GRDB

extension NotebookError {
    /// The one place where an error of the database becomes one of ours. What SQLite quotes of a statement stays inside:
    /// it may hold what was typed.
    init(_ error: any Error, at path: String) {
        switch error {
        case let error as NotebookError: self = error
        case let damage as Damage: self = .damaged(path: path, detail: damage.what)
        case let refusal as Refusal: self = .refused(path: path, reason: refusal.reason)
        case let outdated as Outdated: self = .changedElsewhere(path: path, what: outdated.what)
        case let error as DatabaseError: self = NotebookError(database: error, at: path)
        default: self = .io(path: path, detail: "an unexpected error")
        }
    }

    private init(database error: DatabaseError, at path: String) {
        let message = error.message ?? "\(error.resultCode)"
        switch error.resultCode {
        case .SQLITE_FULL: self = .full(path: path)
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: self = .readOnly(path: path)
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path, holder: Holder(of: path))
        case .SQLITE_NOTADB: self = .notADatabase(path: path, reason: "it is no database")
        case .SQLITE_CORRUPT: self = .damaged(path: path, detail: message)
        case .SQLITE_CONSTRAINT:
            self = .refused(path: path, reason: NotebookError.rule(broken: error))
        case .SQLITE_CANTOPEN, .SQLITE_IOERR:
            // The journal is a file of its own, beside: what stops it decides.
            let folder = NotebookFile.folder(of: path)
            if !NotebookFile.isWritable(folder) {
                self = .readOnly(path: path)
            } else if NotebookFile.isFull(folder) {
                self = .full(path: path)
            } else {
                self = .io(path: path, detail: message)
            }
        default: self = .io(path: path, detail: message)
        }
    }

    /// The schema's constraints carry the rule as their name.
    private static func rule(broken error: DatabaseError) -> String {
        let message = error.message ?? ""
        switch error.extendedResultCode {
        case .SQLITE_CONSTRAINT_FOREIGNKEY:
            return "it belongs to something that is not in the notebook, or something there belongs to it"
        case .SQLITE_CONSTRAINT_PRIMARYKEY, .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_ROWID:
            return "it is in the notebook already"
        default:
            let name = message.split(separator: ": ", maxSplits: 1).last.map(String.init)
            return name ?? "it breaks a rule of the record"
        }
    }
}
