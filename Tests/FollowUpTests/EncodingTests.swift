import CivilTime
import FollowUp
import Foundation
import Testing

/// What is written by hand is read back by the compiler's own reading, every value of it, and is written as it always was.
@Suite struct EncodingTests {
    static let at = Moment(utc: 1_795_424_400, offset: 3600, zone: "Europe/Berlin")

    static let touch: Touch = {
        var touch = Touch(id: ID(rawValue: 5), prospect: ID(rawValue: 1), at: at, channel: .inPerson, outcome: "met")
        (touch.learned, touch.value, touch.attempt, touch.purpose) = ("likes it", "the rota", 2, "the board")
        (touch.answered, touch.hadLeave) = (Samples.monday, true)
        return touch
    }()
    static let step: NextStep = {
        let due = Due(Samples.monday + 4, at: TimeOfDay(hour: 14, minute: 15), zone: "Europe/Berlin")
        var step = NextStep(
            id: ID(rawValue: 6), prospect: ID(rawValue: 1), meeting: ID(rawValue: 2), text: "call Jenny",
            action: "call",
            due: due)
        (step.purpose, step.value, step.agreed, step.direction) = ("the board", "the rota", true, .push)
        (step.channel, step.whenWhere, step.attempt, step.attemptsAllowed) = (.phone, "at my desk", 2, 4)
        (step.state, step.reason, step.settled) = (.dropped, "they said no", Samples.monday + 5)
        return step
    }()
    static let prospect: Prospect = {
        var prospect = Samples.jenny(phone: "0161", email: "j@acme.example")
        (prospect.kind, prospect.company, prospect.role) = (.partner, "Acme", "ops")
        (prospect.state, prospect.request) = (.busyMessage, .init("a quote", at: at))
        return prospect
    }()

    private func written(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    private func expectSame<Value: Codable & Equatable>(_ value: Value, _ text: String) throws {
        #expect(try written(value) == text)
        #expect(try JSONDecoder().decode(Value.self, from: Data(text.utf8)) == value)
    }

    /// No value is left out: each stands under its own name.
    private func expectWhole(_ value: some Encodable) throws {
        let text = try written(value)
        for child in Mirror(reflecting: value).children { #expect(text.contains("\"\(child.label ?? "")\":")) }
    }

    @Test func aTouch() throws {
        try expectSame(
            Self.touch,
            #"{"answered":"2026-11-23","at":{"offset":3600,"utc":1795424400,"zone":"Europe\/Berlin"},"attempt":2,"#
                + #""channel":"in_person","hadLeave":true,"id":5,"learned":"likes it","outcome":"met","prospect":1,"#
                + #""purpose":"the board","value":"the rota"}"#)
        try expectWhole(Self.touch)
        let bare = Touch(id: ID(rawValue: 5), prospect: ID(rawValue: 1), at: Self.at, channel: .phone, outcome: "met")
        try expectSame(
            bare,
            #"{"at":{"offset":3600,"utc":1795424400,"zone":"Europe\/Berlin"},"channel":"phone","id":5,"#
                + #""outcome":"met","prospect":1}"#)
    }

    @Test func aStep() throws {
        try expectSame(
            Self.step,
            #"{"action":"call","agreed":true,"attempt":2,"attemptsAllowed":4,"channel":"phone","direction":"push","#
                + #""due":{"day":"2026-11-27","time":"14:15","zone":"Europe\/Berlin"},"id":6,"meeting":2,"prospect":1,"#
                + #""purpose":"the board","reason":"they said no","settled":"2026-11-28","state":"dropped","#
                + #""text":"call Jenny","value":"the rota","whenWhere":"at my desk"}"#)
        try expectWhole(Self.step)
    }

    @Test func aPerson() throws {
        try expectSame(
            Self.prospect,
            #"{"company":"Acme","emails":["j@acme.example"],"id":1,"kind":"partner","name":"Jenny Ortiz","#
                + #""phones":["0161"],"request":{"at":{"offset":3600,"utc":1795424400,"zone":"Europe\/Berlin"},"#
                + #""words":"a quote"},"role":"ops","since":"2026-11-23","state":"busy_message"}"#)
        try expectWhole(Self.prospect)
    }

    @Test func aFact() throws {
        let fact = Samples.fact(4, .pain(cost: "a day"), "it drags", meeting: 2)
        try expectSame(
            fact,
            #"{"id":4,"kind":{"pain":{"cost":"a day"}},"meeting":2,"on":"2026-11-23","prospect":1,"words":"it drags"}"#)
        try expectWhole(fact)
    }

    @Test func kindsOfFactsAndAnswers() throws {
        try expectSame(Fact.Kind.ask, #"{"ask":{}}"#)
        try expectSame(Fact.Kind.pain(cost: nil), #"{"pain":{}}"#)
        try expectSame(Fact.Kind.pain(cost: "a day"), #"{"pain":{"cost":"a day"}}"#)
        try expectSame(Fact.Kind.competitor(difference: "price"), #"{"competitor":{"difference":"price"}}"#)
        try expectSame(Fact.Kind.interest(.both), #"{"interest":{"_0":"both"}}"#)
        try expectSame(Fact.Kind.note(name: "won_by"), #"{"note":{"name":"won_by"}}"#)
        try expectSame(
            Fact.Kind.permission(.init(given: true, channel: .phone, when: "after two")),
            #"{"permission":{"_0":{"channel":"phone","given":true,"when":"after two"}}}"#)
        try expectSame(Answer.list(["a", "b"]), #"{"list":{"_0":["a","b"]}}"#)
        try expectSame(
            Answer.person(name: "Jenny", company: "Acme", role: nil, known: ID(rawValue: 7)),
            #"{"person":{"company":"Acme","known":7,"name":"Jenny"}}"#)
        try expectSame(
            Answer.deeds([Deed("call", due: Due(Samples.monday))]),
            #"{"deeds":{"_0":[{"due":{"day":"2026-11-23"},"what":"call"}]}}"#)
        try expectSame(Utterance.Meaning.withdrawn, #"{"withdrawn":{}}"#)
        try expectSame(Utterance.Meaning.answered(.yes(true)), #"{"answered":{"_0":{"yes":{"_0":true}}}}"#)
        try expectSame(Utterance.Meaning.raised(by: "stall"), #"{"raised":{"by":"stall"}}"#)
        try expectSame(Utterance.Meaning.skipped(reason: ""), #"{"skipped":{"reason":""}}"#)
    }

    @Test(arguments: ["{}", #"{"gossip":{}}"#, #"{"ask":{},"pain":{}}"#, "[]", #"{"note":{}}"#])
    func whatIsNoKindIsAnError(text: String) {
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(Fact.Kind.self, from: Data(text.utf8)) }
    }
}
