import CivilTime
import Coaching
import FollowUp
import PromptLibrary
import Testing

@testable import Dialogue

/// What a message starts from: their words, what is true, and nothing the coach would stop.
@Suite struct OutlineTests {
    static let coach = Result { try Tom.library.coach() }

    /// The outline of a kind for a record, and the findings of the coach on it.
    static func outline(
        _ kind: String, _ change: (inout Relationship) -> Void = { _ in }
    ) throws -> (text: String, findings: [Finding]) {
        let tom = Tom.known(change)
        let room = try Tom.room([tom])
        var interview = try Tom.talk([kind], in: room)
        if interview.question?.fills == LearnedTests.slot { _ = interview.take("", in: room) }
        if interview.question?.fills == .useful { _ = interview.take("the re-keying checklist", in: room) }
        let text = try #require(interview.standing.outlineText(in: room))
        let outline = try #require(interview.standing.outline(in: room))
        let draft = Draft(
            text, channel: outline.channel, sent: Shipped.monday,
            situation: Draft.Situation(tom))
        var facts: [Slot: Answer] = [.name: .text(tom.prospect.name)]
        if let promise = tom.promises.last { facts[.promiseMine] = .text(promise.what) }
        let findings = try coach.get().review(draft, facts: facts, places: [:])
        return (text, findings.filter { !outline.without.contains($0.rule) })
    }

    /// What happened before each kind would be written.
    static let before: [String: @Sendable (inout Relationship) -> Void] = [
        "recap": {
            $0.promises = [Tom.promise("send him the re-keying checklist", 4)]
            $0.steps = [Tom.step("ring him about the checklist", 4)]
        },
        "as-promised": { $0.promises = [Tom.promise("the re-keying checklist", 0)] },
        "late": { $0.promises = [Tom.promise("the re-keying checklist", -4)] },
        "no-answer": { $0.touches = Tom.tried(1) }, "busy": { $0.touches = Tom.tried(3) },
        "useful": { $0.touches = Tom.tried(1, "reached") }, "voicemail": { _ in },
        "call-opener": { $0.promises = [Tom.promise("the re-keying checklist", 4)] },
    ]

    @Test func everyKindIsTried() throws {
        #expect(Self.before.keys.sorted() == Tom.library.names(in: "messages"))
    }

    @Test(arguments: before.keys.sorted()) func theCoachStopsNoneOfThem(_ kind: String) throws {
        let found = try Self.outline(kind, Self.before[kind]!)
        #expect(found.findings.filter { $0.weight == .stop }.map(\.rule) == [], "\(found.text)")
        #expect(!found.text.contains("{") && !found.text.contains("["))
    }

    @Test(arguments: before.keys.sorted().filter { $0 != "as-promised" })
    func norWhereNobodyGaveLeave(_ kind: String) throws {
        let found = try Self.outline(kind) {
            Self.before[kind]!(&$0)
            $0.facts.removeAll { if case .permission = $0.kind { true } else { false } }
        }
        #expect(found.findings.filter { $0.weight == .stop }.map(\.rule) == [], "\(found.text)")
        #expect(!found.text.contains("s promised"))
    }

    @Test(arguments: before.keys.sorted().filter { $0 != "as-promised" }, 0...3)
    func norWhenSomethingIsLate(_ kind: String, _ tries: Int) throws {
        guard tries > 0 || !["no-answer", "busy"].contains(kind) else { return }
        let found = try Self.outline(kind) {
            Self.before[kind]!(&$0)
            $0.promises = [Tom.promise("the re-keying checklist", -4)]
            $0.touches = Tom.tried(tries)
        }
        #expect(found.findings.filter { $0.weight == .stop }.map(\.rule) == [], "\(found.text)")
        #expect(found.text.contains("on me") && !found.text.contains("s promised"))
    }

    @Test(arguments: before.keys.sorted()) func theirWordsAreInIt(_ kind: String) throws {
        let text = try Self.outline(kind, Self.before[kind]!).text
        let theirs = ["we lose a day a week re-keying orders", "no day lost to re-keying", "the orders"]
        #expect(theirs.contains { text.contains($0) }, "\(text)")
        #expect(text.contains("Tom"))
        #expect(!text.contains(" him ") && !text.contains(" his "), "\(text)")
        #expect(kind == "call-opener" || text.contains("Sam Fox, 0161 496 0000"))
    }

    @Test func aRecapNamesWhoDoesWhatAndTheDetail() throws {
        let text = try Self.outline("recap", Self.before["recap"]!).text
        for words in [
            "You asked for a count of where the hours go", "the re-keying checklist from me on Friday",
            "the pile of delivery notes on your desk", "I will ring you about the checklist on Friday at 10:00",
        ] { #expect(text.contains(words), "\(text)") }
    }

    @Test func aBareRecordStillMakesAMessage() throws {
        let room = try Tom.room([])
        for kind in ["useful", "voicemail", "call-opener"] {
            var interview = try Tom.talk([kind], in: room)
            if interview.question?.fills == .useful { _ = interview.take("", in: room) }
            let text = try #require(interview.standing.outlineText(in: room))
            #expect(text.contains("Tom") && !text.contains("  ") && !text.contains("\n\n\n"), "\(text)")
        }
    }

    @Test func theOpenerHasTwoPointsAndTheirQuestion() throws {
        let text = try Self.outline("call-opener", Self.before["call-opener"]!).text
        #expect(text.contains("as promised: it is about the orders"))
        #expect(text.contains("(1) no day lost to re-keying\n(2) fewer wrong parcels"))
        #expect(text.hasSuffix("What would a free Friday change for you?"))
        #expect(!(try Self.outline("call-opener").text.contains("as promised")))
    }
}
