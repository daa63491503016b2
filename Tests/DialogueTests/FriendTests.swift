import FollowUp
import Testing

@testable import Dialogue

/// The friend lens: called when it is wanted, in the place of nothing else, and taken into the plan.
@Suite struct FriendTests {
    /// A debrief up to a question.
    static func debrief(upTo id: String, in room: Hearing) throws -> Interview {
        var interview = try Shipped.interview(["Max Muster, 248.867.5309", "3", "a look at the plan"], in: room)
        while let question = interview.question, question.id != id {
            let line =
                switch question.id {
                case "permission": "yes, ring me on Friday"
                case "question": "what would a second look change?"
                default: ""
                }
            _ = interview.take(line, in: room)
        }
        return interview
    }

    static func words(_ interview: Interview, in room: Hearing) -> String? {
        if case .question(_, let words, _, _, _, _, _) = interview.asked(in: room) { words } else { nil }
    }

    @Test func itAsksOnWhatTheyAskedForAndGoesBackToWhereItWas() throws {
        let room = try Shipped.room()
        var interview = try Self.debrief(upTo: "personal", in: room)
        let number = MovesTests.number(interview, in: room)
        #expect(interview.asFriend(in: room).say == [])
        #expect(Self.words(interview, in: room)?.contains("asked you for “a look at the plan”") == true)
        let turn = interview.take("bring the plan round", in: room)
        #expect(turn.keep.map(\.meaning) == [.answered(.text("bring the plan round"))])
        #expect(interview.question?.id == "personal")
        #expect(MovesTests.number(interview, in: room) == number)
    }

    @Test(arguments: [("step", true), ("personal", false)]) func atTheStepItStandsInTheLine(
        _ id: String, _ isThere: Bool
    )
        throws
    {
        let room = try Shipped.room()
        var interview = try Self.debrief(upTo: id, in: room)
        _ = interview.asFriend(in: room)
        let long = "drop by with the plan on the way home, and ask how the week went, and not a word about the price"
        _ = interview.take(long, in: room)
        #expect(MovesTests.prefill(interview, in: room) == (isThere ? long : ""))
        while let question = interview.question, question.id != "step" {
            let line = ["permission": "yes", "question": "what would a second look change?"][question.id] ?? ""
            _ = interview.take(line, in: room)
        }
        #expect(MovesTests.prefill(interview, in: room) == long)
        #expect(interview.take("", in: room).keep.isEmpty)
    }

    @Test func aStepAnsweredBeforeIsOfferedAnew() throws {
        let room = try Shipped.room()
        var interview = try Self.debrief(upTo: "step", in: room)
        _ = interview.take("call him on Friday", in: room)
        _ = interview.back(draft: "", in: room)
        #expect(interview.question?.id == "step")
        _ = interview.asFriend(in: room)
        _ = interview.take("bring the plan round on Thursday", in: room)
        #expect(interview.question?.id == "step")
        #expect(MovesTests.prefill(interview, in: room) == "bring the plan round on Thursday")
        _ = interview.take("bring the plan round on Thursday", in: room)
        #expect(interview.standing.slots[.step]?.words == "bring the plan round")
        #expect(interview.question?.id != "step")
    }

    @Test func passedOverItKeepsNothing() throws {
        let room = try Shipped.room()
        var interview = try Self.debrief(upTo: "personal", in: room)
        _ = interview.asFriend(in: room)
        _ = interview.take("", in: room)
        #expect(interview.standing.slots[.friend] == nil)
        #expect(interview.question?.id == "personal")
    }

    @Test func withoutANameThereIsNoFriend() throws {
        let room = try Shipped.room()
        var interview = try Shipped.interview(in: room)
        #expect(interview.asFriend(in: room).say.map(\.words) == [room.wording("friend.whom")])
        #expect(interview.question?.id == "who")
    }

    @Test func inAMessageItIsKeptWithItsDay() throws {
        let tom = Tom.known()
        var room = try Tom.room([tom])
        let playbook = try Shipped.library.playbook()
        room.rhythm = { _ in Rhythm(playbook) }
        var interview = try Tom.talk(["recap"], in: room)
        _ = interview.asFriend(in: room)
        #expect(Self.words(interview, in: room)?.contains("“a count of where the hours go”") == true)
        for line in ["ring him about the match", "my words", "sent"] { _ = interview.take(line, in: room) }
        _ = interview.note("he likes rugby", at: room)
        var intake = try #require(MessageIntake(interview, in: room, ids: SeededRandom(seed: 1)))
        let notes = (intake.changes(to: tom)?.changes ?? []).compactMap { change -> Fact? in
            if case .fact(let edit) = change { edit.after } else { nil }
        }
        #expect(notes.map(\.kind) == [.note(name: "friend"), .note(name: "note")])
        #expect(notes.allSatisfy { $0.on == Shipped.monday })
    }

    /// By itself it is one question, and what comes of it is a step or stays a thought.
    @Test(arguments: [("on Thursday at 9:15", 2), ("none", 1), ("no", 1)])
    func byItselfItIsAThoughtOrAStep(_ line: String, _ count: Int) throws {
        let tom = Tom.known()
        let room = try Shipped.room([tom])
        let talk = Talk(id: ID(rawValue: 3), conversation: "as-a-friend", length: .full, began: Shipped.now)
        var interview = Interview(try Shipped.library.conversation("as-a-friend"), talk: talk, in: room)
        for line in ["Tom Weil", "bring him a coffee", "bring him a coffee"] { _ = interview.take(line, in: room) }
        #expect(interview.question?.fills == .step)
        #expect(interview.take(line, in: room).isFiled)
        var intake = Intake(interview, now: room.now, ids: SeededRandom(seed: 1))
        let changes = try #require(intake.thoughts(on: tom)?.changes)
        #expect(changes.count == count)
        guard case .step(let edit)? = changes.last else { return #expect(count == 1) }
        #expect(edit.after?.text == "bring him a coffee" && edit.after?.due?.time?.minute == 15)
        #expect(edit.after?.agreed == true)
    }
}
