import CivilTime
import FollowUp
import GRDB

/// Word for word the condition of the index, which holds all three and some names between.
private let among = "extra >= 'own_rule.' AND extra < 'won_by/'"

extension Notebook {
    /// The own rules that were broken since a day, and with whom, oldest first: the notes called “own_rule.…”.
    package func brokenRules(since day: Day) throws(NotebookError) -> [(name: String, fact: Fact)] {
        try notes("extra >= 'own_rule.' AND extra < 'own_rule/'", since: day)
    }

    /// What brought the sales since a day, and with whom, oldest first: the notes called “won_by”.
    package func wins(since day: Day) throws(NotebookError) -> [(name: String, fact: Fact)] {
        try notes("extra = 'won_by'", since: day)
    }

    /// Why something due was skipped since a day, the most frequent cause first: the notes called “skip.…”.
    package func skips(since day: Day) throws(NotebookError) -> [(cause: String, count: Int)] {
        let query = """
            SELECT substr(extra, 6), count(*) AS times FROM fact
            WHERE kind = 'note' AND \(among) AND extra >= 'skip.' AND extra < 'skip/' AND on_day >= ?
            GROUP BY extra ORDER BY times DESC, extra
            """
        return try reading { db in
            try db.rows(query, [day.number]) { (cause: try $0.text(), count: try $0.number()) }
        }
    }

    private func notes(_ called: String, since day: Day) throws(NotebookError) -> [(name: String, fact: Fact)] {
        try reading { db in
            try db.rows(Notebook.notes(called), [day.number]) { (name: try $0.text(), fact: try Fact(&$0)) }
        }
    }

    static func notes(_ called: String) -> String {
        """
        SELECT prospect.name, \(Fact.list) FROM fact JOIN prospect ON prospect.id = fact.prospect
        WHERE fact.kind = 'note' AND \(among) AND \(called) AND on_day >= ? ORDER BY on_day, fact.nth
        """
    }
}
