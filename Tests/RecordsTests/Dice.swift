import CivilTime
import FollowUp

/// A fixed sequence of random numbers: SplitMix64 (Steele, Lea, Flood 2014).
struct Dice: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func flip() -> Bool { Bool.random(using: &self) }
    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
    mutating func pick<Value>(_ values: [Value]) -> Value { values.randomElement(using: &self)! }
    mutating func perhaps<Value>(_ value: (inout Dice) -> Value) -> Value? { flip() ? value(&self) : nil }

    mutating func text() -> String { pick(Dice.texts) }
    mutating func day() -> Day { Day(number: number(-1000...40_000)) }
    mutating func moment() -> Moment {
        Moment(utc: number(0...2_000_000_000), offset: pick([0, 3600, -12_600]), zone: pick(["UTC", "Europe/Berlin"]))
    }
    mutating func due() -> Due {
        Due(day(), at: perhaps { TimeOfDay(minutes: $0.number(0...1439))! }, zone: pick(["Asia/Kolkata", "UTC"]))
    }
    /// A few days before a due day, on it, or behind it.
    mutating func near(_ due: Due?) -> Day { (due?.day ?? day()) + number(-3...3) }
    mutating func channel() -> Channel { pick(Channel.allCases) }

    static let texts = [
        "call", "", " ", "the board meets on the 10th", "Müller", "Mu\u{308}ller", "\"quoted\" and 'quoted'",
        "a\nb\r\nc",
        "🙂👩‍👩‍👧 family", "اختبار", "漢字かな", "NULL", "'; DROP TABLE prospect; --", "tab\there", "\u{200B}hidden\u{202E}",
        "AND OR NOT NEAR(", "100% _like_ \\ back", String(repeating: "long ", count: 900), "\u{1F3F4}\u{E0067}", "é",
        "e\u{301}",
        "[\"json\"]", "{}", "—", "0", "\u{7F}\u{1B}[31m",
    ]
}

extension Dice {
    mutating func prospect(_ id: ID<Prospect>? = nil) -> Prospect {
        let names = Dice.texts.filter { !$0.allSatisfy { $0 == " " } }
        var prospect = Prospect(id: id ?? .new(using: &self), name: pick(names), since: day())
        prospect.kind = pick(Prospect.Kind.allCases)
        prospect.company = perhaps { $0.text() }
        prospect.role = perhaps { $0.text() }
        prospect.phones = (0..<number(0...3)).map { _ in text() }
        prospect.emails = (0..<number(0...2)).map { _ in text() }
        prospect.state = pick(Prospect.State.allCases)
        prospect.request = perhaps { Prospect.Request($0.text(), at: $0.moment()) }
        return prospect
    }

    mutating func meeting(of person: ID<Prospect>, _ id: ID<Meeting>? = nil) -> Meeting {
        var meeting = Meeting(id: id ?? .new(using: &self), prospect: person, on: day())
        meeting.place = perhaps { $0.text() }
        meeting.ended = perhaps { $0.pick(Meeting.Ending.allCases) }
        return meeting
    }

    mutating func fact(of person: ID<Prospect>, at meeting: ID<Meeting>?, _ id: ID<Fact>? = nil) -> Fact {
        let terms = Fact.Permission(
            given: flip(), channel: perhaps { $0.channel() }, when: perhaps { $0.text() }, about: perhaps { $0.text() })
        let kinds: [Fact.Kind] = [
            .ask, .pain(cost: perhaps { $0.text() }), .aspiration, .personal, .detail,
            .competitor(difference: perhaps { $0.text() }), .proposition, .point, .permission(terms),
            .interest(pick([.them, .me, .both])), .question, .theirStep, .value, .note(name: text()),
        ]
        return Fact(
            id: id ?? .new(using: &self), prospect: person, meeting: meeting, on: day(), kind: pick(kinds),
            words: text())
    }

    mutating func promise(of person: ID<Prospect>, at meeting: ID<Meeting>?, _ id: ID<Promise>? = nil) -> Promise {
        var promise = Promise(
            id: id ?? .new(using: &self), prospect: person, meeting: meeting, by: pick([.me, .them]), what: text(),
            due: perhaps { $0.due() })
        promise.state = pick([.open, .kept, .dropped])
        promise.settled = perhaps { $0.near(promise.due) }
        promise.why = promise.state == .dropped ? text() : perhaps { $0.text() }
        return promise
    }

    mutating func step(of person: ID<Prospect>, at meeting: ID<Meeting>?, _ id: ID<NextStep>? = nil) -> NextStep {
        var step = NextStep(
            id: id ?? .new(using: &self), prospect: person, meeting: meeting, text: text(), action: text(),
            due: perhaps { $0.due() })
        step.channel = perhaps { $0.channel() }
        step.purpose = perhaps { $0.text() }
        step.value = perhaps { $0.text() }
        step.agreed = flip()
        step.direction = pick([.push, .pull])
        step.whenWhere = perhaps { $0.text() }
        step.state = pick([.planned, .draft, .done, .dropped, .none])
        step.attempt = number(1...9)
        step.attemptsAllowed = number(1...9)
        step.settled = perhaps { $0.near(step.due) }
        step.reason = step.due == nil ? text() : perhaps { $0.text() }
        return step
    }

    mutating func touch(of person: ID<Prospect>, _ id: ID<Touch>? = nil) -> Touch {
        var touch = Touch(
            id: id ?? .new(using: &self), prospect: person, at: moment(), channel: channel(), outcome: text())
        touch.learned = perhaps { $0.text() }
        touch.value = perhaps { $0.text() }
        touch.attempt = perhaps { $0.number(1...9) }
        touch.answered = perhaps { $0.day() }
        touch.purpose = perhaps { $0.text() }
        touch.hadLeave = perhaps { $0.flip() }
        return touch
    }
}
