import GRDB
import GRDBSQLite

/// A statement asked of SQLite itself: GRDB's statements, arguments and rows cost more than to find or write what is
/// in them.
final class Query {
    private let db: Database
    private let statement: OpaquePointer
    /// Whose statement it is; nil for one of its own.
    private let kept: Statement?

    /// A statement for this once.
    init(_ sql: String, _ db: Database) throws {
        var statement: OpaquePointer?
        let code = sqlite3_prepare_v2(db.sqliteConnection, sql, -1, &statement, nil)
        guard code == SQLITE_OK, let statement else { throw db.failure() }
        self.db = db
        self.statement = statement
        kept = nil
    }

    /// A statement prepared once a session.
    init(cached sql: String, _ db: Database) throws {
        let kept = try db.cachedStatement(sql: sql)
        self.db = db
        self.kept = kept
        statement = kept.sqliteStatement
    }

    deinit { if kept == nil { sqlite3_finalize(statement) } }

    /// The rows in order, for as long as `take` returns true.
    /// - Parameters:
    ///   - numbers: stand for `?1`, `?2` and so on.
    ///   - word: stands behind the last number.
    func each(_ numbers: [Int] = [], _ word: String? = nil, take: (inout Columns) throws -> Bool) throws {
        sqlite3_reset(statement)
        for (index, number) in numbers.enumerated() {
            sqlite3_bind_int64(statement, Int32(index + 1), Int64(number))
        }
        if let word { bind(word, at: Int32(numbers.count + 1)) }
        try step(take)
    }

    /// The rows in order, for as long as `take` returns true.
    func each(values: [(any DatabaseValueConvertible)?], take: (inout Columns) throws -> Bool) throws {
        sqlite3_reset(statement)
        var place: Int32 = 0
        for value in values {
            place += 1
            switch value?.databaseValue.storage {
            case .int64(let number)?: sqlite3_bind_int64(statement, place, number)
            case .string(let text)?: bind(text, at: place)
            case .double(let number)?: sqlite3_bind_double(statement, place, number)
            case .blob?: throw Refusal(reason: "bytes cannot be kept")
            case .null?, nil: sqlite3_bind_null(statement, place)
            }
        }
        try step(take)
    }

    private func bind(_ text: String, at place: Int32) {
        // Copied at once (SQLITE_TRANSIENT).
        let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        sqlite3_bind_text(statement, place, text, Int32(text.utf8.count), copied)
    }

    private func step(_ take: (inout Columns) throws -> Bool) throws {
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
    func together<Value>(_ look: () throws -> Value) throws -> Value { try transaction("BEGIN", look) }

    /// All of what is written, or nothing.
    func atOnce<Value>(_ write: () throws -> Value) throws -> Value { try transaction("BEGIN IMMEDIATE", write) }

    private func transaction<Value>(_ begin: String, _ body: () throws -> Value) throws -> Value {
        try run(plain: begin)
        do {
            let value = try body()
            try run(plain: "COMMIT")
            return value
        } catch {
            // Some errors have taken it back already.
            sqlite3_exec(sqliteConnection, "ROLLBACK", nil, nil, nil)
            throw error
        }
    }
}
