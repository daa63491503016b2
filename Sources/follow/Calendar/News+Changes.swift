import CivilTime
import Dialogue
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

    func dropped(on day: Day, because reason: String) -> Change {
        switch appointment.deed {
        case .step(let step):
            return .step(.changed(from: step, to: step.dropped(on: day, because: reason)))
        case .promise(let promise):
            return .promise(.changed(from: promise, to: promise.dropped(on: day, because: reason)))
        }
    }

    /// What came of a step is a touch; what came of a promise has no channel, and is noted.
    func finished(
        at: Moment, outcome: String?, in room: Hearing, ids: inout some RandomNumberGenerator
    ) -> [Change] {
        let person = appointment.prospect.id
        switch appointment.deed {
        case .step(let step):
            guard let outcome, let record = room.relationship(person), let rhythm = room.rhythm(record) else {
                return [.step(.changed(from: step, to: step.done(on: at.day)))]
            }
            let (short, more) = News.parts(of: outcome)
            var touch = Touch(
                id: .new(using: &ids), prospect: person, at: at, channel: step.channel ?? .phone, outcome: short)
            touch.learned = more
            let logged = rhythm.log(touch, in: record, settling: (nil, step))
            return logged.changes + room.wording.steps(behind: logged, by: rhythm, &ids).map { .step(.added($0)) }
        case .promise(let promise):
            let change = Change.promise(.changed(from: promise, to: promise.kept(on: at.day)))
            guard let outcome else { return [change] }
            let words = "\(promise.what): \(outcome)"
            let fact = Fact(
                id: .new(using: &ids), prospect: person, meeting: promise.meeting, on: room.now.day,
                kind: .note(name: "note"), words: words)
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
