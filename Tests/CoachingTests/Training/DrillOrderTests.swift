import CivilTime
import Testing

@testable import Coaching

/// Which cards there are, and which come when.
@Suite struct DrillOrderTests {
    private let monday = Deck.monday

    @Test func aRuleWithATitleMakesCards() throws {
        let names = try Deck.coach().cards.map(\.name)
        #expect(names == ["touch/catches-1/fix", "touch/catches-2/fix", "yes-no/catches-1/fix"])
    }

    @Test func aCardTellsItsRule() {
        #expect(Drilled(card: "step-vague/passes-1/pick", at: Deck.at(monday), rating: .good).rule == "step-vague")
        #expect(Drilled(card: "", at: Deck.at(monday), rating: .good).rule == "")
    }

    @Test func dueCardsComeByDayThenName() throws {
        let cards = try Deck.coach().cards
        let order = DrillOrder([
            Deck.drilled("yes-no/catches-1/fix", .again, on: monday),
            Deck.drilled("touch/catches-2/fix", .again, on: monday + 1),
            Deck.drilled("touch/catches-1/fix", .again, on: monday + 1),
        ])
        #expect(
            order.cards(of: cards, on: monday + 2).map(\.name) == [
                "yes-no/catches-1/fix", "touch/catches-1/fix", "touch/catches-2/fix",
            ])
        #expect(order.cards(of: cards, on: monday + 1).map(\.name) == ["yes-no/catches-1/fix"])
        #expect(order.dueCount(of: cards, on: monday + 2) == 3)
        #expect(order.coming(of: cards, after: monday).map(\.day) == [monday + 1, monday + 2])
        #expect(order.coming(of: cards, after: monday).map(\.count) == [1, 2])
    }

    @Test func newCardsFollowFromTheDayAlone() throws {
        let cards = (1...30).map { DrillCard("rule-\($0 % 10)", .catches($0), DrillCard.Kind.allCases[$0 % 3]) }
        func names(_ day: Day) -> [String] { DrillOrder([]).cards(of: cards, on: day).map(\.name) }
        #expect(names(monday) == names(monday))
        #expect(names(monday) != names(monday + 1))
        #expect(Set(names(monday)) == Set(cards.map(\.name)))
    }

    @Test func anEveningIsMixed() {
        let cards = DrillCard.Kind.allCases.flatMap { kind in
            (1...10).map { DrillCard("rule-\($0)", .catches(1), kind) }
        }
        let evening = DrillOrder([]).cards(of: cards, on: monday).prefix(9)
        #expect(Set(evening.map(\.rule)).count == 9)
        for kind in DrillCard.Kind.allCases { #expect(evening.count { $0.kind == kind } == 3) }
    }

    /// A card of a rule that is gone is neither due nor in the way.
    @Test func whatIsGoneFromTheFilesIsNotAsked() throws {
        let order = DrillOrder([Deck.drilled("gone/catches-1/fix", .again, on: monday)])
        let cards = try Deck.coach().cards
        #expect(order.dueCount(of: cards, on: monday + 9) == 0)
        #expect(order.cards(of: cards, on: monday + 9).count == 3)
    }

    @Test func easyTakesThePlaceOfTheRightAnswerBeforeIt() throws {
        let card = "touch/catches-1/fix"
        let eased = DrillOrder([Deck.drilled(card, .good, on: monday), Deck.drilled(card, .easy, on: monday)])
        #expect(eased.memories[card] == FSRS().review(nil, .easy, on: monday))
        let later = DrillOrder([Deck.drilled(card, .good, on: monday), Deck.drilled(card, .easy, on: monday + 2)])
        #expect(later.memories[card] == FSRS().review(FSRS().review(nil, .good, on: monday), .easy, on: monday + 2))
    }

    @Test func diceFallAlikeEverywhere() {
        var dice = Dice(monday, "touch/catches-1/fix")
        #expect((0..<8).map { _ in dice.next(below: 6) } == [2, 5, 2, 4, 0, 4, 0, 1])
    }
}
