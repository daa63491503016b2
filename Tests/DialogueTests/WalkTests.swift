import FollowUp
import Testing

@testable import Dialogue

/// Whatever is answered, a talk stays short, asks what must be asked, and ends. 2,400 walks in all.
@Suite struct WalkTests {
    static let walksAHand = 60
    /// Half of the walkers never change an answer, the other half does; half have the full talk, half the quick one.
    static let hands = (0..<40).map { hand in
        Hand(number: hand, length: hand % 2 == 0 ? .full : .quick, mayChange: hand % 4 > 1)
    }

    struct Hand: Sendable, CustomTestStringConvertible {
        let number: Int
        let length: Talk.Length
        let mayChange: Bool
        var testDescription: String { "\(length), \(mayChange ? "changing" : "straight on"), \(number)" }
    }

    @Test(arguments: hands) func aTalkStaysShortAndEnds(hand: Hand) throws {
        let room = try Shipped.room(Shipped.people)
        var faults: [String: Int] = [:]
        for seed in 0..<Self.walksAHand {
            var walk = try Walk(
                seed: hand.number * Self.walksAHand + seed, length: hand.length, in: room, mayChange: hand.mayChange)
            walk.run()
            for fault in Self.faults(of: walk, hand) { faults[fault, default: seed] = min(seed, faults[fault] ?? seed) }
        }
        #expect(faults == [:])
    }

    /// What went wrong in a walk.
    static func faults(of walk: Walk, _ hand: Hand) -> [String] {
        guard walk.isFiled else { return ["it does not end"] }
        var faults: [String] = []
        let conversation = walk.interview.conversation
        let standing = walk.interview.standing
        let limit = hand.length == .full ? 16 : 6
        if !hand.mayChange, walk.asked.count > limit { faults.append("\(walk.asked.count) questions were asked") }
        faults += walk.tooMany.map { "\($0) was one too many" }
        for question in conversation.questions(of: hand.length) where question.must {
            let held = standing.answers[question.id] ?? (question.remembered ? standing.slots[question.fills] : nil)
            if held == nil { faults.append("\(question.id) is not answered") }
        }
        for question in conversation.questions where standing.has(question) && walk.asked.contains(question.id) {
            let told = question.when.filter { !Standing.derived.contains($0.slot) }
            if !standing.holds(told) { faults.append("\(question.id) stands and should not") }
        }
        return faults
    }
}
