import FollowUp
import Testing

@testable import Dialogue

/// Whom the talk is about: someone new, someone known, or which of several.
@Suite struct PeopleTests {
    static let jenny = ID<Prospect>(rawValue: 11)

    static func known(_ interview: Interview) -> ID<Prospect>? { interview.prospect }

    @Test func aNameThatFitsTwoIsAskedAbout() throws {
        let room = try Shipped.room(Shipped.people)
        var interview = try Shipped.interview(in: room)
        #expect(interview.take("Jenny", in: room).keep == [])
        guard case .which(let people) = interview.asked(in: room) else {
            Issue.record("it should ask which one")
            return
        }
        #expect(people.map(\.name) == ["Jenny Ortiz", "Jenny Wu"])
        #expect(interview.take("7", in: room).say.map(\.words) == [room.wording("which.again", ["count": "3"])])
        #expect(interview.take("1", in: room).keep.map(\.typed) == ["Jenny"])
        #expect(interview.prospect == Self.jenny)
    }

    @Test(arguments: [("wu", 12), ("2", 12), ("globex", 12), ("3", nil), ("new", nil)] as [(String, Int64?)])
    func oneOfThemOrSomeoneNew(line: String, id: Int64?) throws {
        let room = try Shipped.room(Shipped.people)
        let interview = try Shipped.interview(["Jenny", line], in: room)
        #expect(interview.prospect?.rawValue == id)
        #expect(interview.standing.answers["who"] != nil)
    }

    @Test func backFromTheChoiceAsksForTheNameAgain() throws {
        let room = try Shipped.room(Shipped.people)
        var interview = try Shipped.interview(["Jenny"], in: room)
        _ = interview.back(draft: "", in: room)
        #expect(interview.several == nil)
        #expect(interview.question?.id == "who")
    }

    @Test func whatTheRecordHoldsIsNotAskedAgainAndIsShown() throws {
        let room = try Shipped.room(Shipped.people)
        var interview = try Shipped.interview(in: room)
        let said = interview.take("Jenny Ortiz", in: room).say.map(\.words).joined()
        #expect(said.contains("again"))
        #expect(said.contains("Initech"))
        let open = Set(interview.openQuestions.map(\.id))
        #expect(open.isDisjoint(with: ["competitor", "permission", "phone", "kind"]))
        #expect(interview.rows(in: room).contains { $0.question == "competitor" && $0.words == "Initech" })
    }

    @Test func aFirmTellsThemApart() throws {
        let room = try Shipped.room(Shipped.people)
        #expect(try Shipped.interview(["Jenny Ortiz, Acme"], in: room).prospect == Self.jenny)
        let other = try Shipped.interview(["Jenny Ortiz, Initrode"], in: room)
        #expect(other.prospect == nil)
        #expect(other.standing.slots[.company] == .text("Initrode"))
    }

    /// What was known of the first one is not known of the second.
    @Test func anotherPersonIsNotTheFirstOne() throws {
        let room = try Shipped.room(Shipped.people)
        var interview = try Shipped.interview(["Jenny Ortiz"], in: room)
        interview.focus = "who"
        _ = interview.take("Max Muster", in: room)
        #expect(interview.prospect == nil)
        #expect(interview.standing.slots[.competitor] == nil)
        #expect(interview.standing.slots[.permission] == nil)
        #expect(interview.standing.slots[.phone] == nil)
    }

    @Test func aNumberSaidInPassingIsNotAskedFor() throws {
        let room = try Shipped.room()
        let interview = try Shipped.interview(["Max Muster, Acme, 248.867.5309"], in: room)
        #expect(interview.standing.slots[.phone] == .phone("248.867.5309"))
        #expect(!interview.openQuestions.map(\.id).contains("phone"))
    }
}
