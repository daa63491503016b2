import FollowUp
import Testing

@testable import Dialogue

/// The review: what was said, row by row, each open to a change.
@Suite struct ReviewTests {
    static func reviewed(in room: Hearing, length: Talk.Length = .quick) throws -> Interview {
        var walk = try Walk(seed: 12, length: length, in: room, mayChange: false)
        walk.run()
        try #require(walk.isFiled)
        return walk.interview
    }

    @Test func everyAnswerThatStandsIsARowInOrder() throws {
        let room = try Shipped.room()
        let interview = try Self.reviewed(in: room, length: .full)
        let standing = interview.standing
        let rows = interview.rows(in: room).map(\.question)
        let order = interview.conversation.questions.map(\.id).filter(rows.contains)
        #expect(rows == order)
        for (id, answer) in standing.answers where !answer.isNothing { #expect(rows.contains(id)) }
        #expect(Set(rows).isSuperset(of: ["who", "ended", "permission", "step"]))
    }

    @Test func aRowIsOpenedByItsNumber() throws {
        let room = try Shipped.room()
        var interview = try Self.reviewed(in: room)
        #expect(interview.isReviewing)
        for (index, row) in interview.rows(in: room).enumerated() {
            _ = interview.take(String(index + 1), in: room)
            #expect(interview.question?.id == row.question)
            interview.focus = nil
        }
    }

    @Test(arguments: ["0", "99", "-1", "99999999999999999999", "what?"]) func anyOtherLineIsAskedAgain(line: String)
        throws
    {
        let room = try Shipped.room()
        var interview = try Self.reviewed(in: room)
        let turn = interview.take(line, in: room)
        #expect(!turn.isFiled)
        #expect(turn.say.count == 1)
        #expect(interview.isReviewing)
    }

    @Test func twoUnclearLinesAreAnsweredInTwoWays() throws {
        let room = try Shipped.room()
        var interview = try Self.reviewed(in: room)
        #expect(interview.take("what?", in: room).say != interview.take("who?", in: room).say)
    }

    @Test func enterFilesIt() throws {
        let room = try Shipped.room()
        var interview = try Self.reviewed(in: room)
        #expect(interview.take("", in: room).isFiled)
    }

    @Test func listsAndChoicesAreReadable() throws {
        let room = try Shipped.room()
        let interview = try Shipped.interview(["Max Muster, Acme", "2", "pricing; a look"], in: room)
        let rows = interview.rows(in: room)
        #expect(
            rows.prefix(3).map(\.words) == [
                "Max Muster, Acme", "an advance – they will do something by a day", "(1) pricing (2) a look",
            ])
        #expect(rows.prefix(3).map(\.label) == ["who", "ended", "asked for"])
    }

    /// The day, the place and the kind are asked only from the review, so the review has to offer them.
    @Test(arguments: ["kind", "met-on", "met-where"]) func whatIsAskedOnlyFromTheReviewCanBeOpenedThere(id: String)
        throws
    {
        let room = try Shipped.room()
        let interview = try Self.reviewed(in: room, length: .full)
        #expect(interview.conversation.question(id)?.reviewOnly == true)
        #expect(interview.rows(in: room).map(\.question).contains(id))
    }
}
