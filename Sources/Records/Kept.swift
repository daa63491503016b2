import FollowUp
import GRDB

/// A value the notebook keeps in a table of its own, a column a property.
protocol Kept: Hashable, Codable, Sendable {
    static var table: String { get }
    /// What the log calls it.
    static var word: String { get }
    /// In the order of `init` and of `values`.
    static var columns: [String] { get }
    /// Which row is its own, for `keys`.
    static var row: String { get }

    init(_ columns: inout Columns) throws
    var values: [(any DatabaseValueConvertible)?] { get throws }
    var keys: [Int64] { get }
    var owner: ID<Prospect> { get }
    var number: Int64 { get }
    /// What `find` looks through.
    var texts: [String?] { get }
    /// It goes into the word index when it is written. What an earlier version put there stays, and is found.
    var isFound: Bool { get }
    /// What an error calls it.
    var title: String { get }
}

extension Kept {
    static var row: String { "prospect = ? AND id = ?" }
    static var word: String { table }
    var title: String { "A \(Self.word)" }
    var keys: [Int64] { [owner.rawValue, number] }
    var isFound: Bool { true }

    /// Its columns with the table's name before each, for a query over two tables. Put together by hand: this runs before
    /// the first prompt, and the first `joined` of a program costs as much as opening a file.
    static var list: String {
        var list = ""
        for column in columns { list += "\(list.isEmpty ? "" : ", ")\(table).\(column)" }
        return list
    }

    /// Where it stands in the file, or nil.
    static func fetch(_ db: Database, keys: [Int64]) throws -> (value: Self, nth: Int64)? {
        var found: (value: Self, nth: Int64)?
        try Query(cached: "SELECT nth, \(list) FROM \(table) WHERE \(row)", db).each(keys.map { Int($0) }) { columns in
            let nth = Int64(try columns.number())
            found = (try Self(&columns), nth)
            return false
        }
        return found
    }

    func insert(_ db: Database, nth: Int64) throws {
        var (names, marks) = ("nth", "?")
        for column in Self.columns {
            names += ", \(column)"
            marks += ", ?"
        }
        try db.run("INSERT INTO \(Self.table) (\(names)) VALUES (\(marks))", [nth] + Texts.checked(try values))
    }

    func update(_ db: Database) throws {
        let names = Self.columns.map { "\($0) = ?" }.joined(separator: ", ")
        try db.run("UPDATE \(Self.table) SET \(names) WHERE \(Self.row)", Texts.checked(try values) + keys)
    }

    func delete(_ db: Database) throws {
        try db.run("DELETE FROM \(Self.table) WHERE \(Self.row)", keys)
    }
}

enum Texts {
    /// SQLite reads a text only up to its first NUL, so one would cut what follows off without a word.
    static func checked(_ values: [(any DatabaseValueConvertible)?]) throws -> [(any DatabaseValueConvertible)?] {
        for case let text as String in values where text.utf8.contains(0) {
            throw Refusal(reason: "a text with a NUL character in it cannot be kept")
        }
        return values
    }
}

/// What the notebook will not write down, and why.
struct Refusal: Error {
    var reason: String
}
