import CivilTime

/// A guided talk under way: which conversation, how long, and what has been said so far. What the talk knows follows
/// from its utterances alone, so a talk broken off goes on exactly where it stopped.
package struct Talk: Hashable, Codable, Sendable {
    package var id: ID<Talk>
    /// The conversation's file name without its ending.
    package var conversation: String
    package var length: Length
    package var began: Moment
    /// Oldest first; never rewritten.
    package var utterances: [Utterance] = []
    /// The half-typed line of an interrupted talk.
    package var draft = ""

    package enum Length: String, Codable, Sendable { case full, quick }

    package init(id: ID<Talk>, conversation: String, length: Length, began: Moment) {
        self.id = id
        self.conversation = conversation
        self.length = length
        self.began = began
    }
}

/// One thing said in a talk, and what it meant.
package struct Utterance: Hashable, Codable, Sendable {
    /// The question's id.
    package var question: String
    /// The line as typed.
    package var typed: String
    package var meaning: Meaning
    package var at: Moment

    package enum Meaning: Hashable, Sendable {
        case answered(Answer)
        /// Heard in the account of the whole, and confirmed.
        case heard(Answer)
        /// Passed over, with the reason where one was given.
        case skipped(reason: String)
        /// Taken back: by going back, or because the answer it hung on changed.
        case withdrawn
        /// A finding's follow-up question is due.
        case raised(by: String)
    }

    package init(question: String, typed: String, meaning: Meaning, at: Moment) {
        self.question = question
        self.typed = typed
        self.meaning = meaning
        self.at = at
    }
}

/// One thing for the notebook to keep. The entries of one reply are kept together or not at all.
package enum Entry: Hashable, Sendable {
    case began(Talk)
    case said(ID<Talk>, Utterance)
    case draft(ID<Talk>, String)
    /// The talk ended; its changes follow in the same reply.
    case filed(ID<Talk>)
    /// The talk was let go without a record, because of `reason`.
    case abandoned(ID<Talk>, reason: String)
    /// Changes that belong together and are undone together; the label says what they are, for `undo`.
    case changed([Change], label: String)
}
