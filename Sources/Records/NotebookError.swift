/// Why the notebook could not be opened, read or written. Nothing that was asked to be kept has been kept.
package enum NotebookError: Error, Hashable, Sendable {
    /// There is no notebook here, and this was only to read one.
    case notFound(path: String)
    case cannotCreate(path: String, reason: String)
    /// The file, its folder or its disk takes no writing.
    case readOnly(path: String)
    /// The disk is full.
    case full(path: String)
    /// Another program holds the file and did not let go in time.
    case busy(path: String, holder: Holder?)
    /// Written by a later version of the program; it was not touched.
    case newerSchema(path: String, found: Int, known: Int)
    /// Written by an earlier version, and this was only to read it.
    case olderSchema(path: String, found: Int, known: Int)
    /// Something else in the notebook's place.
    case notADatabase(path: String, reason: String)
    /// A database, but another program's; it was not touched.
    case notOurs(path: String)
    case damaged(path: String, detail: String)
    case io(path: String, detail: String)
    /// What was to be kept breaks a rule of the record.
    case refused(path: String, reason: String)
    /// What was to be changed is no longer as it was read: another window changed it.
    case changedElsewhere(path: String, what: String)
    case cannotUndo(reason: String)
}
