import CivilTime
import FollowUp
import Language

/// Turns a talk that ended in a message into changes of the record: the attempt, what was learned meanwhile, the promise
/// it keeps, the step it does.
package struct MessageIntake {
    package let outline: MessageOutline
    let standing: Standing
    let now: Moment
    let wording: Wording
    let rhythm: (Relationship) -> Rhythm?
    /// Names the new facts.
    var ids: any RandomNumberGenerator

    /// - Returns: nil when the talk is not about a message, or its kind is no longer there.
    package init?(_ interview: Interview, in room: Hearing, ids: any RandomNumberGenerator) {
        standing = interview.standing
        guard standing.slots[.messageText] != nil, let outline = standing.outline(in: room) else { return nil }
        self.outline = outline
        now = room.now
        wording = room.wording
        rhythm = room.rhythm
        self.ids = ids
    }

    package var text: String { standing.slots[.messageText]?.words ?? "" }

    /// How it goes out, by the key of the choice.
    package var out: String { standing.slots[.messageOut]?.words ?? "" }

    package var channel: Channel {
        standing.slots[.messageChannel].flatMap { Channel(rawValue: $0.words) } ?? outline.channel
    }

    /// The line above an e-mail.
    package func subject(in room: Hearing) -> String {
        outline.subject?.filled(with: standing.messagePlaces(in: room)).trimmed ?? ""
    }

    /// - Parameter existing: the relationship the message belongs to; nil for someone new.
    /// - Returns: the changes in the order they are to be written, and whom they are about.
    package mutating func changes(to existing: Relationship?) -> (changes: [Change], prospect: Prospect)? {
        guard case .person(let name, let company, _, _)? = standing.slots[.name] else { return nil }
        var changes: [Change] = []
        var record: Relationship
        if let existing {
            record = existing
        } else {
            var prospect = Prospect(id: .new(using: &ids), name: name, since: now.day)
            prospect.company = company
            record = Relationship(prospect)
            changes.append(.prospect(.added(prospect)))
        }
        guard let rhythm = rhythm(record) else { return nil }
        let promise = outline.keepsPromise ? existing?.promiseAtHand(on: now.day)?.promise : nil
        var touch = Touch(
            id: .new(using: &ids), prospect: record.prospect.id, at: now, channel: channel, outcome: outcome)
        touch.value = useful ?? promise.map { PromisedThing($0.what).words }
        let step = standing.slots[.stepDone] == .yes(true) ? existing?.stepDue(on: now.day) : nil
        let owed = promise?.state == .open ? promise : nil
        let logged = rhythm.log(touch, in: record, settling: (owed, step), leadingTo: outline.leadsTo)
        changes += logged.changes
        var facts = NewFacts(of: record.prospect.id, meeting: nil, on: now.day, besides: existing)
        facts.addNotes(of: standing, as: &ids)
        changes += facts.all.map { .fact(.added($0)) }
        changes += wording.steps(behind: logged, by: rhythm, &ids).map { .step(.added($0)) }
        return (changes, logged.after.prospect)
    }

    /// What came of it, in the words touches are counted by.
    private var outcome: String {
        switch out {
        case "on_machine": "voicemail"
        case "spoke": "reached"
        case "no_answer": "no answer"
        default: "sent"
        }
    }

    private var useful: String? {
        guard let useful = standing.slots[.useful], !useful.isNothing, !useful.words.isEmpty else { return nil }
        // What the record holds ready counts only where it went in.
        let isAnswered = standing.answers.values.contains(useful)
        let turned = SecondPerson(standing.slots[.name]?.words ?? "").turned(useful.words)
        return isAnswered || folded(text).contains(folded(turned)) ? useful.words : nil
    }
}
