import FollowUp
import Testing

@testable import Dialogue

/// What prepares a call for the quiet and for the outgoing, from the record.
@Suite struct PreparationTests {
    static func questions(_ facts: [(Fact.Kind, String)]) throws -> [String] {
        let known = Tom.known { tom in
            tom.facts = facts.enumerated().map { index, fact in
                Fact(
                    id: ID(rawValue: Int64(40 + index)), prospect: tom.prospect.id, meeting: nil, on: Tom.met,
                    kind: fact.0, words: fact.1)
            }
        }
        return Preparation(known, in: try Tom.room([known])).deepQuestions
    }

    static let question = (Fact.Kind.question, "what would a free Friday change for him?")
    static let pain = (Fact.Kind.pain(cost: "two hundred pounds a week"), "parcels go astray")
    static let costly = (Fact.Kind.pain(cost: nil), "we lose a day a week")
    static let hope = (Fact.Kind.aspiration, "Fridays off")
    static let ask = (Fact.Kind.ask, "a count of the hours")

    @Test func twoQuestionsAreReadyInWords() throws {
        let both = try Self.questions([Self.question, Self.pain, Self.hope])
        #expect(both.count == 2)
        #expect(both[0] == "What would a free Friday change for you?")
        #expect(both[1].contains("“parcels go astray”") && both[1].contains("two hundred pounds a week"))
    }

    @Test func aCostInTheirWordsIsNotSaidTwice() throws {
        let one = try Self.questions([Self.costly, Self.hope])
        #expect(one[0].contains("“we lose a day a week”") && one[0].components(separatedBy: "a day a week").count == 2)
        #expect(one[1].contains("“Fridays off”"))
    }

    @Test func thereAreAlwaysTwo() throws {
        for facts in [[], [Self.ask], [Self.hope], [Self.question]] {
            let two = try Self.questions(facts)
            #expect(Set(two).count == 2)
            #expect(two.allSatisfy { $0.hasSuffix("?") && !$0.contains("{") })
        }
    }

    @Test func thePointsAreWhatTheyTalkAbout() throws {
        let room = try Tom.room([])
        #expect(Preparation(Tom.known(), in: room).topics == ["no day lost to re-keying", "fewer wrong parcels"])
        let pointless = Tom.known { $0.facts.removeAll { $0.kind == .point } }
        #expect(
            Preparation(pointless, in: room).topics == ["we lose a day a week re-keying orders", "Fridays off"])
        #expect(Preparation(Tom.known { $0.facts = [] }, in: room).topics == [])
    }

    @Test func theFirstWordsAreWrittenOut() throws {
        let room = try Tom.room([])
        let opener = try Preparation(Tom.known(), in: room).opener(Shipped.library.outline("call-opener"))
        #expect(opener == "Hello Tom, this is Sam Fox. You said I could ring about the orders; is now a good moment?")
    }
}
