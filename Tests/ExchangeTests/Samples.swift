import CivilTime
import FollowUp

/// The relationships whose records these tests print.
enum Samples {
    static let monday = Day(year: 2026, month: 11, day: 23)!
    static let berlin = "Europe/Berlin"

    static func due(_ days: Int, _ hour: Int? = nil, _ minute: Int = 0, zone: String? = berlin) -> Due {
        Due(monday + days, at: hour.flatMap { TimeOfDay(hour: $0, minute: minute) }, zone: zone)
    }

    static var empty: Relationship { Relationship(Prospect(id: ID(rawValue: 1), name: "Jo", since: monday)) }

    /// Every field filled, every kind of fact kept.
    static var full: Relationship {
        var jenny = Prospect(id: ID(rawValue: 1), name: "Jenny Ortiz", since: monday - 20)
        jenny.kind = .client
        jenny.company = "Acme"
        jenny.role = "head of operations"
        jenny.phones = ["248.867.5309", "+44 20 7946 0958"]
        jenny.emails = ["jenny@example.com"]
        jenny.state = .promised
        jenny.request = Prospect.Request(
            "the plan for forty seats", at: Moment(utc: monday.number * 86_400 + 30_000, offset: 3600, zone: berlin))
        var all = Relationship(jenny)
        var meeting = Meeting(id: ID(rawValue: 2), prospect: jenny.id, on: monday - 3)
        meeting.place = "their office"
        meeting.ended = .advance
        all.meetings = [meeting]
        all.facts = facts(of: jenny.id, in: meeting.id)
        all.promises = promises(of: jenny.id, in: meeting.id)
        all.steps = steps(of: jenny.id, in: meeting.id)
        let at = Moment(utc: (monday - 3).number * 86_400 + 36_000, offset: 3600, zone: berlin)
        var touch = Touch(id: ID(rawValue: 60), prospect: jenny.id, at: at, channel: .voicemail, outcome: "voicemail")
        touch.learned = "out until Monday"
        touch.value = "the checklist"
        (touch.attempt, touch.answered, touch.purpose, touch.hadLeave) = (2, monday - 1, "whether ops backs it", true)
        all.touches = [touch]
        return all
    }

    private static func facts(of prospect: ID<Prospect>, in meeting: ID<Meeting>) -> [Fact] {
        let leave = Fact.Permission(given: true, channel: .phone, when: "Friday after two", about: "the timeline")
        let kinds: [(Fact.Kind, String)] = [
            (.ask, "pricing for forty seats"), (.ask, "the onboarding plan"),
            (.pain(cost: "a quarter"), "onboarding dragged last time"), (.pain(cost: nil), "no one owns it"),
            (.aspiration, "productive in week one"), (.personal, "her daughter starts college"),
            (.detail, "last year's plan on the whiteboard"), (.competitor(difference: "three weeks"), "Initech"),
            (.proposition, "live before the board meets"), (.point, "no second lost quarter"),
            (.point, "prepared on the tenth"), (.permission(leave), "yes, ring me Friday after two"),
            (.interest(.both), "we both want to go on"), (.question, "what would a slow start mean?"),
            (.value, "the clinic's checklist"), (.note(name: "friendship"), "a reason to meet again"),
            (.note(name: "note"), "plays the cello"), (.note(name: "note"), "tea, no milk"),
        ]
        return kinds.enumerated().map { index, fact in
            Fact(
                id: ID(rawValue: Int64(10 + index)), prospect: prospect, meeting: meeting, on: monday - 3, kind: fact.0,
                words: fact.1)
        }
    }

    private static func promises(of prospect: ID<Prospect>, in meeting: ID<Meeting>) -> [Promise] {
        func promise(_ id: Int64, _ by: Promise.Owner, _ what: String, _ due: Due?) -> Promise {
            Promise(id: ID(rawValue: id), prospect: prospect, meeting: meeting, by: by, what: what, due: due)
        }
        var dropped = promise(42, .me, "a demo", nil)
        dropped.state = .dropped
        dropped.why = "they saw it elsewhere"
        dropped.settled = monday - 1
        return [
            promise(40, .me, "the timeline", due(-1)), promise(41, .them, "look at it", due(4, 17)), dropped,
        ]
    }

    private static func steps(of prospect: ID<Prospect>, in meeting: ID<Meeting>) -> [NextStep] {
        func step(_ id: Int64, _ text: String, _ due: Due?) -> NextStep {
            NextStep(
                id: ID(rawValue: id), prospect: prospect, meeting: meeting, text: text,
                action: String(text.prefix { $0 != " " }), due: due)
        }
        var call = step(50, "call her about the timeline", due(4, 14, 15))
        call.channel = .phone
        call.purpose = "whether ops backs it"
        call.value = "the plan of a firm her size"
        call.agreed = true
        call.whenWhere = "from the car, at two"
        var none = step(52, "", nil)
        none.state = .none
        none.reason = "she moves abroad"
        none.direction = .push
        let done = step(53, "show her the plan", due(-3)).done(on: monday - 2)
        return [call, step(51, "send the timeline", due(1)), none, done]
    }

    /// The same record with every text replaced by one that has bitten before.
    static func hostile(_ text: String) -> Relationship {
        var all = full
        all.prospect.name = text
        all.prospect.company = text
        all.prospect.phones = [text, ""]
        all.meetings[0].place = text
        for index in all.facts.indices { all.facts[index].words = text }
        all.facts.append(
            Fact(
                id: ID(rawValue: 99), prospect: all.prospect.id, meeting: nil, on: monday, kind: .note(name: text),
                words: text))
        for index in all.steps.indices { all.steps[index].text = text }
        for index in all.promises.indices { all.promises[index].why = text }
        all.touches[0].outcome = text
        all.touches[0].purpose = text
        all.prospect.request?.words = text
        return all
    }
}
