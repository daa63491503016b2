import CivilTime
import FollowUp

extension News {
    func moved(to due: Due) -> Change {
        switch appointment.deed {
        case .step(let step):
            var later = step
            later.due = due
            return .step(.changed(from: step, to: later))
        case .promise(let promise):
            var later = promise
            later.due = due
            return .promise(.changed(from: promise, to: later))
        }
    }

    func dropped(because reason: String) -> Change {
        switch appointment.deed {
        case .step(let step):
            var dropped = step
            dropped.state = .dropped
            dropped.reason = reason
            return .step(.changed(from: step, to: dropped))
        case .promise(let promise):
            var dropped = promise
            dropped.state = .dropped
            dropped.why = reason
            return .promise(.changed(from: promise, to: dropped))
        }
    }

    /// What came of a step is a touch; what came of a promise has no channel, and is noted.
    func finished(
        at: Moment, on day: Day, outcome: String?, ids: inout some RandomNumberGenerator
    ) -> [Change] {
        let person = appointment.prospect.id
        switch appointment.deed {
        case .step(let step):
            var done = step
            done.state = .done
            let change = Change.step(.changed(from: step, to: done))
            guard let outcome else { return [change] }
            let (short, more) = News.parts(of: outcome)
            var touch = Touch(
                id: .new(using: &ids), prospect: person, at: at, channel: step.channel ?? .phone, outcome: short)
            touch.learned = more
            return [change, .touch(.added(touch))]
        case .promise(let promise):
            var kept = promise
            kept.state = .kept
            let change = Change.promise(.changed(from: promise, to: kept))
            guard let outcome else { return [change] }
            let words = "\(promise.what): \(outcome)"
            let fact = Fact(
                id: .new(using: &ids), prospect: person, meeting: promise.meeting, on: day, kind: .note(name: "note"),
                words: words)
            return [change, .fact(.added(fact))]
        }
    }

    /// "voicemail, she is out until Monday": the outcome in a word or two, and what was learned.
    private static func parts(of outcome: String) -> (String, String?) {
        for mark in [", ", "; ", " – ", ": ", ". "] {
            let parts = outcome.split(separator: mark, maxSplits: 1).map(String.init)
            if parts.count == 2 { return (parts[0], parts[1]) }
        }
        return (outcome, nil)
    }
}
