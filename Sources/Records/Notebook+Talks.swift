import FollowUp
import GRDB

extension Notebook {
    /// A talk, open or ended, with all that was said in it.
    package func talk(_ id: ID<Talk>) throws(NotebookError) -> Talk? {
        try reading(together: true) { try Talk.fetch($0, where: "WHERE id = \(id.rawValue)").first }
    }

    /// The talks not yet filed or let go, newest first, whole.
    package func openTalks() throws(NotebookError) -> [Talk] {
        try reading { try Talk.fetch($0, where: "WHERE state = 'open' ORDER BY \(Talk.newest)") }
    }

    /// What was typed as an answer to a question before, each line once, the one used last at the end.
    package func history(of question: String, limit: Int) throws(NotebookError) -> [String] {
        guard limit > 0 else { return [] }
        return try reading { db in
            var newest: [String] = []
            var seen: Set<String> = []
            let lines = "SELECT typed FROM utterance WHERE question = ? AND meant = 'answered' ORDER BY id DESC"
            try db.each(lines, [question]) { columns in
                let line = try columns.text()
                if !line.isEmpty, seen.insert(line).inserted { newest.append(line) }
                return newest.count < limit
            }
            return newest.reversed()
        }
    }
}

extension Talk {
    /// The talk begun last; of one second the one something was said in last.
    static let newest = """
        utc DESC, (SELECT max(utterance.id) FROM utterance WHERE utterance.talk = talk.id) DESC, id
        """
}
