import Coaching
import Foundation
import PromptLibrary
import Testing

/// The files that are shipped: every one is read, and the examples of every rule hold.
@Suite struct ShippedTests {
    static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
    static let library = PromptLibrary(folders: ["\(root)/Prompts"], seeds: "\(root)/seeds")

    @Test func everyConversationIsRead() throws {
        let names = Self.library.names(in: "conversations")
        #expect(names.contains("after-a-meeting"))
        for name in names { #expect(try Self.library.conversation(name).questions.isEmpty == false) }
    }

    @Test func theExamplesOfEveryRuleHold() throws {
        let names = Self.library.names(in: "coaching")
        #expect(names.count >= 10)
        let (lens, worries) = (try Self.library.lens(), try Self.library.worries())
        for rule in try Self.library.rules(names) {
            #expect(rule.examples(through: lens, worries: worries) == [], "\(rule.name)")
        }
    }

    /// Once they have bought, a signature is no leap.
    @Test func aSaleThatIsMadeIsNoWholeDecision() throws {
        let coach = Coach(try Self.library.rules(["step-whole-decision"]), lens: try Self.library.stepLens())
        let step = "get the contract signed by Friday"
        #expect(coach.review(step: step).map(\.rule) == ["step-whole-decision"])
        #expect(coach.review(step: step, facts: [.ended: .choice("continuation")]).count == 1)
        #expect(coach.review(step: step, facts: [.ended: .choice("order")]) == [])
    }

    @Test func everyPrincipleIsReadAndNamedOnce() throws {
        let ids = try Self.library.principles().map(\.id)
        #expect(ids.count > 20)
        #expect(Set(ids).count == ids.count)
    }

    @Test func everyRuleAndQuestionStandsOnAPrinciple() throws {
        let known = Set(try Self.library.principles().map(\.id))
        for rule in try Self.library.rules(Self.library.names(in: "coaching")) {
            #expect(known.contains(rule.why), "\(rule.name)")
        }
        for name in Self.library.names(in: "conversations") {
            for question in try Self.library.conversation(name).questions {
                #expect(known.contains(question.why), "\(question.id)")
            }
        }
    }
}
