import CivilTime

/// Who the user is: what goes under a message, when they work, and which of the two manners is theirs. Nothing of it must
/// be there.
package struct Profile: Hashable, Sendable {
    package var name: String?
    /// The line by which they are reached; empty when they were asked and gave none.
    package var contact: String?
    package var hours: Hours?
    /// Days and stretches of days without work.
    package var holidays: [ClosedRange<Day>] = []
    package var style: Style?

    package enum Style: String, CaseIterable, Sendable { case introvert, extrovert }

    package struct Hours: Hashable, Sendable {
        package var from: TimeOfDay
        package var until: TimeOfDay

        /// - Returns: nil when the day would end before it begins.
        package init?(from: TimeOfDay, until: TimeOfDay) {
            guard from < until else { return nil }
            self.from = from
            self.until = until
        }
    }

    package init() {}

    /// The name they go by: the one they gave, else what stands before the first comma of their line.
    package var called: String? {
        if let name, !name.isEmpty { return name }
        guard let first = contact?.split(separator: ",").first else { return nil }
        let words = first.split(separator: " ").joined(separator: " ")
        return words.isEmpty || words.contains(where: { $0.isNumber || $0 == "@" }) ? nil : words
    }
}
