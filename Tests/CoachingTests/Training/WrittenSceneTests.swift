import CivilTime
import Coaching
import FollowUp
import Testing

/// Texts are judged whole, the debrief answer by answer.
@Suite struct WrittenSceneTests {
    static let owned = Behaviour(id: "owned", does: "owned it", why: "a")
    static let step = Behaviour(id: "step", does: "small step", why: "b")

    static func message() -> Scenario {
        Practice.small { scene in
            var draft = Draft("", channel: .email, sent: Practice.monday)
            draft.situation.leave = true
            draft.situation.promise = Draft.Owed("the list", by: Practice.monday - 4)
            scene = Scene(.message, on: Practice.monday, draft: draft)
            scene.good = "I owed you the list. Could you look at it by Friday?"
            var own = Check(owned, good: scene.good!)
            own.when = [[.does(.ownsIt)]]
            var small = Check(step, good: scene.good!)
            small.when = [[.does(.smallStep)]]
            scene.checks = [own, small]
        }
    }

    @Test func theLastTryCountsWhole() throws {
        let owning = "I owed you the list on Thursday, that is on me. Any questions, let me know."
        let asking = "The list of the doors is below. Could you count them by Friday noon and tell me the number?"
        var go = try Practice.rehearsal(Self.message())
        _ = go.take(owning)
        #expect(go.score.marks.map(\.isPassed) == [true, false])
        _ = go.take(asking)
        #expect(go.score.marks.map(\.isPassed) == [false, true])
        _ = go.take("I owed you the list on Thursday, that is on me. Could you count the doors by Friday noon?")
        #expect(go.isOver && go.score.passed == 2)
    }

    @Test func theCoachsRemarksStandBesideIt() throws {
        let beats = try Practice.beats(
            after: ["The list is attached. Any questions, you know where I am."], Self.message())
        guard case .judged(_, let findings) = beats.first else {
            Issue.record("the message was not judged")
            return
        }
        let late = findings.first { $0.rule == "late" }
        #expect(late?.message.contains("day \((Practice.monday - 4).number)") == true)
        #expect(beats.last == .again(1, waits: nil))
    }

    @Test func theThirdTryEndsWithAGoodOne() throws {
        let beats = try Practice.beats(after: ["Hi.", "Hi.", "Hi."], Self.message())
        #expect(beats.last == .shown("I owed you the list. Could you look at it by Friday?"))
    }

    static func debrief() -> Scenario {
        Practice.small { scene in
            scene = Scene(.debrief, on: Practice.monday, draft: Draft("", channel: .phone, sent: Practice.monday))
            var pain = Check(Practice.asked, good: "the rain came in over forty beds")
            pain.slot = .pain
            var step = Check(Practice.agreed, good: "ring Dana on Thursday 5 March about the roof over the beds")
            step.slot = .step
            scene.checks = [pain, step]
        }
    }

    @Test func anAnswerIsHeldAgainstWhatBelongsInTheRecord() throws {
        #expect(try Practice.beats(after: ["rain over the beds, forty"], Self.debrief()) == [.did(Practice.asked)])
        #expect(
            try Practice.beats(after: ["it was nice"], Self.debrief()).first
                == .marks([Mark(Practice.asked, isPassed: false)]))
    }

    @Test(arguments: [
        ("ring Dana about the roof over the beds", Mark.Half.noDay),
        ("ring Dana on Friday 6 March about the roof over the beds", .otherDay),
    ]) func theDayIsPartOfIt(line: String, half: Mark.Half) throws {
        let beats = try Practice.beats(after: ["forty beds in the rain", line], Self.debrief())
        #expect(beats.first == .marks([Mark(Practice.agreed, isPassed: false, half: half)]))
    }

    @Test func aStepTheCoachWouldStopIsNone() throws {
        let lines = ["forty beds in the rain", "get Dana to sign for the roof and the beds on Thursday"]
        guard case .marks(let marks) = try Practice.beats(after: lines, Self.debrief()).first else {
            Issue.record("the step passed")
            return
        }
        guard case .words(let words) = marks[0].half else {
            Issue.record("nothing was said of the step")
            return
        }
        #expect(words.contains("Dana"))
    }
}
