import Testing

@testable import Coaching

/// When what was learned of a message speaks: likely enough, likelier than others, and where it points.
@Suite struct VerdictTests {
    static func verdict(_ change: (inout Rule.Verdict) -> Void = { _ in }) -> Rule.Verdict {
        var verdict = Rule.Verdict("spiel")
        change(&verdict)
        return verdict
    }

    @Test func itMustBeLikelierThanItsLimit() {
        #expect(Self.verdict().holds(in: ["spiel": 0.51]))
        #expect(!Self.verdict().holds(in: ["spiel": 0.5]))
        #expect(Self.verdict { $0.over = 0.3 }.holds(in: ["spiel": 0.31]))
        #expect(!Self.verdict { $0.over = 0.8 }.holds(in: ["spiel": 0.79]))
    }

    @Test func besidesAnotherStopItsOtherLimitCounts() {
        let verdict = Self.verdict { $0.besides = 0.3 }
        #expect(verdict.holds(in: ["spiel": 0.4], besides: true))
        #expect(!verdict.holds(in: ["spiel": 0.4]))
        #expect(!verdict.holds(in: ["spiel": 0.3], besides: true))
    }

    @Test func itMustBeLikelierThanEachItStandsAgainst() {
        let verdict = Self.verdict { $0.against = ["push", "vague_ask"] }
        #expect(verdict.holds(in: ["spiel": 0.7, "push": 0.6, "vague_ask": 0.1]))
        #expect(!verdict.holds(in: ["spiel": 0.7, "push": 0.1, "vague_ask": 0.8]))
        #expect(!verdict.holds(in: ["spiel": 0.7, "push": 0.7]))
        #expect(verdict.holds(in: ["spiel": 0.7]))
    }

    @Test func whatNobodyLearnedIsNeverSo() {
        #expect(!Self.verdict { $0.over = 0 }.holds(in: ["push": 0.9]))
    }

    @Test func itPointsAtTheFirstSentenceWithTheJob() throws {
        let draft = Drafts.draft("Good day. Here is Atlas. More Atlas. By midnight.")
        let likely = "all\tspiel 85\n"
        let pitch = Rule.Check.weighs(Self.verdict { $0.at = [.pitch] })
        #expect(try Drafts.bite(pitch, in: draft, drafts: likely) == "Here is Atlas.")
        let press = Rule.Check.weighs(Self.verdict { $0.at = [.press] })
        #expect(try Drafts.bite(press, in: draft, drafts: likely) == "By midnight.")
        #expect(try Drafts.bite(.weighs(Self.verdict()), in: draft, drafts: likely) == "")
        #expect(try Drafts.bite(pitch, in: draft, drafts: "all\tspiel -85\n") == nil)
    }

    @Test func whatIsHeardInTheSentencesIsWhatWeighs() throws {
        let learned = "all\tspiel -200\nmost pitch\tspiel 400\n"
        let check = Rule.Check.weighs(Self.verdict { $0.at = [.pitch] })
        #expect(try Drafts.bite(check, in: Drafts.draft("Hm. Here is Atlas."), drafts: learned) == "Here is Atlas.")
        #expect(try Drafts.bite(check, in: Drafts.draft("Hm. Here is nothing."), drafts: learned) == nil)
    }

    /// One clear fault and one that would pass alone: both are told at once.
    @Test func aStopLetsTheLesserFaultSpeakToo() throws {
        let spiel = try Drafts.rule("spiel", .weighs(Self.verdict { $0.besides = 0.3 }))
        let push = try Drafts.rule("push", .weighs(Rule.Verdict("push")))
        func rules(_ learned: String, _ rules: [Rule]) throws -> [String] {
            Coach(rules, lens: try Drafts.lens(drafts: learned)).review(Drafts.draft("Hm.")).map(\.rule)
        }
        #expect(try rules("all\tspiel -40 push 85\n", [spiel, push]) == ["push", "spiel"])
        #expect(try rules("all\tspiel -40 push -85\n", [spiel, push]) == [])
        var hint = push
        hint.weight = .hint
        #expect(try rules("all\tspiel -40 push 85\n", [spiel, hint]) == ["push"])
    }
}
