import FollowUp
import GRDB

extension Prospect: Kept {
    static let table = "prospect"
    static let row = "id = ?"
    static let columns = [
        "id", "name", "kind", "company", "role", "phones", "emails", "state", "since", "folded", "request_words",
        "request_utc", "request_east", "request_zone",
    ]

    init(_ columns: inout Columns) throws {
        let id: ID<Prospect> = try columns.id()
        let name = try columns.text()
        let kind: Kind = try columns.word()
        let (company, role) = (columns.optionalText(), columns.optionalText())
        let (phones, emails) = (try columns.list(), try columns.list())
        let state: State = try columns.word()
        self.init(id: id, name: name, since: try columns.day())
        columns.skip()
        request = try Request(&columns)
        self.kind = kind
        self.company = company
        self.role = role
        self.phones = phones
        self.emails = emails
        self.state = state
    }

    var values: [(any DatabaseValueConvertible)?] {
        get throws {
            [
                id.rawValue, name, kind.rawValue, company, role, try TextList.write(phones), try TextList.write(emails),
                state.rawValue, since.number, Folded(name).line, request?.words,
            ] + (request?.at.columns ?? [nil, nil, nil])
        }
    }
    var keys: [Int64] { [id.rawValue] }
    var owner: ID<Prospect> { id }
    var number: Int64 { id.rawValue }
    var title: String { name }
    var texts: [String?] { [name, company, role] + phones + emails }

    /// What a name is looked up by.
    var called: String { Folded([name, company].compactMap(\.self).joined(separator: " ")).line }
}

extension Prospect.Request {
    /// nil when they wait for nothing.
    init?(_ columns: inout Columns) throws {
        guard let words = columns.optionalText() else {
            columns.skip(3)
            return nil
        }
        self.init(words, at: try columns.moment())
    }
}
