import FollowUp
import GRDB

extension Promise: Kept {
    static let table = "promise"
    static let columns = [
        "prospect", "id", "meeting", "owner", "what", "due", "due_minute", "due_zone", "state", "why", "settled",
    ]

    init(_ columns: inout Columns) throws {
        let prospect: ID<Prospect> = try columns.id()
        self.init(
            id: try columns.id(), prospect: prospect, meeting: columns.optionalID(), by: try columns.word(),
            what: try columns.text(), due: columns.due())
        state = try columns.word()
        why = columns.optionalText()
        settled = columns.optionalDay()
    }

    var values: [(any DatabaseValueConvertible)?] {
        [prospect.rawValue, id.rawValue, meeting?.rawValue, by.rawValue, what] + due.columns + [
            state.rawValue, why, settled?.number,
        ]
    }
    var owner: ID<Prospect> { prospect }
    var number: Int64 { id.rawValue }
    var texts: [String?] { [what, why] }
}
