import CivilTime

/// One attempt to reach a prospect, and what came of it.
package struct Touch: Hashable, Codable, Sendable {
    package var id: ID<Touch>
    package var prospect: ID<Prospect>
    package var at: Moment
    package var channel: Channel
    /// In a word or two: reached, voicemail, no answer, met.
    package var outcome: String
    package var learned: String?
    package var value: String?

    package init(id: ID<Touch>, prospect: ID<Prospect>, at: Moment, channel: Channel, outcome: String) {
        self.id = id
        self.prospect = prospect
        self.at = at
        self.channel = channel
        self.outcome = outcome
    }
}
