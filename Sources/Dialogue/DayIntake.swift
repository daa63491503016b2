import CivilTime
import FollowUp

/// Turns what was said of one follow-up of the day into changes of the record.
package struct DayIntake {
    let standing: Standing
    let room: Hearing
    /// Names the new facts.
    var ids: any RandomNumberGenerator
    package internal(set) var changes: [Change] = []
    package internal(set) var remarks: [Remark] = []
    var record: Relationship

    /// What happens with it now.
    package enum Now: String, Sendable { case draft, done, later, drop, skip }
    package let now: Now
    /// The cause that opens the lesson.
    package static let neverTaught = "never taught"
    /// What kept the user from it, by the key of the choice.
    package var cause: String? { standing.slots[.cause].flatMap { $0.isNothing ? nil : $0.words } }
    /// What was due of this person on the day.
    let deeds: [Owed]

    enum Owed {
        case step(NextStep)
        case promise(Promise)

        var words: String {
            switch self {
            case .step(let step): step.text
            case .promise(let promise): promise.what
            }
        }
        var promise: Promise? { if case .promise(let promise) = self { promise } else { nil } }
    }

    /// - Returns: nil when the talk is not one of the day, or the person is not in the notebook.
    package init?(_ interview: Interview, of existing: Relationship?, in room: Hearing, ids: any RandomNumberGenerator)
    {
        standing = interview.standing
        guard let existing, let now = standing.slots[.now].flatMap({ Now(rawValue: $0.words) }) else { return nil }
        self.now = now
        self.room = room
        self.ids = ids
        record = existing
        let day = room.now.day
        deeds =
            existing.openPromises.filter { promise in
                promise.by == .me && promise.due.map { $0.day <= day } ?? false
            }.map(Owed.promise)
            + existing.openSteps.filter { step in step.due.map { $0.day <= day } ?? false }.map(Owed.step)
        switch now {
        case .draft: break
        case .skip: keepCause()
        case .later:
            keepCause()
            move()
        case .drop: drop()
        case .done: log()
        }
    }

    package var prospect: Prospect { record.prospect }

    mutating func take(_ change: Change) {
        changes.append(change)
        record = record.after([change])
    }

    mutating func take(note name: String, _ words: String) {
        take(
            .fact(
                .added(
                    Fact(
                        id: .new(using: &ids), prospect: prospect.id, meeting: nil, on: room.now.day,
                        kind: .note(name: name), words: words))))
    }

    func text(_ slot: Slot) -> String? {
        guard let answer = standing.slots[slot], !answer.isNothing, !answer.words.isEmpty else { return nil }
        return answer.words
    }

    /// What kept the user from it is counted by its cause.
    private mutating func keepCause() {
        guard let cause else { return }
        let what = deeds.map(\.words).first ?? ""
        take(note: Relationship.skipped + cause, what.isEmpty ? cause : what)
    }

    private mutating func move() {
        guard case .due(let due)? = standing.slots[.redate] else { return }
        for deed in deeds {
            switch deed {
            case .step(let step):
                var later = step
                later.due = due
                take(.step(.changed(from: step, to: later)))
            case .promise(let promise):
                var later = promise
                later.due = due
                take(.promise(.changed(from: promise, to: later)))
            }
        }
        if let reason = text(.reason) { take(note: Relationship.moved, reason) }
        remarks.append(.done(room.wording("day.moved", ["first": prospect.first, "due": room.say(due)])))
    }

    private mutating func drop() {
        let reason = text(.reason) ?? ""
        let day = room.now.day
        for deed in deeds {
            switch deed {
            case .step(let step): take(.step(.changed(from: step, to: step.dropped(on: day, because: reason))))
            case .promise(let promise):
                take(.promise(.changed(from: promise, to: promise.dropped(on: day, because: reason))))
            }
        }
        if deeds.isEmpty, let request = prospect.request {
            var answered = prospect
            answered.request = nil
            take(.prospect(.changed(from: prospect, to: answered)))
            take(note: Relationship.skipped + "let go", "\(request.words): \(reason)")
        }
        remarks.append(.done(room.wording("day.dropped", ["first": prospect.first])))
    }
}

extension Relationship {
    /// What the notes of a passed-over follow-up begin with; the cause stands behind it.
    package static let skipped = "skip."
    /// Why a follow-up went to another day.
    package static let moved = "moved"
}
