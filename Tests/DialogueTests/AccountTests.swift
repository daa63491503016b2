import FollowUp
import Testing

@testable import Dialogue

/// Told in one go: what was heard is shown, one key keeps it, and only the gaps are asked.
@Suite struct AccountTests {
    static let told = """
        She asked for a trial of two ovens. The old ovens break down every Sunday. I promised to send the terms by \
        Wednesday. She'll measure the door by Thursday. Call her on Friday at 10.
        """

    static func interview(_ lines: [String], in room: Hearing) throws -> Interview {
        let talk = Talk(id: ID(rawValue: 1), conversation: "after-a-meeting", length: .full, began: Shipped.now)
        var interview = Interview(try Shipped.whole.get(), talk: talk, in: room)
        for line in lines { _ = interview.take(line, in: room) }
        return interview
    }

    private func heard(_ interview: Interview, in room: Hearing) -> [ReviewRow] {
        if case .heard(let rows) = interview.asked(in: room) { rows } else { [] }
    }

    @Test func itIsShownBeforeItIsBelieved() throws {
        let room = try Shipped.room()
        let interview = try Self.interview(["Max Muster, Acme", Self.told], in: room)
        let rows = heard(interview, in: room)
        #expect(rows.map(\.label).contains("asked for"))
        #expect(rows.contains { $0.label == "you owe" && $0.words.contains("Wed 25 Nov") })
        #expect(interview.standing.answers["asks"] == nil)
    }

    @Test func enterKeepsAllAndAtMostFourQuestionsAreLeft() throws {
        let room = try Shipped.room()
        var interview = try Self.interview(["Max Muster, Acme", Self.told], in: room)
        let count = heard(interview, in: room).count
        let turn = interview.take("", in: room)
        #expect(turn.keep.count == count + 1)
        var asked = 0
        let lines = [
            "ended": "continuation", "permission": "yes, call me", "question": "what do the ovens cost you?",
            "step": "call him on Friday",
        ]
        while let question = interview.question, asked < 20 {
            _ = interview.take(lines[question.id] ?? "", in: room)
            asked += 1
        }
        #expect(asked <= 4)
        #expect(interview.isReviewing)
    }

    @Test func aNumberKeepsAllAndOpensThatLine() throws {
        let room = try Shipped.room()
        var interview = try Self.interview(["Max Muster, Acme", Self.told], in: room)
        let rows = heard(interview, in: room)
        _ = interview.take("1", in: room)
        #expect(interview.question?.id == rows[0].question)
        #expect(interview.standing.answers["mine"] != nil)
    }

    @Test func anythingElseIsAskedAgainInOtherWords() throws {
        let room = try Shipped.room()
        var interview = try Self.interview(["Max Muster, Acme", Self.told], in: room)
        #expect(interview.take("hm", in: room).say != interview.take("hm", in: room).say)
        #expect(!heard(interview, in: room).isEmpty)
    }

    @Test func anEmptyLineGoesStepByStepAndCostsNoQuestion() throws {
        let room = try Shipped.room()
        let interview = try Self.interview(["Max Muster, Acme", ""], in: room)
        #expect(interview.question?.id == "ended")
        guard case .question(_, _, _, _, _, let number, let count) = interview.asked(in: room) else {
            Issue.record("no question")
            return
        }
        #expect(number == 2 && count == 16)
    }

    @Test func aTalkBrokenOffBeforeTheConfirmationAsksForItAgain() throws {
        let room = try Shipped.room()
        let interview = try Self.interview(["Max Muster, Acme", Self.told], in: room)
        let resumed = Interview(interview.conversation, talk: interview.talk, in: room)
        #expect(heard(resumed, in: room) == heard(interview, in: room))
    }

    @Test func backFromTheConfirmationOpensTheAccount() throws {
        let room = try Shipped.room()
        var interview = try Self.interview(["Max Muster, Acme", Self.told], in: room)
        _ = interview.back(draft: "", in: room)
        #expect(interview.question?.id == "account")
        _ = interview.take("She asked for a price.", in: room)
        #expect(heard(interview, in: room).map(\.words) == ["a price"])
    }
}
