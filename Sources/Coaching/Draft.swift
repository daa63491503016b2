import CivilTime
import FollowUp

/// A message before it is sent: the text judged, and what is known of the one it goes to.
package struct Draft: Hashable, Sendable {
    package var text: String
    package var channel: Channel
    /// The day it would go.
    package var sent: Day
    package var situation: Situation

    package init(_ text: String, channel: Channel, sent: Day, situation: Situation = Situation()) {
        self.text = text
        self.channel = channel
        self.sent = sent
        self.situation = situation
    }

    /// - Parameter iso: the day it would go, as 2026-03-06; nil when that is no day.
    package init?(channel: Channel, sentOn iso: String) {
        guard let day = Day(iso: iso) else { return nil }
        self.init("", channel: channel, sent: day)
    }

    /// What has happened between the two before this message.
    package struct Situation: Hashable, Sendable {
        /// They agreed to be followed up in this way; nil when nothing is known of it.
        package var leave: Bool?
        /// What they said, in their words.
        package var said: [String] = []
        package var promise: Owed?
        /// Attempts since the meeting that got no reply.
        package var tries = 0
        /// The useful things they were given before.
        package var given: [String] = []

        package init() {}
    }

    /// What the sender promised, and for which day.
    package struct Owed: Hashable, Sendable {
        package var what: String
        package var by: Day

        /// As it is written down: "the plan by 2026-03-04".
        package init?(written text: String) {
            let words = text.split(separator: " ")
            guard words.count > 2, words[words.count - 2] == "by", let day = Day(iso: words[words.count - 1]) else {
                return nil
            }
            self.init(words.dropLast(2).joined(separator: " "), by: day)
        }

        package init(_ what: String, by: Day) {
            self.what = what
            self.by = by
        }
    }

    /// It goes after the promised day.
    package var isLate: Bool { situation.promise.map { sent > $0.by } ?? false }
}
