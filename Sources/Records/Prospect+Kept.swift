import FollowUp
import GRDB

extension Prospect: Kept {
    static let table = "prospect"
    static let row = "id = ?"
    static let columns = [
        "id", "name", "kind", "company", "role", "phones", "emails", "state", "since", "folded",
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
                state.rawValue, since.number, Folded(name).line,
            ]
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
