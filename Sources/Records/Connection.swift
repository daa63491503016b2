import GRDB

/// How a connection to the file is set up, and whose file it may be.
struct Connection {
    let path: String
    let access: Notebook.Access

    /// GRDB sets its own journal mode and a weaker `synchronous` where it is asked for a journal; so it is not asked, and
    /// both are set here.
    func configuration(patience: Double) -> Configuration {
        var configuration = Configuration()
        configuration.readonly = access == .readOnly
        configuration.busyMode = .timeout(patience)
        configuration.foreignKeysEnabled = false
        configuration.label = "notebook"
        configuration.prepareDatabase { [self] db in
            db.lookAway()
            try recognise(db)
            try db.set(pragmas: Connection.careful)
            if access == .readWrite { try db.set(pragmas: Connection.durable) }
        }
        return configuration
    }

    /// Refuses a file that is not ours, or too new, before anything is written.
    private func recognise(_ db: Database) throws {
        if try Schema.application(of: db) != Schema.application {
            if try isBegun(db) { return }
            // An empty file is a notebook not yet begun; what was cut short while it was created is one too.
            let size = NotebookFile.size(path)
            guard size == 0 || size >= 512
            else { throw NotebookError.notADatabase(path: path, reason: "it is no database") }
            guard size == 0 else { throw NotebookError.notOurs(path: path) }
            if access == .readOnly { throw NotebookError.notADatabase(path: path, reason: "it is empty") }
            return
        }
        let version = try Schema.version(of: db)
        if version > Schema.version {
            throw NotebookError.newerSchema(path: path, found: version, known: Schema.version)
        }
        if access == .readOnly, version < Schema.version {
            throw NotebookError.olderSchema(path: path, found: version, known: Schema.version)
        }
    }

    /// Between two looks another window may have made the notebook.
    private func isBegun(_ db: Database) throws -> Bool {
        try db.number("SELECT count(*) FROM sqlite_master") > 0
            && Schema.application(of: db) == Schema.application
    }

    /// What a schema or a page someone else wrote cannot do.
    private static let careful = ["foreign_keys = ON", "trusted_schema = OFF", "cell_size_check = ON"]
    private static let durable = ["journal_mode = DELETE", "synchronous = EXTRA", "secure_delete = ON"]
}
