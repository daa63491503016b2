import CivilTime
import FollowUp
import Records

/// A small record everyone can read.
enum Sample {
    static let today = Day(year: 2026, month: 11, day: 23)!
    static let now = Moment(utc: 1_795_424_400, offset: 3600, zone: "Europe/Berlin")

    static let jenny: Prospect = {
        var jenny = Prospect(id: ID(rawValue: 11), name: "Jenny Ortiz", since: today - 30)
        jenny.company = "Acme"
        jenny.phones = ["248.867.5309", "0151 / 23 45"]
        jenny.emails = ["jenny@acme.example"]
        return jenny
    }()
    static let zoe: Prospect = {
        var zoe = Prospect(id: ID(rawValue: 12), name: "Zoë Müller-Weiß", since: today - 3)
        zoe.kind = .client
        return zoe
    }()
    static let meeting: Meeting = {
        var meeting = Meeting(id: ID(rawValue: 21), prospect: jenny.id, on: today - 1)
        meeting.place = "Café Zentral"
        meeting.ended = .advance
        return meeting
    }()
    static let ask = Fact(
        id: ID(rawValue: 31), prospect: jenny.id, meeting: meeting.id, on: today - 1, kind: .ask,
        words: "pricing for 40 seats, before her board on 10 Dec")
    static let pain = Fact(
        id: ID(rawValue: 32), prospect: jenny.id, meeting: meeting.id, on: today - 1, kind: .pain(cost: "a quarter"),
        words: "onboarding drags like last time")
    static let promise = Promise(
        id: ID(rawValue: 41), prospect: jenny.id, meeting: meeting.id, by: .me, what: "send the onboarding timeline",
        due: Due(today + 4))
    static let step: NextStep = {
        var step = NextStep(
            id: ID(rawValue: 51), prospect: jenny.id, meeting: meeting.id,
            text: "walk her ops lead through the timeline",
            action: "walk", due: Due(today + 4, at: TimeOfDay(hour: 14, minute: 15), zone: "Europe/Berlin"))
        step.channel = .phone
        step.agreed = true
        // The kept notebooks are of a time when a step without a purpose was planned all the same.
        step.state = .planned
        return step
    }()
    static let touch: Touch = {
        var touch = Touch(id: ID(rawValue: 61), prospect: jenny.id, at: now, channel: .email, outcome: "replied")
        touch.learned = "the board meets on the 10th"
        return touch
    }()

    /// She waits for something, was tried a second time, and two things of hers are settled.
    static let waiting: Relationship = {
        var waiting = zoe
        waiting.request = Prospect.Request("the sample rota", at: now)
        var relationship = Relationship(waiting)
        var promise = Sample.promise
        (promise.id, promise.prospect, promise.meeting) = (ID(rawValue: 42), zoe.id, nil)
        relationship.promises = [promise.kept(on: today + 4)]
        var step = Sample.step
        (step.id, step.prospect, step.meeting) = (ID(rawValue: 52), zoe.id, nil)
        relationship.steps = [step.dropped(on: today + 5, because: "they rang")]
        var touch = Sample.touch
        (touch.id, touch.prospect, touch.attempt, touch.answered) = (ID(rawValue: 62), zoe.id, 2, today + 1)
        (touch.purpose, touch.value, touch.hadLeave) = ("onboarding", "the sample rota", false)
        relationship.touches = [touch]
        return relationship
    }()
    static let waitingChanges: [Change] =
        [.prospect(.added(waiting.prospect))] + waiting.promises.map { .promise(.added($0)) }
        + waiting.steps.map { .step(.added($0)) } + waiting.touches.map { .touch(.added($0)) }

    static let changes: [Change] = [
        .prospect(.added(jenny)), .meeting(.added(meeting)), .fact(.added(ask)), .fact(.added(pain)),
        .promise(.added(promise)), .step(.added(step)), .touch(.added(touch)),
    ]
    static let posted = Posted(
        uid: "follow-step-51-event", file: "follow-step-51-event.ics", prospect: jenny.id, about: .step(step.id),
        sequence: 2, written: "BEGIN:VCALENDAR\r\nSUMMARY:Call Jenny Ortiz\r\nEND:VCALENDAR\r\n")
    static let people: [Change] = [.prospect(.added(jenny)), .prospect(.added(zoe))]

    static let relationship: Relationship = {
        var relationship = Relationship(jenny)
        relationship.meetings = [meeting]
        relationship.facts = [ask, pain]
        relationship.promises = [promise]
        relationship.steps = [step]
        relationship.touches = [touch]
        return relationship
    }()

    static let talk = Talk(id: ID(rawValue: 71), conversation: "debrief", length: .full, began: now)
    static func said(_ line: String, to question: String = "who") -> Utterance {
        Utterance(question: question, typed: line, meaning: .answered(.text(line)), at: now)
    }
    static func named(_ name: String, _ id: Int64, company: String? = nil) -> Prospect {
        var person = Prospect(id: ID(rawValue: id), name: name, since: today)
        person.company = company
        return person
    }
    static func added(_ people: [Prospect]) -> Entry {
        .changed(people.map { .prospect(.added($0)) }, label: "people")
    }
}
