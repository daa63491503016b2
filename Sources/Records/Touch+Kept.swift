import FollowUp
import GRDB

extension Touch: Kept {
    static let table = "touch"
    static let columns = [
        "prospect", "id", "on_day", "utc", "east", "zone", "channel", "outcome", "learned", "value", "attempt",
        "answered", "purpose", "had_leave",
    ]

    init(_ columns: inout Columns) throws {
        let prospect: ID<Prospect> = try columns.id()
        let id: ID<Touch> = try columns.id()
        columns.skip()
        self.init(
            id: id, prospect: prospect, at: try columns.moment(), channel: try columns.word(),
            outcome: try columns.text())
        learned = columns.optionalText()
        value = columns.optionalText()
        attempt = columns.optionalNumber()
        answered = columns.optionalDay()
        purpose = columns.optionalText()
        hadLeave = columns.optionalFlag()
    }

    var values: [(any DatabaseValueConvertible)?] {
        [prospect.rawValue, id.rawValue, at.day.number] + at.columns + [
            channel.rawValue, outcome, learned, value, attempt, answered?.number, purpose, hadLeave.map { $0 ? 1 : 0 },
        ]
    }
    var owner: ID<Prospect> { prospect }
    var number: Int64 { id.rawValue }
    var texts: [String?] { [outcome, learned, value, purpose] }
    /// An outcome alone says the same of a thousand touches: it is found with what was learned, and not by itself.
    var isFound: Bool { learned != nil || value != nil || purpose != nil }
}
