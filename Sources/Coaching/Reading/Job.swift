/// What a sentence of a message does for the one who reads it.
package enum Job: String, CaseIterable, Hashable, Sendable {
    /// A greeting, or who is speaking.
    case hello
    /// Thanks, wishes, compliments, small talk.
    case warm
    /// What they said or what happened, with nothing added.
    case quote
    /// The sender's own side: firm, record, feelings, diary, targets.
    case own
    /// An offering that answers nothing they said.
    case pitch
    /// Something for them: an answer, a fact, work done for them, an honest limit.
    case useful
    /// The sender's own concrete step.
    case deed
    /// One small thing asked of them.
    case ask
    /// An ask with no action or no time.
    case loose
    /// The whole decision asked for.
    case close
    /// Pressure.
    case press
    /// An open door that is no step.
    case door
    /// The delay, owned.
    case owed
    /// Uninvited, and says so or asks leave.
    case stranger
    /// A way out for them.
    case release
    /// The sign-off.
    case bye
}
