import FollowUp
import Testing

@testable import Dialogue

/// A talk broken off anywhere goes on where it stopped: what was said is all it needs.
@Suite struct ResumeTests {
    @Test(arguments: [Talk.Length.full, .quick], [false, true])
    func aTalkGoesOnWhereItStopped(length: Talk.Length, mayChange: Bool) throws {
        let room = try Shipped.room(Shipped.people)
        var wrong: [String: Int] = [:]
        for seed in 0..<50 {
            var walk = try Walk(seed: 900_000 + seed, length: length, in: room, mayChange: mayChange)
            walk.run(keepingStands: true)
            for stand in walk.stands {
                let again = try Self.resumed(walk.interview.talk, stand.utterances, in: room)
                if again.question?.id != stand.question {
                    wrong["asks \(again.question?.id ?? "-") for \(stand.question ?? "-")", default: 0] += 1
                }
                if !Self.isSame(again.standing, stand.standing) { wrong["knows something else", default: 0] += 1 }
            }
        }
        #expect(wrong == [:])
    }

    /// Also between the lines that were kept together, the same words lead to the same place, and the talk can go on.
    @Test func everyPrefixCanGoOn() throws {
        let room = try Shipped.room(Shipped.people)
        var walk = try Walk(seed: 4, length: .full, in: room, mayChange: true)
        walk.run()
        for count in 0...walk.interview.talk.utterances.count {
            let one = try Self.resumed(walk.interview.talk, count, in: room)
            let other = try Self.resumed(walk.interview.talk, count, in: room)
            #expect(one.question?.id == other.question?.id)
            #expect(one.question != nil || one.isReviewing)
            #expect(one.talk.utterances.count == count)
        }
    }

    @Test func theHalfTypedLineIsInTheLineAgain() throws {
        let room = try Shipped.room()
        var talk = try Shipped.interview(["Max Muster"], in: room).talk
        talk.draft = "an ord"
        let again = Interview(try Shipped.conversation.get(), talk: talk, in: room)
        guard case .question(let question, _, _, _, let prefill, let number, _) = again.asked(in: room) else {
            Issue.record("a question should be asked")
            return
        }
        #expect(question.id == "ended")
        #expect(prefill == "an ord")
        #expect(number == 2)
    }

    static func resumed(_ talk: Talk, _ count: Int, in room: Hearing) throws -> Interview {
        var cut = talk
        cut.utterances = Array(talk.utterances.prefix(count))
        return Interview(try Shipped.conversation.get(), talk: cut, in: room)
    }

    static func isSame(_ a: Standing, _ b: Standing) -> Bool {
        a.answers == b.answers && a.typed == b.typed && a.skipped == b.skipped && a.raised == b.raised
            && a.order == b.order && a.notes == b.notes && a.slots == b.slots
    }
}
