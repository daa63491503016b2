import CivilTime
import FollowUp
import GRDB
import GRDBSQLite

/// Reads one row from left to right. Only whole numbers and texts are stored, and a value of the wrong kind is an error
/// and never a crash: nothing in the file protects it from a flipped bit.
struct Columns {
    /// Valid until its next step.
    private let statement: OpaquePointer
    private var index: Int32 = 0

    init(_ statement: OpaquePointer) { self.statement = statement }

    mutating func number() throws -> Int {
        guard let number = optionalNumber() else { throw Damage(what: "a number is missing") }
        return number
    }
    mutating func optionalNumber() -> Int? {
        defer { index += 1 }
        let isNumber = sqlite3_column_type(statement, index) == SQLITE_INTEGER
        return isNumber ? Int(sqlite3_column_int64(statement, index)) : nil
    }
    mutating func text() throws -> String {
        guard let text = optionalText() else { throw Damage(what: "a text is missing") }
        return text
    }
    mutating func optionalText() -> String? {
        defer { index += 1 }
        guard sqlite3_column_type(statement, index) == SQLITE_TEXT else { return nil }
        return sqlite3_column_text(statement, index).map(String.init(cString:))
    }
    mutating func skip(_ count: Int32 = 1) { index += count }

    mutating func id<Of>() throws -> ID<Of> { ID(rawValue: Int64(try number())) }
    mutating func optionalID<Of>() -> ID<Of>? { optionalNumber().map { ID(rawValue: Int64($0)) } }
    mutating func day() throws -> Day { Day(number: try number()) }
    mutating func optionalDay() -> Day? { optionalNumber().map { Day(number: $0) } }
    mutating func optionalFlag() -> Bool? { optionalNumber().map { $0 != 0 } }
    mutating func moment() throws -> Moment { Moment(utc: try number(), offset: try number(), zone: try text()) }

    mutating func due() -> Due? {
        let (day, minute, zone) = (optionalNumber(), optionalNumber(), optionalText())
        guard let day else { return nil }
        var due = Due(Day(number: day), at: minute.flatMap(TimeOfDay.init(minutes:)))
        due.zone = zone
        return due
    }
    mutating func word<Word: RawRepresentable<String>>() throws -> Word {
        guard let word: Word = try optionalWord() else { throw Damage(what: "a word is missing") }
        return word
    }
    mutating func optionalWord<Word: RawRepresentable<String>>() throws -> Word? {
        guard let text = optionalText() else { return nil }
        guard let word = Word(rawValue: text) else { throw Damage(what: "“\(text)” is no \(Word.self)") }
        return word
    }
    mutating func list() throws -> [String] { try TextList.read(try text()) }
}

/// What stands in the file cannot have been written by this program.
struct Damage: Error {
    var what: String
}

extension Moment {
    var columns: [(any DatabaseValueConvertible)?] { [utc, offset, zone] }
}

extension Due? {
    var columns: [(any DatabaseValueConvertible)?] { [self?.day.number, self?.time?.minutes, self?.zone] }
}
