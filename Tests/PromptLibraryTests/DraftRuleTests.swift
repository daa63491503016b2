import CivilTime
import Coaching
import FollowUp
import PromptLibrary
import Testing

/// What stands in a rule on messages is what the rule holds.
@Suite struct DraftRuleTests {
    static func rule(_ text: String) throws -> Rule {
        let folder = try Folder()
        try folder.write("coaching/rule.yml", text)
        return try folder.library.rules(["rule"])[0]
    }

    @Test func aVerdictIsRead() throws {
        let rule = try Self.rule(DraftRuleMisprintTests.weighing)
        var verdict = Rule.Verdict("spiel")
        (verdict.over, verdict.besides) = (0.4, 0.3)
        (verdict.against, verdict.at) = (["push"], [.pitch])
        #expect(rule.check == .weighs(verdict))
        #expect(rule.judges == .draft)
    }

    @Test func withoutALimitOfItsOwnBesidesIsAsOver() throws {
        let text = DraftRuleMisprintTests.weighing.replacing("besides: 30\n", with: "")
        var verdict = Rule.Verdict("spiel")
        (verdict.over, verdict.besides) = (0.4, 0.4)
        (verdict.against, verdict.at) = (["push"], [.pitch])
        #expect(try Self.rule(text).check == .weighs(verdict))
    }

    @Test func anExcuseIsRead() throws {
        var excuse = Rule.Excuse([.owed])
        excuse.over = 0.4
        #expect(try Self.rule(DraftRuleMisprintTests.excused).check == .late(unless: excuse))
        let other = DraftRuleMisprintTests.excused.replacing("check: late", with: "check: without leave")
        #expect(try Self.rule(other).check == .withoutLeave(unless: excuse))
    }

    @Test func aLengthIsRead() throws {
        let rule = try Self.rule(DraftRuleMisprintTests.counting)
        #expect(rule.check == .longerThan([.text: 57, .email: 164], unlessSaid: ["in full"]))
    }

    @Test func whatIsGivenIsTheMessageTheExamplesAre() throws {
        let text = DraftRuleMisprintTests.weighing.replacing("said:", with: "name: Jo Bell, given: a film, said:")
        let rule = try Self.rule(text)
        let draft = try #require(rule.givenDraft)
        #expect(draft.channel == .text)
        #expect(draft.sent == Day(iso: "2026-03-06"))
        #expect(draft.situation.leave == false)
        #expect(draft.situation.tries == 2)
        #expect(draft.situation.promise == .init("the plan", by: Day(iso: "2026-03-04")!))
        #expect(draft.situation.said == ["it drags"])
        #expect(draft.situation.given == ["a film"])
        #expect(rule.given == [.name: .text("Jo Bell")])
    }

    @Test func whatIsNotGivenIsAnEMailTheyAgreedTo() throws {
        let text = DraftRuleMisprintTests.weighing.split(separator: "\n").filter { !$0.hasPrefix("given:") }
        let rule = try Self.rule(text.joined(separator: "\n"))
        #expect(rule.givenDraft?.channel == .email)
        #expect(rule.givenDraft?.situation.leave == true)
        #expect(rule.givenDraft?.isLate == false)
    }

    @Test func whomItYieldsToAndWhatItIsCalled() throws {
        let rule = try Self.rule(DraftRuleMisprintTests.counting + "yields to: [late, push]\nlabel: too_long\n")
        #expect(rule.yieldsTo == ["late", "push"])
        #expect(rule.label == "too_long")
    }
}
