import CivilTime
import FollowUp
import GRDB

extension Notebook {
    /// Everything anyone was given, in no order: for telling how often a thing was.
    package func gifts() throws(NotebookError) -> [Gift] {
        try reading(together: true) { db in
            let touches = try db.rows("SELECT \(Touch.list) FROM touch WHERE value IS NOT NULL") { try Touch(&$0) }
            let facts = try db.rows("SELECT \(Fact.list) FROM fact WHERE kind = 'value'") { try Fact(&$0) }
            return touches.compactMap(\.gift) + facts.map { Gift($0.words, on: $0.on) }
        }
    }
}
