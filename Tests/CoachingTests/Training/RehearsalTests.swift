import Coaching
import FollowUp
import Testing

/// A go at a small scenario: tries, patience, what is revealed, and where it ends.
@Suite struct RehearsalTests {
    static let push = "I can only hold this price until Friday."

    @Test func whatWasAskedWellIsAnsweredAndRevealed() throws {
        #expect(
            try Practice.beats(after: ["What do you have to think about?"]) == [
                .prospect("It rained in."), .did(Practice.asked),
            ])
    }

    @Test func otherwiseItIsATryAndShowsWhatIsLookedFor() throws {
        let marks: [Mark] = [Mark(Practice.asked, isPassed: false), Mark(Practice.agreed, isPassed: false)]
        #expect(try Practice.beats(after: ["Fine."]) == [.prospect("Mm."), .marks(marks), .again(1, waits: nil)])
        // The second time only what is practised now.
        #expect(
            try Practice.beats(after: ["Fine.", "Well then."]) == [
                .prospect("Well."), .marks([marks[0]]), .again(2, waits: nil),
            ])
    }

    @Test func afterThreeTriesAGoodOneIsShownAndTheTalkGoesOnFromThere() throws {
        let beats = try Practice.beats(after: ["Fine.", "Fine.", "Fine."])
        #expect(beats.suffix(2) == [.shown("What about?"), .prospect("It rained in.")])
        var go = try Practice.rehearsal()
        for line in ["Fine.", "Fine.", "Fine."] { _ = go.take(line) }
        #expect(go.focus?.behaviour == Practice.agreed)
        _ = go.take("What do you have to think about?")
        #expect(!go.score.marks[0].isPassed, "what was shown is not done any more")
    }

    @Test func askingToBeShownIsNoTry() throws {
        #expect(
            try Practice.beats(after: [Rehearsal.showMe]) == [.shown("What about?"), .prospect("It rained in.")])
        #expect(try Practice.score(of: [Rehearsal.showMe, "Thursday at two?"]).passed == 2)
    }

    @Test func halfOfItIsSaidBesideTheNo() throws {
        let beats = try Practice.beats(after: ["I'll call you next week."])
        let half = Mark(Practice.agreed, isPassed: false, half: .words("no day"))
        #expect(beats.contains(.marks([Mark(Practice.asked, isPassed: false), half])))
    }

    @Test func somethingElseThatIsListenedForIsNoTryTheFirstTime() throws {
        let first = try Practice.beats(after: ["Nice weekend?"])
        #expect(first == [.prospect("Lovely, thank you.")])
        let second = try Practice.beats(after: ["Nice weekend?", "Nice weekend?"])
        #expect(second.first == .prospect("Mm.") && second.last == .again(1, waits: nil))
    }

    @Test func patienceIsUsedUpAndTheProspectGoes() throws {
        let once = try Practice.beats(after: [Self.push])
        #expect(once.first == .prospect("Don't push me."))
        #expect(once.last == .again(1, waits: nil))
        let twice = try Practice.beats(after: [Self.push, Self.push])
        #expect(twice.suffix(3) == [.prospect("I have to go."), .left, .shown("What about?")])
        #expect(try Practice.score(of: [Self.push, Self.push]).passed == 0)
    }

    @Test func aLineThatHurtsDoesNothingWell() throws {
        let both = "What do you have to think about? I can only hold this price until Friday."
        #expect(try Practice.beats(after: [both]).first == .prospect("Don't push me."))
        #expect(try Practice.score(of: [both, "Thursday at two?"]).marks.map(\.isPassed) == [false, true, false])
    }

    @Test func whatNoLineMayDoIsPassedByNone() throws {
        let good = ["What do you have to think about?", "Thursday at two?"]
        #expect(try Practice.score(of: good).marks.map(\.isPassed) == [true, true, true])
        #expect(try Practice.score(of: [Self.push] + good).marks.map(\.isPassed) == [true, true, false])
        #expect(try Practice.score(of: []).marks.map(\.isPassed) == [false, false, false])
    }

    @Test func oneLineMayDoTwoThings() throws {
        let beats = try Practice.beats(after: ["What do you have to think about, and may I ring on Thursday?"])
        #expect(beats.contains(.did(Practice.asked)) && beats.contains(.did(Practice.agreed)))
        #expect(beats.last == .prospect("Thursday, then."))
    }

    @Test func afterTheEndNothingIsTaken() throws {
        var go = try Practice.rehearsal()
        for line in ["What do you have to think about?", "Thursday at two?"] { _ = go.take(line) }
        #expect(go.isOver)
        #expect(go.take("And another thing.") == [])
        #expect(go.lines.count == 2)
    }
}
