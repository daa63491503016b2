import Coaching
import FollowUp
import Testing

/// What there is to say to a next step, typed alone or as an answer in a talk.
@Suite struct StepReviewTests {
    static let learned =
        "all\tvague -100 jump_to_close -100\nw touch\tvague 300\nw sign\tjump_to_close 300\nno time\tno_when 100\n"

    static func coach(_ rules: [Rule], learned: String = learned) throws -> Coach {
        Coach(rules, lens: try Drafts.lens(steps: learned))
    }
    static func step(
        _ name: String, for outcome: String, _ change: (inout Rule) -> Void = { _ in }
    ) throws -> Rule {
        try Drafts.rule(name, .weighs(Rule.Verdict(outcome)), judges: .step, change)
    }

    @Test func theWholeStepIsPointedAt() throws {
        let text = "touch base"
        let found = try Self.coach([try Self.step("vague", for: "vague")]).review(step: text)
        #expect(found.map(\.range) == [text.startIndex..<text.endIndex])
        #expect(try Self.coach([try Self.step("vague", for: "vague")]).review(step: "send it") == [])
    }

    @Test(arguments: [("send it on friday", false), ("send it", true), ("send it some day", true)])
    func whetherATimeIsNamedIsHeard(text: String, isMissing: Bool) throws {
        let coach = try Self.coach(
            [try Self.step("when", for: "no_when")], learned: "all\tno_when -50\nno time\tno_when 100\n")
        #expect(coach.review(step: text).isEmpty == !isMissing)
    }

    @Test func aPhraseWillDoToo() throws {
        let coach = try Self.coach([try Drafts.rule("base", .phrases(["touch base"]), judges: .step)])
        #expect(coach.review(step: "touch base soon").count == 1)
        #expect(coach.review(step: "touch the base") == [])
    }

    @Test func itsConditionsHoldAsThoseOfAnyRule() throws {
        let rule = try Self.step("close", for: "jump_to_close") {
            $0.when = [.init(.name, .present)]
            $0.unless = [.init(.ended, .oneOf(["order"]))]
        }
        let coach = try Self.coach([rule])
        func speaks(_ facts: [Slot: Answer]) -> Bool { !coach.review(step: "sign it", facts: facts).isEmpty }
        #expect(speaks([.name: .text("Jo")]))
        #expect(!speaks([:]))
        #expect(!speaks([.name: .text("Jo"), .ended: .choice("order")]))
    }

    @Test func inATalkTheQuestionSaysWhoSpeaks() throws {
        let coach = try Self.coach([
            try Self.step("vague", for: "vague"), try Self.step("close", for: "jump_to_close"),
            try Drafts.rule("base", .phrases(["base"]), judges: .answer),
        ])
        func found(_ names: [String], _ facts: [Slot: Answer] = [:]) -> [String] {
            coach.review(.text("touch base and sign"), by: names, facts: facts, places: [:]).map(\.rule)
        }
        #expect(found(["close", "base", "vague"]) == ["close", "base", "vague"])
        #expect(found(["vague"]) == ["vague"])
        #expect(found([]) == [])
    }

    @Test func inATalkTheFactsCount() throws {
        let coach = try Self.coach([
            try Self.step("close", for: "jump_to_close") { $0.unless = [.init(.ended, .oneOf(["order"]))] }
        ])
        func found(_ facts: [Slot: Answer]) -> [Finding] {
            coach.review(.text("sign it"), by: ["close"], facts: facts, places: [:])
        }
        #expect(found([:]).count == 1)
        #expect(found([.ended: .choice("order")]) == [])
    }

    @Test func inATalkItYieldsAsElsewhere() throws {
        let base = try Drafts.rule("base", .phrases(["base"]), judges: .step) { $0.yieldsTo = ["vague"] }
        let coach = try Self.coach([base, try Self.step("vague", for: "vague")])
        let found = coach.review(.text("touch base"), by: ["base", "vague"], facts: [:], places: [:])
        #expect(found.map(\.rule) == ["vague"])
    }

    /// Words and day of a deed are two values, and one step.
    @Test func theDayOfADeedIsATimeNamed() throws {
        let coach = try Self.coach(
            [try Self.step("when", for: "no_when")], learned: "all\tno_when -50\nno time\tno_when 100\n")
        func found(_ due: Due?) -> Int {
            coach.review(.deeds([Deed("send it", due: due)]), by: ["when"], facts: [:], places: [:]).count
        }
        #expect(found(nil) == 1)
        #expect(found(Due(Drafts.monday)) == 0)
    }
}
