import FollowUp
import Testing

@testable import Dialogue

/// Back, skip, note, review: moving about loses nothing and says what it does.
@Suite struct MovesTests {
    static func prefill(_ interview: Interview, in room: Hearing) -> String? {
        if case .question(_, _, _, _, let prefill, _, _) = interview.asked(in: room) { prefill } else { nil }
    }

    static func number(_ interview: Interview, in room: Hearing) -> Int? {
        if case .question(_, _, _, _, _, let number, _) = interview.asked(in: room) { number } else { nil }
    }

    @Test func backKeepsBothAnswers() throws {
        let room = try Shipped.room()
        var interview = try Shipped.interview(["Max Muster", "2"], in: room)
        #expect(interview.question?.id == "asks")
        _ = interview.back(draft: "pricing for", in: room)
        #expect(interview.question?.id == "ended")
        #expect(Self.prefill(interview, in: room) == "2")
        #expect(interview.standing.answers["ended"] == .choice("advance"))
        _ = interview.take("2", in: room)
        #expect(interview.question?.id == "asks")
        #expect(Self.prefill(interview, in: room) == "pricing for")
    }

    @Test func backGoesToTheFirstQuestionAndNoFurther() throws {
        let room = try Shipped.room()
        var interview = try Shipped.interview(["Max Muster", "2", "pricing"], in: room)
        for id in ["asks", "ended", "who"] {
            #expect(interview.back(draft: "", in: room).say == [])
            #expect(interview.question?.id == id)
        }
        #expect(interview.back(draft: "", in: room).say.map(\.words) == [room.wording("back.first")])
        #expect(interview.question?.id == "who")
    }

    @Test func aChangedAnswerDropsWhatHungOnItAndSaysSo() throws {
        let room = try Shipped.room()
        var interview = try Shipped.interview(["Max Muster", "2", "pricing", "slow starts"], in: room)
        Shipped.answer(["cost": "a day a week"], &interview, in: room)
        #expect(interview.standing.answers["cost"] == .text("a day a week"))
        _ = interview.edit(row: 4, in: room)
        #expect(interview.question?.id == "pain")
        let turn = interview.take("no one owns it", in: room)
        #expect(turn.say.map(\.words).contains { $0.contains("what it costs") })
        #expect(turn.keep.map(\.meaning) == [.answered(.text("no one owns it")), .withdrawn])
        #expect(interview.standing.answers["cost"] == nil)
        interview.focus = "cost"
        #expect(Self.prefill(interview, in: room) == "a day a week")
    }

    @Test func theSameAnswerAgainDropsNothing() throws {
        let room = try Shipped.room()
        var interview = try Shipped.interview(["Max Muster", "2", "pricing", "slow starts"], in: room)
        Shipped.answer(["cost": "a day a week"], &interview, in: room)
        _ = interview.edit(row: 4, in: room)
        #expect(interview.take("slow starts", in: room).keep.count == 1)
        #expect(interview.standing.answers["cost"] == .text("a day a week"))
    }

    /// The competitor goes with the order, and what is different from the competitor goes with the competitor.
    @Test func whatHangsOnWhatWasDroppedIsDroppedToo() throws {
        let room = try Shipped.room()
        var interview = try Shipped.interview(["Max Muster, Acme", "2", "pricing", "slow starts"], in: room)
        Shipped.answer(["competitor": "Initech", "difference": "no slow starts"], &interview, in: room)
        #expect(interview.standing.answers["difference"] == .text("no slow starts"))
        _ = interview.edit(row: 2, in: room)
        let turn = interview.take("order", in: room)
        #expect(turn.keep.map(\.question) == ["ended", "competitor", "difference"])
        #expect(interview.standing.answers["difference"] == nil)
    }

    /// The number was asked for because there was none; that there is one now is no reason to drop it.
    @Test func theNumberStaysWhenAnotherAnswerChanges() throws {
        let room = try Shipped.room()
        var interview = try Shipped.interview(["Max Muster, Acme", "2"], in: room)
        Shipped.answer(["phone": "248.867.5309"], &interview, in: room)
        Shipped.answer(["ended": "no sale"], &interview, in: room)
        #expect(interview.standing.answers["phone"] == .phone("248.867.5309"))
    }

    @Test func skippingKeepsTheReason() throws {
        let room = try Shipped.room()
        var interview = try Shipped.interview(["Max Muster", "2"], in: room)
        let turn = interview.skip(reason: "too early to ask", in: room)
        #expect(turn.keep.map(\.meaning) == [.skipped(reason: "too early to ask")])
        #expect(interview.standing.skipped == ["asks": "too early to ask"])
        #expect(interview.question?.id == "pain")
    }

    @Test func whatMustBeAskedIsNotPassedOver() throws {
        let room = try Shipped.room()
        var interview = try Shipped.interview(in: room)
        let first = interview.take("", in: room)
        let second = interview.skip(reason: "later", in: room)
        #expect(first.keep + second.keep == [])
        #expect(first.say.count == 1 && second.say.count == 1)
        #expect(first.say != second.say)
        #expect(interview.question?.id == "who")
    }

    @Test func aNoteIsKeptAndAsksNothing() throws {
        let room = try Shipped.room()
        var interview = try Shipped.interview(["Max Muster"], in: room)
        let turn = interview.note("plays the cello", at: room)
        #expect(turn.keep.map(\.meaning) == [.answered(.text("plays the cello"))])
        #expect(interview.standing.notes == ["plays the cello"])
        #expect(interview.question?.id == "ended")
    }
}
