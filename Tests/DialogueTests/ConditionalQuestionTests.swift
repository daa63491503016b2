import FollowUp
import Testing

@testable import Dialogue

/// A question comes only when what it waits for holds, and asks in the words that fit.
@Suite struct ConditionalQuestionTests {
    static func next(after line: String, _ condition: Condition) throws -> String? {
        let room = try Shipped.room()
        let first = try Small.question(.text, "first", fills: .ended)
        let waits = try Small.question(.text, "waits") { $0.when = [condition] }
        var interview = Small.interview([first, waits], in: room)
        _ = interview.take(line, in: room)
        return interview.question?.id
    }

    @Test(
        arguments: [
            (Condition(.ended, .present), "order", "waits"), (Condition(.ended, .present), "none", nil),
            (Condition(.ended, .present), "", nil), (Condition(.ended, .absent), "none", "waits"),
            (Condition(.ended, .absent), "", "waits"), (Condition(.ended, .absent), "order", nil),
            (Condition(.ended, .oneOf(["order"])), "order", "waits"),
            (Condition(.ended, .oneOf(["order"])), "orders", nil),
            (Condition(.ended, .oneOf(["order", "advance"])), "advance", "waits"),
            (Condition(.ended, .oneOf(["order", "advance"])), "no_sale", nil),
        ] as [(Condition, String, String?)]) func aQuestionWaits(condition: Condition, line: String, next: String?)
        throws
    {
        #expect(try Self.next(after: line, condition) == next)
    }

    @Test(arguments: [("order", "glad?"), ("advance", "plain?")])
    func theFirstWordsThatFitAreAsked(line: String, words: String) throws {
        let room = try Shipped.room()
        let first = try Small.question(.text, "first", fills: .ended)
        let glad = Question.Asking(when: [.init(.ended, .oneOf(["order"]))], words: try Small.template("glad?"))
        let second = try Small.question(.text, "second") {
            $0.ask = [glad, .init(words: try! Small.template("plain?"))]
        }
        var interview = Small.interview([first, second], in: room)
        _ = interview.take(line, in: room)
        guard case .question(_, let asked, _, _, _, let number, let count) = interview.asked(in: room) else {
            Issue.record("a question should be asked")
            return
        }
        #expect(asked == words)
        #expect(number == 2 && count == 2)
    }

    @Test func whatMattersLeastIsLeftOutFirst() throws {
        let questions = try [("a", 1), ("b", 9), ("c", 2), ("d", 8), ("e", 0)].map { id, room in
            try Small.question(.text, id, fills: .note(id)) {
                $0.room = room
                $0.must = room == 0
            }
        }
        let interview = Small.interview(questions, limit: 3, in: try Shipped.room())
        #expect(interview.openQuestions.map(\.id) == ["a", "c", "e"])
    }

    @Test func aRaisedQuestionComesNext() throws {
        let room = try Shipped.room()
        var interview = try Shipped.interview(["Max Muster, Acme", "2"], in: room)
        Shipped.answer(["theirs": "nothing, she'll think about it"], &interview, in: room)
        let turn = interview.take("nothing, she'll think about it", in: room)
        #expect(
            interview.standing.raised == ["think-about"] || turn.keep.contains { $0.meaning == .raised(by: "stall") })
        #expect(interview.question?.id == "think-about")
    }

    @Test func theQuickTalkAsksWhatItsConditionAllows() throws {
        let room = try Shipped.room()
        let moved = try Shipped.interview(["Max Muster", "advance"], .quick, in: room)
        let lost = try Shipped.interview(["Max Muster", "continuation"], .quick, in: room)
        #expect(moved.openQuestions.map(\.id).contains("theirs"))
        #expect(!lost.openQuestions.map(\.id).contains("theirs"))
    }
}
