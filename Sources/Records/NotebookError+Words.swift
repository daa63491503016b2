extension NotebookError: CustomStringConvertible {
    /// What happened and what to do, in sentences for a person. Paths are as they were given: not yet safe for a terminal.
    package var description: String { "\(sentence) \(advice)" }

    /// The exit code of a program that ends over it, after sysexits.h.
    package var exitCode: Int32 {
        switch self {
        case .notFound: 66
        case .cannotCreate, .readOnly, .full: 73
        case .busy, .changedElsewhere: 75
        case .newerSchema, .olderSchema, .notADatabase, .notOurs, .damaged, .refused: 65
        case .io, .cannotUndo: 1
        }
    }

    package var sentence: String {
        switch self {
        case .notFound(let path): "There is no notebook at \(path)."
        case .cannotCreate(let path, let reason): "The notebook \(path) cannot be created: \(reason)."
        case .readOnly(let path): "The notebook \(path) cannot be written to."
        case .full(let path): "The disk of the notebook \(path) is full."
        case .busy(let path, let holder?): "\(holder) is using the notebook \(path)."
        case .busy(let path, nil): "Another program is using the notebook \(path)."
        case .newerSchema(let path, let found, let known):
            "The notebook \(path) was written by a newer follow (its form is \(found), this one knows \(known))."
        case .olderSchema(let path, let found, let known):
            "The notebook \(path) was written by an older follow (its form is \(found), this one writes \(known))."
        case .notADatabase(let path, let reason): "\(path) is not a notebook: \(reason)."
        case .notOurs(let path): "\(path) is a database of another program."
        case .damaged(let path, let detail): "The notebook \(path) is damaged: \(detail)."
        case .io(let path, let detail): "The notebook \(path) cannot be used: \(detail)."
        case .refused(_, let reason): "That cannot be kept: \(reason)."
        case .changedElsewhere(_, let what): "\(what) was changed elsewhere in the meantime."
        case .cannotUndo(let reason): "That cannot be undone: \(reason)."
        }
    }

    package var advice: String {
        switch self {
        case .notFound: "Start follow once without it, or name another with --notebook."
        case .cannotCreate: "Make the folder, or name another place with --notebook."
        case .readOnly: "Nothing was saved. Make the file and its folder writable, or copy the file elsewhere."
        case .full: "Nothing was saved. Make room and try again."
        case .busy: "Nothing was saved. Close the other one, or try again in a moment."
        case .newerSchema: "It was left as it is. Use the newer follow."
        case .olderSchema: "Open it once where it can be written to; that brings it up to date."
        case .notADatabase, .notOurs: "It was left as it is. Name another file with --notebook."
        case .damaged: "It was left as it is. Restore a backup: follow restore."
        case .io: "Nothing was saved. Look at the disk, then try again."
        case .refused: "Nothing was saved."
        case .changedElsewhere: "Nothing was saved. Look at the record again, then repeat it."
        case .cannotUndo: "Nothing was changed."
        }
    }
}
