import CivilTime
import Coaching
import FollowUp
import Language
import Testing

/// Which rule speaks, when, and in what order.
@Suite struct CoachTests {
    static func rule(_ name: String, _ change: (inout Rule) -> Void = { _ in }) throws -> Rule {
        var rule = Rule(
            name: name, check: .phrases(["base"]), weight: .stop, message: try Template("{first}: \(name)"),
            why: "small-steps")
        change(&rule)
        return rule
    }

    @Test func onlyTheRulesAskedForSpeakAndInThatOrder() throws {
        let coach = Coach([try Self.rule("a"), try Self.rule("b"), try Self.rule("c")])
        let found = coach.review(.text("base"), by: ["c", "nowhere", "a"], facts: [:], places: ["first": "Jo"])
        #expect(found.map(\.message) == ["Jo: c", "Jo: a"])
        #expect(found.map(\.rule) == ["c", "a"])
        #expect(found.allSatisfy { $0.weight == .stop })
        #expect(coach.review(.text("none"), by: ["a"], facts: [:], places: [:]) == [])
    }

    @Test func ofTwoRulesOfANameTheFirstCounts() throws {
        let coach = Coach([try Self.rule("a"), try Self.rule("a") { $0.weight = .praise }])
        #expect(coach.rules["a"]?.weight == .stop)
    }

    @Test func aRuleSpeaksOnlyWhenAllItsConditionsHold() throws {
        let rule = try Self.rule("a") { $0.when = [.init(.ended, .oneOf(["advance"])), .init(.pain, .present)] }
        func speaks(_ facts: [Slot: Answer]) -> Bool {
            rule.finding(in: .text("base"), facts: facts, places: [:]) != nil
        }
        #expect(speaks([.ended: .choice("advance"), .pain: .text("x")]))
        #expect(!speaks([.ended: .choice("advance")]))
        #expect(!speaks([.ended: .choice("order"), .pain: .text("x")]))
        #expect(!speaks([:]))
    }

    @Test func aRuleIsSilentWhenAllItsExceptionsHold() throws {
        let rule = try Self.rule("a") { $0.unless = [.init(.permission, .present), .init(.pain, .present)] }
        func speaks(_ facts: [Slot: Answer]) -> Bool {
            rule.finding(in: .text("base"), facts: facts, places: [:]) != nil
        }
        #expect(speaks([:]))
        #expect(speaks([.permission: .text("yes")]))
        #expect(speaks([.permission: .nothing("no"), .pain: .text("x")]))
        #expect(!speaks([.permission: .text("yes"), .pain: .text("x")]))
    }

    @Test func aBetterWayIsFilledToo() throws {
        let rule = try Self.rule("a") { $0.instead = try? Template("for {first}: {example}") }
        let finding = rule.finding(in: .text("base"), facts: [:], places: ["first": "Jo", "example": "a look"])
        #expect(finding?.instead == "For Jo: a look")
    }

    @Test func aDeedWithoutItsDayIsMissing() throws {
        let friday = Due(Day(number: 20_000))
        #expect(try Rules.bite(.noDatedDeed, .deeds([Deed("reads it")])) == "")
        #expect(try Rules.bite(.noDatedDeed, .nothing("she'll think")) == "")
        #expect(try Rules.bite(.noDatedDeed, "on Friday") == "")
        #expect(try Rules.bite(.noDatedDeed, .deeds([Deed("reads it", due: friday)])) == nil)
        #expect(try Rules.bite(.noDatedDeed, .deeds([Deed("reads it"), Deed("calls", due: friday)])) == nil)
    }
}
