import FollowUp
import GRDB

extension Notebook {
    /// The touches by channel, outcome and answer alone: all that the order of channels hangs on, and little to read.
    package func channelSums() throws(NotebookError) -> [TouchSum] {
        try reading { db in
            try db.rows("SELECT channel, outcome, answered, touches FROM channel_sum") {
                TouchSum(
                    channel: try $0.word(), outcome: try $0.text(), hour: 0, isAnswered: try $0.number() != 0,
                    count: try $0.number())
            }
        }
    }
}
