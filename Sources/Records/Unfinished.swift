import CivilTime
import FollowUp
import GRDB

/// An open talk in one line, for the greeting.
package struct Unfinished: Hashable, Sendable {
    package var talk: ID<Talk>
    package var conversation: String
    package var length: Talk.Length
    package var began: Moment
    /// The person named in it last; nil before anyone was.
    package var whom: String?
}

extension Notebook {
    /// The talks not yet filed or let go, newest first, without what was said in them: to read that back costs as much as
    /// everything else before the first prompt together.
    package func unfinished(limit: Int) throws(NotebookError) -> [Unfinished] {
        let query = """
            SELECT id, conversation, length, utc, east, zone,
                (SELECT who FROM utterance WHERE utterance.talk = talk.id AND who IS NOT NULL
                ORDER BY utterance.id DESC LIMIT 1)
            FROM talk WHERE state = 'open' ORDER BY \(Talk.newest) LIMIT \(max(0, limit))
            """
        return try reading { db in
            try db.rows(once: query) {
                Unfinished(
                    talk: try $0.id(), conversation: try $0.text(), length: try $0.word(), began: try $0.moment(),
                    whom: $0.optionalText())
            }
        }
    }
}
