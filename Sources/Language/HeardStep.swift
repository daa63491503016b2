/// What one line says somebody will do.
package struct HeardStep: Equatable, Sendable {
    /// Base form of the first main action, phrasal verbs kept (“drop off”); nil for a bare noun.
    package var verb: String?
    package var channel: SpokenChannel?
    /// The named person outside the house the step is for or with, as typed.
    package var person: String?
    package var phone: PhoneNumber?
    /// The words of its day, time or trigger, as typed.
    package var whenText: String?
    /// The date in those words, when there is one.
    package var when: HeardDate?
}

/// The way a word says people will be in touch.
package enum SpokenChannel: String, CaseIterable, Sendable {
    case phone, email, text, whatsapp, linkedin, video
    case inPerson = "in_person"
    case post, voicemail
}
