import CivilTime

/// Who owes what by when.
package struct Promise: Hashable, Codable, Sendable {
    package var id: ID<Promise>
    package var prospect: ID<Prospect>
    package var meeting: ID<Meeting>?
    package var by: Owner
    package var what: String
    package var due: Due?
    package var state: State = .open
    /// Why it was dropped; a drop without a reason is not one.
    package var why: String?
    /// The day it was kept or dropped.
    package var settled: Day?

    package enum Owner: String, Codable, Sendable { case me, them }
    package enum State: String, Codable, Sendable { case open, kept, late, dropped }

    package init(id: ID<Promise>, prospect: ID<Prospect>, meeting: ID<Meeting>?, by: Owner, what: String, due: Due?) {
        self.id = id
        self.prospect = prospect
        self.meeting = meeting
        self.by = by
        self.what = what
        self.due = due
    }

    /// The state as of a day: an open promise past its day is late. Lateness is never stored, it follows from the clock.
    package func state(on day: Day) -> State {
        guard state == .open, let due, due.daysLate(on: day) > 0 else { return state }
        return .late
    }

    package func kept(on day: Day) -> Promise {
        var promise = self
        (promise.state, promise.settled) = (.kept, day)
        return promise
    }

    package func dropped(on day: Day, because why: String) -> Promise {
        var promise = self
        (promise.state, promise.settled, promise.why) = (.dropped, day, why)
        return promise
    }
}
