import Coaching
import FollowUp
import Testing

/// A content word of theirs has to come back, whatever its ending.
@Suite struct SharedWordTests {
    static let facts: [Slot: Answer] = [.pain: .text("onboarding dragged last time")]

    static func missed(_ text: String, facts: [Slot: Answer] = facts) throws -> Bool {
        try Rules.bite(.sharesWord(with: [.pain, .asks]), text, facts: facts) != nil
    }

    @Test(arguments: ["our onboarding is quick", "Onboard in a week", "nothing drags on", "less time", "ÓNBOARDING"])
    func aSharedWordIsEnough(text: String) throws {
        #expect(try !Self.missed(text))
    }

    @Test(arguments: ["the best quality", "what was that last one", "", "board games", "timeless values"])
    func withoutASharedWordItIsSaid(text: String) throws {
        #expect(try Self.missed(text))
    }

    @Test func anyOfTheFactsWillDo() throws {
        let both = Self.facts.merging([.asks: .list(["pricing", "a demo"])]) { $1 }
        #expect(try !Self.missed("the price list: pricing for all", facts: both))
        #expect(try !Self.missed("show the demo", facts: both))
        #expect(try Self.missed("show it", facts: both))
    }

    @Test(
        arguments: [[:], [.pain: .nothing("none")], [.pain: .text("")], [.company: .text("Acme")]] as [[Slot: Answer]])
    func withoutAFactThereIsNothingToShare(facts: [Slot: Answer]) throws {
        #expect(try !Self.missed("the best quality", facts: facts))
    }

    @Test func theFactThatWasMissedIsNamed() throws {
        let rule = try Rules.rule(.sharesWord(with: [.cost, .pain]), says: "“{fact}”, {first}")
        let finding = rule.finding(in: .text("quality"), facts: Self.facts, places: ["first": "Jenny"])
        #expect(finding?.message == "“onboarding dragged last time”, Jenny")
        #expect(finding?.range == nil)
    }
}
