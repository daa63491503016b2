/// What came of a touch: the word kept, other words for it, and what it means for the rhythm.
extension Playbook {
    package struct Outcome: Hashable, Sendable {
        package var name: String
        package var also: [String]
        package var means: Meaning
        /// The channel it says by itself: who met was there in person.
        package var by: Channel?

        package init(_ name: String, also: [String] = [], means: Meaning, by: Channel? = nil) {
            self.name = name
            self.also = also
            self.means = means
            self.by = by
        }
    }

    package enum Meaning: String, CaseIterable, Sendable {
        /// Nobody answered, nothing was left.
        case tried
        /// A message was left or sent; no answer so far.
        case left
        /// As `left`, and it was a proposal.
        case proposal
        /// The message that sees how busy they are.
        case busyMessage = "busy_message"
        /// They answered when you tried.
        case reached
        /// The move was theirs, or agreed: a reply, a meeting.
        case theirs
        /// They asked for something, and wait for it.
        case asked
        /// They gave leave to be contacted.
        case leave
        /// Not now.
        case notNow = "not_now"
        /// An explicit no.
        case no
        case won
        /// No touch at all: the user lets it go, for a reason.
        case letGo = "let_go"

        package var isAnswer: Bool {
            switch self {
            case .reached, .theirs, .asked, .leave, .notNow, .no, .won: true
            case .tried, .left, .proposal, .busyMessage, .letGo: false
            }
        }
        /// It was tried to reach them, with or without an answer.
        package var isTry: Bool { isMine || self == .proposal }
        /// It counts against the budget.
        package var isAttempt: Bool { self == .tried || self == .left || self == .proposal }
        /// The user's own move, held to the user's own rules. A proposal was asked for, and “said no” does not tell whose
        /// move it was: no rule there.
        package var isMine: Bool { [.tried, .left, .busyMessage, .reached].contains(self) }
    }

    /// The outcome a word or two mean, without regard to case.
    package func outcome(called typed: String) -> Outcome? {
        let word = typed.lowercased()
        return outcomes.first { $0.name == word } ?? outcomes.first { $0.also.contains(word) }
    }

    /// What a kept touch means; a word the playbook no longer knows is a try.
    package func meaning(of touch: Touch) -> Meaning { outcome(called: touch.outcome)?.means ?? .tried }
}

extension Channel {
    /// What is one way to the person: a voicemail is a call nobody took.
    package var line: Channel { self == .voicemail ? .phone : self }

    /// What waits until it is read; the rest rings or stands in the door.
    package var isWritten: Bool {
        switch self {
        case .text, .email, .linkedin, .whatsapp, .social, .postcard, .note: true
        case .phone, .voicemail, .video, .inPerson: false
        }
    }
}
