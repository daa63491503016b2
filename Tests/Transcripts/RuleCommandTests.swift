import Foundation
import Testing

/// `why` tells the teaching behind a rule; `prompts test` holds every rule to its own examples, the user's too.
@Suite struct RuleCommandTests {
    private let coach: SmallCoach

    init() throws { coach = try SmallCoach() }

    private var own: [String: String] { ["XDG_CONFIG_HOME": coach.folder.appendingPathComponent("config").path] }
    private func write(own name: String, _ text: String) throws {
        try coach.write("config/follow/Prompts/coaching/\(name).yml", text)
    }
    private static let mine = """
        check: phrases
        phrases: [synergy]
        weight: hint
        message: What is that?
        why: about-them
        catches: ["our ‸synergy"]
        passes: [your plan]

        """

    @Test func aRuleIsAskedForByItsName() throws {
        let run = try coach.follow(["why", "spiel"])
        #expect(run.status == 0)
        #expect(run.output == (try coach.follow(["why", "no-spiel"]).output))
        #expect(run.output.contains("(practice)"))
    }

    @Test func aRuleThereIsNotGetsTheNearest() throws {
        let run = try coach.follow(["why", "spel"])
        #expect(run.status == 1)
        #expect(run.output.contains("“spel”") && run.output.contains("spiel"))
    }

    @Test func rulesWhoseExamplesHoldAreFine() throws {
        try write(own: "mine", Self.mine)
        let run = try coach.follow(["prompts", "test"], "", own)
        #expect(run.status == 0)
        #expect(run.output.contains("mine"))
        #expect(run.output.hasSuffix("files are well written.\n"))
    }

    @Test(arguments: [
        ("our ‸synergy", "our ‸strength", "coaching/mine.yml: “our strength” should be caught"),
        ("our ‸synergy", "‸our synergy", "coaching/mine.yml: “our synergy” is caught at another place than its mark"),
        ("your plan", "your synergy", "coaching/mine.yml: “your synergy” should pass"),
    ]) func anExampleThatDoesNotHoldIsTold(right: String, wrong: String, says: String) throws {
        try write(own: "mine", Self.mine.replacingOccurrences(of: right, with: wrong))
        let run = try coach.follow(["prompts", "test"], "", own)
        #expect(run.status == 78)
        #expect(run.output.split(separator: "\n").joined(separator: " ").contains(says))
        #expect(try coach.follow(["prompts"], "", own).status == 0)
    }

    @Test func anOwnRuleOfAShippedNameIsHeldToItsOwnExamples() throws {
        let text = try String(
            contentsOf: coach.folder.appendingPathComponent("Prompts/coaching/spiel.yml"), encoding: .utf8)
        try write(own: "spiel", text.replacingOccurrences(of: "Hi. Your plan.", with: "Hi. More Atlas."))
        let run = try coach.follow(["prompts", "test"], "", own)
        #expect(run.status == 78)
        #expect(run.output == "coaching/spiel.yml: “Hi. More Atlas.” should pass\n")
    }

    @Test func anOwnRuleJudgesAMessageToo() throws {
        try write(own: "mine", "judges: draft\n" + Self.mine)
        let run = try coach.follow(["check"], "Hi Jo, our synergy.", own)
        #expect(run.output.hasPrefix("1:12: hint mine: What is that?\n"))
    }

    @Test func aMisprintInTheWeightsIsASentence() throws {
        let file = try coach.write("Prompts/weights/messages.txt", "all\tspiel 1\nno tab here\n")
        let run = try coach.follow(["check"], "Hi Jo.")
        #expect(run.status == 78)
        #expect(run.output.filter { !$0.isWhitespace }.hasPrefix("follow:\(file):2:atrait,atabanditsweights"))
    }
}
