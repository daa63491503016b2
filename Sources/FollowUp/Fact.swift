import CivilTime

/// One thing learned of a prospect, in the words it was told in.
package struct Fact: Hashable, Codable, Sendable {
    package var id: ID<Fact>
    package var prospect: ID<Prospect>
    package var meeting: ID<Meeting>?
    package var on: Day
    package var kind: Kind
    package var words: String

    package init(
        id: ID<Fact>, prospect: ID<Prospect>, meeting: ID<Meeting>?, on: Day, kind: Kind, words: String
    ) {
        self.id = id
        self.prospect = prospect
        self.meeting = meeting
        self.on = on
        self.kind = kind
        self.words = words
    }

    package enum Kind: Hashable, Sendable {
        /// Something they asked for.
        case ask
        /// What hurts now, and what it costs.
        case pain(cost: String?)
        /// The better future they named.
        case aspiration
        /// About the person as a person.
        case personal
        /// One concrete detail worth showing that one listened.
        case detail
        /// Who else they look at, and what is different for them with us.
        case competitor(difference: String?)
        /// Why us, in their terms.
        case proposition
        /// One of the two points of the next call, from their side.
        case point
        /// Their leave to be contacted.
        case permission(Permission)
        /// Who said they want to talk further.
        case interest(Interest)
        /// The open question that gives a reason to follow up.
        case question
        /// What the prospect said the next step is.
        case theirStep
        /// Something useful already given.
        case value
        /// A free fact; its name is the question's.
        case note(name: String)
    }

    /// Who said they want to talk further.
    package enum Interest: String, Hashable, Codable, Sendable { case them, me, both }

    /// The terms of their leave to be contacted; what was not said is nil.
    package struct Permission: Hashable, Codable, Sendable {
        package var channel: Channel?
        package var when: String?
        package var about: String?
        package var given: Bool

        package init(given: Bool, channel: Channel? = nil, when: String? = nil, about: String? = nil) {
            self.given = given
            self.channel = channel
            self.when = when
            self.about = about
        }
    }
}

/// The ways to reach a person.
package enum Channel: String, Hashable, Codable, CaseIterable, Sendable {
    case phone, voicemail, text, email, linkedin, whatsapp, video, social, postcard, note, inPerson = "in_person"
}
