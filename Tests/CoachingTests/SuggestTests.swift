import CivilTime
import FollowUp
import Testing

@testable import Coaching

/// What of the shelf fits a person: on their topic, in their words, and never twice.
@Suite struct SuggestTests {
    static let monday = Drafts.monday

    static func person(_ facts: [(Fact.Kind, String)], gifts: [String] = []) -> Relationship {
        var known = Relationship(Prospect(id: ID(rawValue: 1), name: "Tom Weil", since: monday))
        known.facts = (facts + gifts.map { (.value, $0) }).enumerated().map { index, fact in
            Fact(
                id: ID(rawValue: Int64(index + 2)), prospect: known.prospect.id, meeting: nil, on: monday, kind: fact.0,
                words: fact.1)
        }
        return known
    }
    static let tom = [(Fact.Kind.pain(cost: nil), "we lose a day a week re-keying orders")]

    static func fits(_ item: Kit.Item, _ said: String) -> Bool {
        !Kit([item]).suggestions(for: person([(.ask, said)])).isEmpty
    }

    @Test(arguments: [
        (["orders"], "we type each order twice"), (["re-keying"], "all that rekeyed paper"),
        (["invoices"], "an invoice"),
        (["deliveries"], "the delivery was late"), (["on-boarding"], "onboarding drags"), (["HR"], "ask our HR people"),
        (["time tracking"], "we track hours by hand"), (["time"], "there is no time for it"),
        (["Zölle"], "ZOLLE at the border"),
    ]) func aTopicFitsInAnyForm(_ topics: [String], _ said: String) {
        #expect(Self.fits(Kit.Item("A page", topics: topics), said))
    }

    @Test(arguments: [
        (["colours", "walls"], "we lose a day a week"), (["IT"], "it drags"), (["stock"], ""), ([], "a page a day"),
        (["day planning"], "we lose a day a week"),
    ]) func whatIsOffTheirTopicIsNoGift(_ topics: [String], _ said: String) {
        #expect(!Self.fits(Kit.Item("A page for every day", topics: topics), said))
    }

    @Test func aTitleFitsWhereItTells() {
        #expect(Self.fits(Kit.Item("Re-keying checklist"), "re-keying takes a day"))
        #expect(!Self.fits(Kit.Item("A checklist for the week"), "send a checklist this week"))
    }

    @Test func theBestStandsFirstWithTheirWords() {
        let kit = Kit([
            Kit.Item("Fridays", topics: ["fridays"]), Kit.Item("Orders by phone"), Kit.Item("Paint", topics: ["walls"]),
            Kit.Item("Once", topics: ["orders", "re-keying"]), Kit.Item("Forms", topics: ["an order"]),
            Kit.Item("Weekends", topics: ["fridays"]),
        ])
        let found = kit.suggestions(for: Self.person(Self.tom + [(.aspiration, "Fridays off")]))
        #expect(found.map(\.item.title) == ["Once", "Fridays", "Forms", "Weekends", "Orders by phone"])
        #expect(found.map(\.fits) == [Self.tom[0].1, "Fridays off", Self.tom[0].1, "Fridays off", Self.tom[0].1])
    }

    @Test func whatTheyWaitForAndWhatWasLearnedCountToo() {
        var known = Self.person([(.question, "what would a van cost?")])
        known.prospect.request = .init("a price for two vans", at: Moment(utc: 0, offset: 0, zone: "UTC"))
        known.touches = (0..<7).map { day in
            var touch = Touch(
                id: ID(rawValue: Int64(50 + day)), prospect: known.prospect.id,
                at: Moment(utc: day * 86_400, offset: 0, zone: "UTC"), channel: .phone, outcome: "reached")
            touch.learned = "talk \(day)"
            return touch
        }
        #expect(known.wished.first == "a price for two vans")
        #expect(known.wished.suffix(5) == ["talk 6", "talk 5", "talk 4", "talk 3", "talk 2"])
        #expect(known.wished.contains("what would a van cost?"))
    }

    @Test(arguments: [
        "Re-keying checklist", "the re-keying CHECKLIST other clinics use",
        "“Re-keying checklist” (https://a.example/r)",
        "send him the rekeying checklist", "see https://A.example/r, it helps",
    ]) func nothingIsGivenTwice(_ gift: String) {
        let kit = Kit([Kit.Item("Re-keying checklist", at: "https://a.example/r", topics: ["orders"])])
        let tom = Self.person(Self.tom, gifts: [gift])
        #expect(kit.suggestions(for: tom).isEmpty)
        #expect(kit.givenBefore(to: tom).map(\.on.words) == [gift])
    }

    @Test(arguments: [
        "a checklist", "the onboarding checklist", "re-keying by the hour", "“Order form” (https://a.example/o)",
        "a macro for the re-keying checklist",
    ])
    func anotherThingWasGiven(_ gift: String) {
        let kit = Kit([Kit.Item("Re-keying checklist", at: "https://a.example/r", topics: ["orders"])])
        #expect(kit.suggestions(for: Self.person(Self.tom, gifts: [gift])).count == 1)
    }

    @Test func eachTimeAThingWasGivenCounts() {
        let kit = Kit([Kit.Item("Re-keying checklist", at: "https://a.example/r"), Kit.Item("Order form")])
        let gifts = ["“Re-keying checklist” (https://a.example/r)", "the rekeying checklist", "a film"]
        let all = (gifts + gifts).map { Gift($0, on: Self.monday) }
        #expect(kit.timesGiven(in: all) == [4, 0])
        #expect(kit.timesGiven(in: []) == [0, 0])
    }

    @Test func aTitleOfOneWordIsGivenAsAWhole() {
        let item = Kit.Item("Orders", at: "https://a.example/o")
        #expect(item.gift(among: [Gift(item.offer, on: Self.monday)]) != nil)
        #expect(item.gift(among: [Gift("orders", on: Self.monday)]) != nil)
        #expect(item.gift(among: [Gift("a form for orders", on: Self.monday)]) == nil)
    }

    @Test func anAnswerThatRepeatsAGiftNamesItsDay() {
        let facts: [Slot: Answer] = [
            .given: .deeds([Deed("“Re-keying checklist” (https://a.example)", due: Due(Self.monday))])
        ]
        #expect(Answer.text("the Re-Keying checklist").repeated(of: facts)?.due == Due(Self.monday))
        #expect(Answer.text("a film of the depot").repeated(of: facts) == nil)
        #expect(Answer.text("the re-keying checklist").repeated(of: [:]) == nil)
    }

    @Test func whoSaidNothingGetsNothing() {
        #expect(Kit([Kit.Item("Once", topics: ["orders"])]).suggestions(for: Self.person([])).isEmpty)
        #expect(Kit().suggestions(for: Self.person(Self.tom)).isEmpty)
    }
}
