import GRDB

extension Database {
    /// Runs a statement that changes something; prepared once a session.
    func run(_ sql: String, _ values: [(any DatabaseValueConvertible)?] = []) throws {
        try Query(cached: sql, self).each(values: values) { _ in true }
    }

    /// The rows of a query in order, each made into a value.
    func rows<Value>(
        _ sql: String, _ values: [(any DatabaseValueConvertible)?] = [], as make: (inout Columns) throws -> Value
    ) throws -> [Value] {
        var made: [Value] = []
        try each(sql, values) { columns in
            made.append(try make(&columns))
            return true
        }
        return made
    }

    /// The rows of a query that is asked once a session, before the first prompt. Its numbers stand in its text.
    func rows<Value>(once sql: String, as make: (inout Columns) throws -> Value) throws -> [Value] {
        var made: [Value] = []
        try Query(sql, self).each {
            made.append(try make(&$0))
            return true
        }
        return made
    }

    /// The rows of a query in order, for as long as `take` returns true.
    func each(
        _ sql: String, _ values: [(any DatabaseValueConvertible)?] = [], take: (inout Columns) throws -> Bool
    ) throws {
        try Query(cached: sql, self).each(values: values, take: take)
    }

    /// The one number a query gives; 0 for none.
    func number(_ sql: String, _ values: [(any DatabaseValueConvertible)?] = []) throws -> Int {
        var number = 0
        try each(sql, values) {
            number = $0.optionalNumber() ?? 0
            return false
        }
        return number
    }
}
