import FollowUp
import Testing

@testable import Dialogue

/// The talk that writes a message: the line asked for once, the words judged, the way out.
@Suite struct MessageTalkTests {
    static let known = Tom.known { $0.promises = [Tom.promise("send him the checklist", 0)] }

    @Test func theContactLineIsAskedForOnceAndStandsUnderTheMessage() throws {
        let room = try Tom.room([Self.known], contact: nil)
        var interview = try Tom.talk(["recap"], in: room)
        #expect(interview.question?.fills == .contact)
        _ = interview.take("Sam Fox, 0161 496 0000", in: room)
        #expect(Tom.prefill(interview, in: room)?.hasSuffix("\n\nSam Fox, 0161 496 0000") == true)
    }

    @Test(arguments: ["Sam Fox, 0161 496 0000", ""]) func whoWasAskedIsNotAskedAgain(_ line: String) throws {
        let room = try Tom.room([Self.known], contact: line)
        let interview = try Tom.talk(["recap"], in: room)
        #expect(interview.question?.fills == .messageText)
        #expect(Tom.prefill(interview, in: room)?.contains("Sam Fox") == !line.isEmpty)
    }

    /// A room whose coach stops every message with "push" in it.
    static func strictRoom() throws -> Hearing {
        var room = try Tom.room([known])
        room.judge = { text, _ in
            var judgement = Judgement()
            judgement.facts = "facts"
            judgement.fine = "fine"
            if let range = text.firstRange(of: "push") {
                judgement.advice = [Advice(rule: "push", weight: .stop, range: range, message: "no")]
            }
            return judgement
        }
        return room
    }

    @Test func whatShouldStopIsSentBackOnceAndThenTaken() throws {
        let room = try Self.strictRoom()
        var interview = try Tom.talk(["recap"], in: room)
        let first = interview.take("a push", in: room)
        #expect(first.keep.isEmpty)
        #expect(first.say.map(\.words) == ["a push", "facts", room.wording("message.again")])
        #expect(Tom.prefill(interview, in: room) == "a push")
        let again = interview.take("a push", in: room)
        #expect(again.keep.count == 1)
        #expect(interview.question?.fills == .messageOut)
    }

    @Test func mendedWordsAreJudgedAnew() throws {
        let room = try Self.strictRoom()
        var interview = try Tom.talk(["recap"], in: room)
        #expect(interview.take("a push", in: room).keep.isEmpty)
        #expect(interview.take("another push", in: room).keep.isEmpty)
        #expect(interview.take("a word", in: room).say.map(\.words) == ["facts", "fine"])
    }

    @Test func anotherKindBringsItsOwnOutline() throws {
        let room = try Tom.room([Self.known])
        var interview = try Tom.talk(["recap"], in: room)
        let recap = try #require(Tom.prefill(interview, in: room))
        _ = interview.take(recap, in: room)
        Shipped.answer(["kind": "as-promised"], &interview, in: room)
        #expect(interview.question?.fills == .messageText)
        #expect(Tom.prefill(interview, in: room)?.contains("as promised, with this you have the checklist") == true)
    }

    @Test func notYetLeavesTheTalkWhereItStands() throws {
        let room = try Tom.room([Self.known])
        var interview = try Tom.talk(["recap", "my words"], in: room)
        _ = interview.take("not yet", in: room)
        #expect(interview.isPutOff)
    }

    @Test func aScriptIsNotSentByMail() throws {
        let room = try Tom.room([Self.known])
        let keys = { (kind: String) throws -> [String] in
            let interview = try Tom.talk([kind, "my words"], in: room)
            guard case .question(let question, _, _, _, _, _, _) = interview.asked(in: room) else { return [] }
            return question.choices.map(\.key)
        }
        #expect(try keys("recap") == ["sent", "copy", "eml", "mailto", "not_yet"])
        #expect(try keys("voicemail") == ["on_machine", "spoke", "no_answer", "not_yet"])
    }

    @Test func theLastAnswerFilesIt() throws {
        let room = try Tom.room([Self.known])
        var interview = try Tom.talk(["recap", "my words"], in: room)
        #expect(interview.take("sent", in: room).isFiled)
    }
}
