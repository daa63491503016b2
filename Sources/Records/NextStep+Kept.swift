import FollowUp
import GRDB

extension NextStep: Kept {
    static let table = "step"
    static let columns = [
        "prospect", "id", "meeting", "text", "action", "due", "due_minute", "due_zone", "channel", "purpose", "value",
        "agreed", "direction", "when_where", "state", "attempt", "attempts_allowed", "reason", "settled",
    ]

    init(_ columns: inout Columns) throws {
        let prospect: ID<Prospect> = try columns.id()
        self.init(
            id: try columns.id(), prospect: prospect, meeting: columns.optionalID(), text: try columns.text(),
            action: try columns.text(), due: columns.due())
        channel = try columns.optionalWord()
        purpose = columns.optionalText()
        value = columns.optionalText()
        agreed = try columns.number() != 0
        direction = try columns.word()
        whenWhere = columns.optionalText()
        state = try columns.word()
        attempt = try columns.number()
        attemptsAllowed = try columns.number()
        reason = columns.optionalText()
        settled = columns.optionalDay()
    }

    var values: [(any DatabaseValueConvertible)?] {
        [prospect.rawValue, id.rawValue, meeting?.rawValue, text, action] + due.columns + [
            channel?.rawValue, purpose, value, agreed ? 1 : 0, direction.rawValue, whenWhere, state.rawValue, attempt,
            attemptsAllowed, reason, settled?.number,
        ]
    }
    var owner: ID<Prospect> { prospect }
    var number: Int64 { id.rawValue }
    var texts: [String?] { [text, purpose, value, whenWhere, reason] }
}
