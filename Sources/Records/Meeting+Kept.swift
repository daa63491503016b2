import FollowUp
import GRDB

extension Meeting: Kept {
    static let table = "meeting"
    static let columns = ["prospect", "id", "on_day", "place", "ended"]

    init(_ columns: inout Columns) throws {
        let prospect: ID<Prospect> = try columns.id()
        self.init(id: try columns.id(), prospect: prospect, on: try columns.day())
        place = columns.optionalText()
        ended = try columns.optionalWord()
    }

    var values: [(any DatabaseValueConvertible)?] {
        [prospect.rawValue, id.rawValue, on.number, place, ended?.rawValue]
    }
    var owner: ID<Prospect> { prospect }
    var number: Int64 { id.rawValue }
    var texts: [String?] { [place] }
}
