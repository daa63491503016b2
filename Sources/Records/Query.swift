import GRDB
import GRDBSQLite

/// A query asked of SQLite itself, as often as there are numbers for it: before the first prompt a statement and a row of
/// GRDB cost more than to find what is in it.
final class Query {
    private let db: Database
    private let statement: OpaquePointer

    init(_ sql: String, _ db: Database) throws {
        var statement: OpaquePointer?
        let code = sqlite3_prepare_v2(db.sqliteConnection, sql, -1, &statement, nil)
        guard code == SQLITE_OK, let statement else { throw db.failure() }
        self.db = db
        self.statement = statement
    }

    deinit { sqlite3_finalize(statement) }

    /// The rows in order, for as long as `take` returns true.
    /// - Parameters:
    ///   - numbers: stand for `?1`, `?2` and so on.
    ///   - word: stands behind the last number.
    func each(_ numbers: [Int] = [], _ word: String? = nil, take: (inout Columns) throws -> Bool) throws {
        sqlite3_reset(statement)
        for (index, number) in numbers.enumerated() {
            sqlite3_bind_int64(statement, Int32(index + 1), Int64(number))
        }
        if let word {
            // Copied at once (SQLITE_TRANSIENT).
            let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
            sqlite3_bind_text(statement, Int32(numbers.count + 1), word, -1, copied)
        }
        defer { sqlite3_reset(statement) }
        while true {
            switch sqlite3_step(statement) {
            case SQLITE_ROW:
                var columns = Columns(statement)
                guard try take(&columns) else { return }
            case SQLITE_DONE: return
            default: throw db.failure()
            }
        }
    }

    /// The first row made into a value; nil for none.
    func first<Value>(_ numbers: [Int] = [], as make: (inout Columns) throws -> Value) throws -> Value? {
        var first: Value?
        try each(numbers) {
            first = try make(&$0)
            return false
        }
        return first
    }
}

extension Database {
    /// Takes out the authorizer through which GRDB learns what each statement reads and writes. It is for those who watch a
    /// database change, nobody does here, and a quarter of the opening would go by with it.
    func lookAway() { sqlite3_set_authorizer(sqliteConnection, nil, nil) }

    /// Several looks at one state of the file, for a connection that is not in a transaction.
    func together<Value>(_ look: () throws -> Value) throws -> Value {
        try run(plain: "BEGIN")
        do {
            let value = try look()
            try run(plain: "COMMIT")
            return value
        } catch {
            sqlite3_exec(sqliteConnection, "ROLLBACK", nil, nil, nil)
            throw error
        }
    }
}
