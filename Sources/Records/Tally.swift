import FollowUp
import GRDB

/// How often a channel led to an outcome, counted as touches are written: adding a million up takes half a second.
package struct Tally: Hashable, Sendable {
    package var channel: Channel
    package var outcome: String
    package var touches: Int

    static func follow(_ edit: Edit<Touch>, _ db: Database) throws {
        guard edit.before?.channel != edit.after?.channel || edit.before?.outcome != edit.after?.outcome else { return }
        if let old = edit.before {
            let cell = [old.channel.rawValue, old.outcome]
            try db.run("DELETE FROM tally WHERE channel = ? AND outcome = ? AND touches = 1", cell)
            try db.run("UPDATE tally SET touches = touches - 1 WHERE channel = ? AND outcome = ?", cell)
        }
        if let new = edit.after {
            try db.run(
                "INSERT INTO tally VALUES (?, ?, 1) ON CONFLICT (channel, outcome) DO UPDATE SET touches = touches + 1",
                [new.channel.rawValue, new.outcome])
        }
    }
}

extension Notebook {
    /// The touches by channel and outcome, most frequent first within a channel.
    package func tallies() throws(NotebookError) -> [Tally] {
        try reading { db in
            try db.rows("SELECT channel, outcome, touches FROM tally ORDER BY channel, touches DESC, outcome") {
                Tally(channel: try $0.word(), outcome: try $0.text(), touches: try $0.number())
            }
        }
    }
}
