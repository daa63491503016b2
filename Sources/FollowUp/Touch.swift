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
    /// Which try in a row it was, whatever the channel; nil when it was none.
    package var attempt: Int?
    /// The day they answered it, where the answer came later.
    package var answered: Day?
    /// Which decision it was to bring nearer.
    package var purpose: String?
    /// They had given leave when it was made; nil where nobody looked.
    package var hadLeave: Bool?

    package init(id: ID<Touch>, prospect: ID<Prospect>, at: Moment, channel: Channel, outcome: String) {
        self.id = id
        self.prospect = prospect
        self.at = at
        self.channel = channel
        self.outcome = outcome
    }

    /// Follow-up as it should be: for a purpose, with something of use to them, and with their leave.
    package var isQuality: Bool { purpose != nil && value != nil && hadLeave == true }
}
