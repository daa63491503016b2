import CivilTime
import FollowUp
import Language

/// Turns what a talk knows into changes of the record.
package struct Intake {
    let standing: Standing
    let talk: Talk
    let now: Moment
    /// Names the new facts.
    var ids: any RandomNumberGenerator

    package init(_ interview: Interview, now: Moment, ids: any RandomNumberGenerator) {
        standing = interview.standing
        talk = interview.talk
        self.now = now
        self.ids = ids
    }

    /// - Parameter existing: the relationship the talk is about, when the person is in the notebook already.
    /// - Returns: the changes in the order they are to be written, and whom they are about.
    package mutating func changes(to existing: Relationship?) -> (changes: [Change], prospect: Prospect)? {
        guard case .person(let name, let company, _, _)? = standing.slots[.name] else { return nil }
        let old = existing?.prospect
        var prospect = old ?? Prospect(id: .new(using: &ids), name: name, since: talk.began.day)
        prospect.company = text(.company) ?? company ?? prospect.company
        prospect.role = text(.role) ?? prospect.role
        prospect.kind = text(.kind).flatMap(Prospect.Kind.init(rawValue:)) ?? prospect.kind
        if case .email(let address)? = standing.slots[.phone], !prospect.emails.contains(address) {
            prospect.emails.insert(address, at: 0)
        }
        if case .phone(let phone)? = standing.slots[.phone], !prospect.phones.contains(phone) {
            prospect.phones.insert(phone, at: 0)
        }
        if let email = text(.email), !prospect.emails.contains(email) { prospect.emails.insert(email, at: 0) }
        var meeting = Meeting(id: .new(using: &ids), prospect: prospect.id, on: metOn)
        meeting.place = text(.metWhere)
        meeting.ended = ending
        let owes = standing.slots[.promiseMine]?.due != nil
        prospect.state = prospect.state.after(meeting.ended, owing: owes)
        // You met: what they waited for was spoken of.
        prospect.request = nil
        var changes: [Change] = []
        if let old {
            if old != prospect { changes.append(.prospect(.changed(from: old, to: prospect))) }
        } else {
            changes.append(.prospect(.added(prospect)))
        }
        changes.append(.meeting(.added(meeting)))
        changes += facts(for: prospect.id, meeting: meeting.id, on: meeting.on, besides: existing)
            .map { .fact(.added($0)) }
        changes += promises(for: prospect.id, meeting: meeting.id).map { .promise(.added($0)) }
        if let step = step(for: prospect, meeting: meeting.id) { changes.append(.step(.added(step))) }
        return (changes, prospect)
    }

    /// An advance is one only if they do something by a day; without that it went on, but has not moved.
    package var ending: Meeting.Ending? {
        guard let said = text(.ended).flatMap(Meeting.Ending.init(rawValue:)) else { return nil }
        guard said == .advance else { return said }
        return standing.slots[.promiseTheirs]?.due == nil ? .continuation : .advance
    }

    /// They called it an advance, and no day was agreed for anything the prospect does.
    package var isDowngraded: Bool { text(.ended) == Meeting.Ending.advance.rawValue && ending == .continuation }

    private var metOn: Day { standing.slots[.metOn]?.due?.day ?? talk.began.day }

    private mutating func promises(for prospect: ID<Prospect>, meeting: ID<Meeting>) -> [Promise] {
        var promises: [Promise] = []
        for (slot, owner) in [(Slot.promiseMine, Promise.Owner.me), (.promiseTheirs, .them)] {
            guard case .deeds(let deeds)? = standing.slots[slot] else { continue }
            for deed in deeds {
                promises.append(
                    Promise(
                        id: .new(using: &ids), prospect: prospect, meeting: meeting, by: owner, what: deed.what,
                        due: deed.due))
            }
        }
        return promises
    }

    mutating func step(for prospect: Prospect, meeting: ID<Meeting>?) -> NextStep? {
        switch standing.slots[.step] {
        case .deeds(let deeds)?:
            guard let deed = deeds.first else { return nil }
            let heard = heardStep(deed.what, now: now)
            var step = NextStep(
                id: .new(using: &ids), prospect: prospect.id, meeting: meeting, text: deed.what, action: heard.verb,
                due: deed.due)
            step.channel = heard.channel ?? permission.channel
            step.purpose = text(.purpose)
            step.value = text(.value)
            step.whenWhere = text(.whenWhere)
            step.agreed = permission.given
            step.direction = permission.given ? .pull : .push
            return step
        case .nothing(let reason)?:
            var step = NextStep(
                id: .new(using: &ids), prospect: prospect.id, meeting: meeting, text: "", action: "", due: nil)
            step.state = .none
            step.reason = reason
            return step
        default: return nil
        }
    }

    func text(_ slot: Slot) -> String? {
        guard let answer = standing.slots[slot], !answer.isNothing, !answer.words.isEmpty else { return nil }
        return answer.words
    }
}
