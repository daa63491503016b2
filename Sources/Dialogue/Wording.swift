import Language

/// What the program itself says, by key; the words live in `Prompts/wording.txt`. A key may have several ways of saying
/// it, so that the same line need not come twice in a row.
package struct Wording: Sendable {
    private let ways: [String: [Template]]

    package init(_ ways: [String: [Template]]) { self.ways = ways }

    package var keys: Set<String> { Set(ways.keys) }

    /// The words for a key. A missing key shows itself rather than nothing; a test holds the keys to the file.
    /// - Parameter turn: which of several ways to take, counted round.
    package func callAsFunction(_ key: String, _ values: [String: String] = [:], turn: Int = 0) -> String {
        guard let ways = ways[key], !ways.isEmpty else { return "‹\(key)›" }
        return ways[abs(turn) % ways.count].filled(with: values)
    }
}
