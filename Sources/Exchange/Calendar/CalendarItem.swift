import CivilTime
import FollowUp
import Foundation

/// What stands on the calendar for one step or promise, and how it is written: an event, or a to-do. One item a file, each
/// a thing of its own: never recurring, since programs that tick off a recurring to-do make a new one under a new name.
package struct CalendarItem: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable { case event, todo }
    package enum State: Sendable { case open, done, dropped }

    /// The same for a step for good.
    package let uid: String
    package var kind: Kind
    /// The task line, as it is shown and read out.
    package var summary: String
    package var notes: String
    package var due: CalendarTime
    package var state: State
    /// A step nobody gave a purpose yet.
    package var isDraft = false
    /// Where the user's morning is.
    package var home: TimeZone

    package init(
        _ step: NextStep, due: Due, for prospect: Prospect, kind: Kind, notes: String, home: TimeZone
    ) {
        uid = "\(CalendarItem.mark)step-\(step.id.rawValue)-\(kind.rawValue)"
        self.kind = kind
        summary = step.taskLine(for: prospect)
        self.notes = notes
        self.due = CalendarTime(due, home: home)
        state = step.isOpen ? .open : step.state == .done ? .done : .dropped
        isDraft = step.isDraft
        self.home = home
    }

    /// - Parameter summary: a promise has no task line of its own.
    package init(_ promise: Promise, due: Due, summary: String, kind: Kind, notes: String, home: TimeZone) {
        uid = "\(CalendarItem.mark)promise-\(promise.id.rawValue)-\(kind.rawValue)"
        self.kind = kind
        self.summary = summary
        self.notes = notes
        self.due = CalendarTime(due, home: home)
        state = promise.state == .dropped ? .dropped : promise.state == .kept ? .done : .open
        self.home = home
    }

    /// Ours begin with this, wherever they turn up. Letters, digits and hyphens are what every program takes for a file's
    /// name too, and nothing of it is typed by anyone.
    package static let mark = "follow-"

    package var file: String { "\(uid).ics" }

    /// When it was written, and how often before.
    package struct Stamp: Hashable, Sendable {
        package var created: Int
        package var now: Int
        package var sequence: Int

        package init(created: Int, now: Int, sequence: Int) {
            self.created = created
            self.now = now
            self.sequence = sequence
        }
    }

    /// Minutes an event takes, and how long before it the alarm rings.
    static let (length, lead) = (15, 10)
    /// When a day without an hour rings.
    static let morning = 9

    /// The whole file.
    package func calendar(_ stamp: Stamp) -> Component { CalendarItem.calendar([component(stamp)]) }

    package static func calendar(_ components: [Component]) -> Component {
        let head = [ContentLine("VERSION", value: "2.0"), ContentLine("PRODID", value: producer)]
        return Component("VCALENDAR", head.map(Component.Part.line) + components.map(Component.Part.component))
    }
    package static let producer = "-//follow//follow//EN"
}
