import CivilTime
import FollowUp

extension Relationship {
    /// The whole record by slot, as it stands on a day: what a message to this person can build on.
    func record(on day: Day) -> [Slot: Answer] {
        var held = known
        func keep(_ slot: Slot, _ words: String?) { held[slot] = words.map(Answer.text) ?? held[slot] }
        if !asks.isEmpty { held[.asks] = .list(asks.map(\.words)) }
        keep(.pain, pains.last?.words)
        if case .pain(let cost)? = pains.last?.kind { keep(.cost, cost) }
        keep(.aspiration, aspirations.last?.words)
        keep(.personal, personal.last?.words)
        keep(.detail, details.last?.words)
        keep(.proposition, proposition?.words)
        if points.count == 2 { held[.points] = .list(points.map(\.words)) }
        keep(.question, openQuestion?.words)
        if let meeting = meetings.last {
            held[.metOn] = .due(Due(meeting.on))
            keep(.metWhere, meeting.place)
            held[.ended] = meeting.ended.map { .choice($0.rawValue) }
        }
        held[.owed] = .choice("nothing")
        if let mine = promiseAtHand(on: day) {
            held[.promiseMine] = .deeds([Deed(mine.promise.what, due: mine.promise.due)])
            held[.owed] = .choice(mine.stands)
        }
        if let theirs = openPromises.filter({ $0.by == .them }).min(by: Promise.isSooner) {
            held[.promiseTheirs] = .deeds([Deed(theirs.what, due: theirs.due)])
        }
        if tries > 0, ![.busyMessage, .nurture].contains(prospect.state) {
            held[.tries] = .choice(tries < triesAllowed ? "some" : "used up")
        }
        if let last = touchesSinceMeeting.last {
            held[.touched] = .choice(last.at.day < day ? "before" : "today")
        }
        let ahead = openSteps.first { step in step.due.map { $0.day > day } ?? false }
        if let ahead { held[.step] = .deeds([Deed(ahead.text, due: ahead.due)]) }
        if let now = stepDue(on: day) { held[.stepDue] = .deeds([Deed(now.text, due: now.due)]) }
        keep(.purpose, ahead?.purpose)
        for name in [Relationship.goal, Relationship.sale] { keep(.note(name), notes(name).last?.words) }
        keep(.request, prospect.request?.words)
        let asked = prospect.request == nil ? nil : touches.last?.channel.line
        keep(.way, (asked ?? stepDue(on: day)?.channel?.line ?? permittedChannel)?.rawValue)
        let value = (ahead ?? stepDue(on: day))?.value
        if let value, !given.contains(value) { held[.useful] = .text(value) }
        return held
    }

    private var permittedChannel: Channel? {
        if case .permission(let terms)? = permission?.kind { terms.channel?.line } else { nil }
    }

    /// The open step of today or earlier, the earliest.
    package func stepDue(on day: Day) -> NextStep? {
        openSteps.first { step in step.due.map { $0.day <= day } ?? false }
    }

    /// My promise a message would be about, and how it stands: `late`, for `today` (kept already, perhaps), `ahead`, or
    /// `undated`.
    package func promiseAtHand(on day: Day) -> (promise: Promise, stands: String)? {
        let mine = promises.filter { $0.by == .me }
        if let open = mine.filter({ $0.state == .open }).min(by: Promise.isSooner) {
            guard let due = open.due?.day else { return (open, "undated") }
            return (open, due < day ? "late" : due == day ? "today" : "ahead")
        }
        return mine.last { $0.state == .kept && $0.due?.day == day }.map { ($0, "today") }
    }
}

extension Promise {
    /// The sooner due first; undated ones last.
    fileprivate static func isSooner(_ a: Promise, _ b: Promise) -> Bool {
        switch (a.due, b.due) {
        case (let a?, let b?): a < b
        case (_?, nil): true
        default: false
        }
    }
}
