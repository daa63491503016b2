import CivilTime
import FollowUp

/// One line of the day's list: whom it is about, and what is to be done.
package struct AgendaItem: Hashable, Sendable {
    package var prospect: ID<Prospect>
    package var name: String
    /// The first of each.
    package var phone: String?
    package var email: String?
    package var deed: Deed

    package enum Deed: Hashable, Sendable {
        case step(NextStep)
        /// One of mine.
        case promise(Promise)

        var prospect: ID<Prospect> {
            switch self {
            case .step(let step): step.prospect
            case .promise(let promise): promise.prospect
            }
        }
        package var due: Due? {
            switch self {
            case .step(let step): step.due
            case .promise(let promise): promise.due
            }
        }
    }

    /// Never nil in a list: what has no day is on none.
    package var due: Due? { deed.due }
}
