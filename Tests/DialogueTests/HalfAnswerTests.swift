import CivilTime
import FollowUp
import Testing

@testable import Dialogue

/// An answer that was not enough is not lost, and what is said about it changes.
@Suite struct HalfAnswerTests {
    static func atMine(in room: Hearing) throws -> Interview {
        var interview = try Shipped.interview(["Max Muster, Acme", "2"], in: room)
        while let question = interview.question, question.id != "mine" { _ = interview.take("", in: room) }
        return interview
    }

    @Test func aBareDateCompletesIt() throws {
        let room = try Shipped.room()
        var interview = try Self.atMine(in: room)
        #expect(interview.take("the onboarding timeline", in: room).keep == [])
        #expect(interview.question?.id == "mine")
        _ = interview.take("by Friday", in: room)
        let deed = Deed("the onboarding timeline", due: Due(Shipped.monday + 4))
        #expect(interview.standing.answers["mine"] == .deeds([deed]))
        #expect(interview.standing.typed["mine"] == "the onboarding timeline by Friday")
    }

    @Test func anotherWholeAnswerTakesItsPlace() throws {
        let room = try Shipped.room()
        var interview = try Self.atMine(in: room)
        _ = interview.take("the timeline", in: room)
        _ = interview.take("the price list by Friday", in: room)
        #expect(interview.standing.answers["mine"] == .deeds([Deed("the price list", due: Due(Shipped.monday + 4))]))
    }

    @Test func aDayThatHasPassedIsReplacedByTheNext() throws {
        let room = try Shipped.room()
        var interview = try Self.atMine(in: room)
        _ = interview.take("the timeline by 2026-11-20", in: room)
        _ = interview.take("Friday", in: room)
        #expect(interview.standing.answers["mine"] == .deeds([Deed("the timeline", due: Due(Shipped.monday + 4))]))
    }

    @Test func goingBackForgetsTheHalf() throws {
        let room = try Shipped.room()
        var interview = try Self.atMine(in: room)
        _ = interview.take("the timeline", in: room)
        _ = interview.back(draft: "", in: room)
        _ = interview.take("", in: room)
        #expect(interview.question?.id == "mine")
        #expect(interview.take("Friday", in: room).keep == [])
    }

    /// Two lines in a row that were not understood: the second time it is said in other words.
    @Test(arguments: [
        ("who", "?", "!"), ("ended", "perhaps", "hm"), ("asks", ";", ";;"), ("mine", "the timeline", "the price list"),
        ("mine", "Friday", "Thursday"), ("permission", "", ""), ("points", "one", "two"),
        ("step", "call her", "ring her"),
        ("step", "nothing", "none"), ("phone", "ask Jo", "later"), ("kind", "friend", "foe"),
        ("met-on", "then", "when"),
    ]) func nothingIsSaidTwiceInARow(id: String, one: String, other: String) throws {
        let room = try Shipped.room()
        var interview = try Shipped.interview(["Max Muster, Acme", "2"], in: room)
        interview.focus = id
        let first = interview.take(one, in: room).say
        let second = interview.take(other, in: room).say
        try #require(first.count == 1 && second.count == 1)
        #expect(first != second)
        #expect(interview.question?.id == id)
    }

    @Test func aRefusedAnswerStandsInTheLineForMending() throws {
        let room = try Shipped.room()
        var interview = try Shipped.interview(["Max Muster, Acme", "2"], in: room)
        interview.focus = "question"
        let turn = interview.take("does she still need it?", in: room)
        #expect(turn.keep == [])
        #expect(turn.say.count == 2)
        #expect(MovesTests.prefill(interview, in: room) == "does she still need it?")
        #expect(interview.objection(to: "", in: room) != nil)
        #expect(interview.objection(to: "what would help?", in: room) == nil)
    }

    @Test func whatIsAskedOnceIsTakenTheSecondTime() throws {
        let room = try Shipped.room()
        var interview = try Shipped.interview(["Max Muster, Acme", "2", "pricing", "slow starts"], in: room)
        interview.focus = "question"
        #expect(interview.take("what colour is your logo?", in: room).keep == [])
        #expect(interview.take("what colour is your logo?", in: room).keep.count == 1)
    }
}
