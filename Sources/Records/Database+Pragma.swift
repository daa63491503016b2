import GRDB
import GRDBSQLite

/// Pragmas asked of SQLite itself. A prepared statement of GRDB costs a tenth of the whole opening, and a pragma needs
/// nothing it gives.
extension Database {
    /// The one number a pragma answers; 0 for none.
    func pragma(_ name: String) throws -> Int {
        var statement: OpaquePointer?
        let code = sqlite3_prepare_v2(sqliteConnection, "PRAGMA \(name)", -1, &statement, nil)
        defer { sqlite3_finalize(statement) }
        guard code == SQLITE_OK else { throw failure() }
        switch sqlite3_step(statement) {
        case SQLITE_ROW: return Int(sqlite3_column_int64(statement, 0))
        case SQLITE_DONE: return 0
        default: throw failure()
        }
    }

    /// Sets pragmas such as `synchronous = EXTRA`, in order.
    func set(pragmas: [String]) throws {
        for pragma in pragmas { try run(plain: "PRAGMA \(pragma)") }
    }

    func run(plain sql: String) throws {
        guard sqlite3_exec(sqliteConnection, sql, nil, nil, nil) == SQLITE_OK else { throw failure() }
    }

    func failure() -> DatabaseError {
        DatabaseError(
            resultCode: ResultCode(rawValue: sqlite3_extended_errcode(sqliteConnection)),
            message: String(cString: sqlite3_errmsg(sqliteConnection)))
    }
}
