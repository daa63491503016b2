import FollowUp
import Testing

@testable import Dialogue

/// A worry in the place of an answer is answered, and the question stays.
@Suite struct WorryTalkTests {
    /// A room where “bother” is a worry, and “think” one that insists and belongs to steps.
    static func room() throws -> Hearing {
        var room = try Shipped.room()
        room.worry = { line, kind, _, before in
            if line.contains("bother") { return WorryAnswer(worry: "b", says: ["said \(before["b"] ?? 0)"]) }
            guard line.contains("think"), kind == .step else { return nil }
            return WorryAnswer(worry: "t", says: ["about what?"], insists: true)
        }
        return room
    }

    /// The answer after these lines, and what was said to each.
    static func hear(
        _ lines: [String], _ kind: Question.Kind, _ change: (inout Question) -> Void = { _ in }
    ) throws -> (answer: Answer?, said: [[String]]) {
        let room = try Self.room()
        var interview = Small.interview([try Small.question(kind, "q", change)], in: room)
        let said = lines.map { interview.take($0, in: room).say.map(\.words) }
        return (interview.standing.answers["q"], said)
    }

    @Test(arguments: [Question.Kind.text, .longText, .list, .permission, .account])
    func itIsAnsweredAndTheQuestionStays(kind: Question.Kind) throws {
        let heard = try Self.hear(["I bother them"], kind)
        #expect(heard.answer == nil)
        #expect(heard.said[0].first == "said 0")
        #expect(heard.said[0].count == 2)
    }

    @Test func theSameLineAgainIsTheAnswer() throws {
        let heard = try Self.hear(["I bother them", " i bother  them"], .text)
        #expect(heard.answer == nil)
        let again = try Self.hear(["I bother them", " I bother them "], .text)
        #expect(again.answer == .text("I bother them"))
        #expect(again.said[1] == [])
    }

    @Test func anotherWorryIsAnsweredInAnotherWay() throws {
        let heard = try Self.hear(["I bother them", "they are bothered", "the pump"], .text)
        #expect(heard.said[0].first == "said 0" && heard.said[1].first == "said 1")
        #expect(heard.said[0].last != heard.said[1].last)
        #expect(heard.answer == .text("the pump"))
    }

    @Test(arguments: [Question.Kind.person, .company, .day, .phone, .email, .message])
    func namesDaysAndMessagesHoldNone(kind: Question.Kind) throws {
        #expect(try Self.hear(["I bother them"], kind).said[0].contains("said 0") == false)
    }

    @Test func aChoiceIsHeardFirst() throws {
        let choices = try ["bother", "rest"].map { Question.Choice(key: $0, says: try Small.template($0)) }
        #expect(try Self.hear(["bother"], .choice) { $0.choices = choices }.answer == .choice("bother"))
        let heard = try Self.hear(["I bother them"], .choice) { $0.choices = choices }
        #expect(heard.answer == nil && heard.said[0].first == "said 0")
    }

    @Test func aStallIsNoStepHoweverOftenItIsSaid() throws {
        let line = "let her think until Friday"
        let heard = try Self.hear([line, line, "she'll think about it"], .step)
        #expect(heard.answer == nil)
        #expect(heard.said == [["about what?"], ["about what?"], ["about what?"]])
    }

    @Test func aStallAsAReasonForNoStepIsTakenTheSecondTime() throws {
        let line = "nothing, because she has to think"
        #expect(try Self.hear([line], .step).answer == nil)
        #expect(try Self.hear([line, line], .step).answer == .nothing("she has to think"))
    }

    @Test(arguments: ["call her on Friday when she has had time to think", "ask him what he thinks about, Friday"])
    func aStepOfOnesOwnMayGoWithIt(line: String) throws {
        #expect(try Self.hear([line], .step).answer?.due != nil)
    }

    @Test func elsewhereAStallIsWhatHappened() throws {
        #expect(try Self.hear(["she has to think"], .text).answer == .text("she has to think"))
    }
}
