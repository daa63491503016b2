import CivilTime

/// One small step that brings the two of you to talk again.
package struct NextStep: Hashable, Codable, Sendable {
    package var id: ID<NextStep>
    package var prospect: ID<Prospect>
    package var meeting: ID<Meeting>?
    /// As typed.
    package var text: String
    /// The first verb, base form: call, send, show.
    package var action: String
    package var channel: Channel?
    /// nil only together with a `reason`: no talk ends without a day or a reason for none.
    package var due: Due?
    /// Which decision or relationship step it advances. With one an open step is planned, without one a draft.
    package var purpose: String? {
        didSet { if isOpen { state = purpose == nil ? .draft : .planned } }
    }
    /// What it brings them.
    package var value: String?
    /// They know of it and want it.
    package var agreed = false
    package var direction: Direction = .pull
    /// The if-then: when and where it will be done.
    package var whenWhere: String?
    package var state: State = .draft
    package var attempt = 1
    /// Tries before the busy message, from the playbook.
    package var attemptsAllowed = 3
    /// Why there is no step, or why it was let go.
    package var reason: String?
    /// The day it was done or let go.
    package var settled: Day?

    package enum Direction: String, Codable, Sendable { case push, pull }
    package enum State: String, Codable, Sendable { case planned, draft, done, dropped, none }

    package init(
        id: ID<NextStep>, prospect: ID<Prospect>, meeting: ID<Meeting>?, text: String, action: String, due: Due?
    ) {
        self.id = id
        self.prospect = prospect
        self.meeting = meeting
        self.text = text
        self.action = action
        self.due = due
    }

    /// The action of a step the rhythm called for by itself: any touch does it, by whichever channel.
    package static let followUp = "follow up"
    package var isOfTheRhythm: Bool { action == NextStep.followUp && !agreed }

    package var isOpen: Bool { state == .planned || state == .draft }

    package func done(on day: Day) -> NextStep {
        var step = self
        (step.state, step.settled) = (.done, day)
        return step
    }

    package func dropped(on day: Day, because reason: String) -> NextStep {
        var step = self
        (step.state, step.settled, step.reason) = (.dropped, day, reason)
        return step
    }

    /// It is on the list, and nobody said yet what it advances.
    package var isDraft: Bool { isOpen && purpose == nil }
}
