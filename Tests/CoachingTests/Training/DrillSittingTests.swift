import CivilTime
import Coaching
import Testing

/// One sitting: two tries, and what they are worth.
@Suite struct DrillSittingTests {
    private var sitting: DrillSitting

    init() throws {
        let coach = try Deck.coach()
        let exercises = coach.cards.compactMap { coach.exercise($0, on: Deck.monday, Deck.phrases) }
        sitting = DrillSitting(exercises, by: coach, Deck.phrases)
    }

    /// What a line came to, in a word.
    private mutating func said(_ line: String) -> String {
        switch sitting.take(line, at: Deck.at(Deck.monday)) {
        case .unclear: "unclear"
        case .short: "short"
        case .missed(let finding): "missed: \(finding?.message ?? "")"
        case .settled(let drilled, _): "\(drilled.card) \(drilled.rating.rawValue)"
        case .eased(let drilled): "\(drilled.card) \(drilled.rating.rawValue)"
        case .notEasy: "not easy"
        }
    }

    @Test mutating func rightAtOnceIsGood() {
        #expect(said("ask her for it") == "touch/catches-1/fix good")
        #expect(sitting.sat == 1)
        #expect(sitting.exercise?.card.name == "touch/catches-2/fix")
    }

    @Test mutating func rightAtTheSecondTryIsHard() {
        #expect(said("we touch base on Friday") == "missed: No aim, Jo.")
        #expect(said("ask her for it") == "touch/catches-1/fix hard")
        #expect(sitting.sat == 0)
    }

    @Test mutating func wrongTwiceIsAgain() {
        #expect(said("we touch base on Friday") == "missed: No aim, Jo.")
        #expect(said("then touch base later") == "touch/catches-1/fix again")
    }

    @Test mutating func anEmptyLineIsAgain() {
        #expect(said("  ") == "touch/catches-1/fix again")
    }

    @Test mutating func tooLittleOrTheSameCostsNoTry() {
        #expect(said("ask her") == "short")
        #expect(said("Let us touch base!") == "short")
        #expect(said("ask her for it") == "touch/catches-1/fix good")
    }

    @Test mutating func easyIsForWhatWasRightAtOnce() {
        #expect(said("easy") == "not easy")
        #expect(said("ask her for it") == "touch/catches-1/fix good")
        #expect(said("Easy ") == "touch/catches-1/fix easy")
        #expect(said("easy") == "not easy")
        #expect(said("we touch base on Friday") == "missed: No aim, Jo.")
        #expect(said("ask her for it") == "touch/catches-2/fix hard")
        #expect(said("easy") == "not easy")
        #expect(sitting.sat == 1)
    }

    @Test mutating func afterTheLastThereIsNothingToAnswer() {
        for _ in 1...3 { _ = said("what would it take") }
        #expect(sitting.exercise == nil)
        #expect(said("what would it take") == "unclear")
        #expect(said("easy") == "yes-no/catches-1/fix easy")
        #expect(sitting.ratings == [.good, .good, .easy])
    }
}
