import CivilTime
import FollowUp
import Testing

/// "There is none" counts as absent; a word must be the word.
@Suite struct ConditionTests {
    @Test func presentAndAbsentAreOpposites() {
        let answers: [Answer?] = [
            nil, .nothing("nobody"), .text(""), .text("Acme"), .yes(false), .list([]), .list(["a"]),
        ]
        let present = answers.map { Condition(.pain, .present).holds(for: $0) }
        #expect(present == [false, false, false, true, true, false, true])
        #expect(answers.map { Condition(.pain, .absent).holds(for: $0) } == present.map { !$0 })
    }

    @Test func oneOfWantsTheWordItself() {
        let condition = Condition(.ended, .oneOf(["order", "advance"]))
        #expect(condition.holds(for: .choice("advance")))
        #expect(!condition.holds(for: .choice("adv")))
        #expect(!condition.holds(for: .choice("no_sale")))
        #expect(!condition.holds(for: nil))
        #expect(!Condition(.ended, .oneOf([])).holds(for: .choice("order")))
    }
}
