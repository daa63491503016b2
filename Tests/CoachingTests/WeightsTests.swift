import Coaching
import Testing

/// The weights' file: a trait, a tab, outcomes with their hundredths; sums of them decide.
@Suite struct WeightsTests {
    static let text = "all\tspiel -100 push 0\nw atlas\tspiel 250\nw sign here\tpush 75 spiel -25\nunused\t\n"

    static func near(_ likelihoods: [Float], _ sums: [Float]) -> Bool {
        likelihoods.count == sums.count
            && zip(likelihoods, sums).allSatisfy { abs($0 - likelihood($1)) < 0.000_01 }
    }

    @Test func outcomesStandInTheOrderTheyAreFirstNamed() throws {
        #expect(try Weights(Self.text).outcomes == ["spiel", "push"])
    }

    @Test(
        arguments: [
            ([], [0, 0]), (["all"], [-1, 0]), (["all", "w atlas"], [1.5, 0]),
            (["all", "w atlas", "w sign here"], [1.25, 0.75]),
            (["w atlas", "w atlas"], [5, 0]), (["unused"], [0, 0]),
        ] as [([String], [Float])])
    func weightsAddUp(traits: [String], sums: [Float]) throws {
        #expect(Self.near(try Weights(Self.text).likelihoods(of: traits), sums))
    }

    @Test func whatWasNeverSeenSaysNothing() throws {
        #expect(Self.near(try Weights(Self.text).likelihoods(of: ["w moon", "", "w atlas "]), [0, 0]))
    }

    @Test func moreOfATraitWeighsMore() throws {
        let weights = try Weights(Self.text)
        #expect(Self.near(weights.likelihoods(of: [(name: "w atlas", value: 0.5)]), [1.25, 0]))
        #expect(Self.near(weights.likelihoods(of: [("all", 1), ("w sign here", 2), ("moon", 9)]), [-1.5, 1.5]))
    }

    @Test(arguments: ["", "\n\n"]) func nothingLearnedHasNoOutcome(text: String) throws {
        let weights = try Weights(text)
        #expect(weights.outcomes == [])
        #expect(weights.likelihoods(of: ["all"]) == [])
        #expect(Weights.none.likelihoods(of: ["all"]) == [])
    }

    @Test(arguments: [
        ("all spiel 1", 1), ("all\tspiel", 1), ("all\tspiel 1 push", 1), ("all\tspiel x", 1), ("all\tspiel 1.5", 1),
        ("all\tspiel -", 1), ("all\tspiel 12345678", 1), ("all\tspiel 1\n\nw\tpush one", 3), ("all\tspiel 1\nmore", 2),
    ]) func aMisprintIsToldByItsLine(text: String, line: Int) {
        let misprint = #expect(throws: Weights.Misprint.self) { try Weights(text) }
        #expect(misprint?.line == line)
    }

    @Test func theLogisticFunctionGoesFromNoughtToOne() {
        #expect(likelihood(0) == 0.5)
        #expect(abs(likelihood(1) + likelihood(-1) - 1) < 0.000_01)
        #expect(abs(likelihood(2) - 0.880_797) < 0.000_01)
        #expect(likelihood(1000) == 1)
        #expect(likelihood(-1000) == 0)
    }
}
