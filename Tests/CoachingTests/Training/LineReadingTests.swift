import Coaching
import FollowUp
import Testing

/// What a line does is heard, in whatever words.
@Suite struct LineReadingTests {
    static func moves(_ line: String) throws -> Set<Move> { try Practice.rehearsal().reading(of: line).moves }

    @Test(arguments: [
        "What is it you need to think about?", "Of course. What would you be turning over?",
        "what would help you decide",
        "Tell me more about the night shift.", "And how did they take it", "Could you tell me what the board will ask?",
        "If now is not the time, when would be better?", "Which of the two worries you more, the rain or the badges?",
        "Walk me through that Saturday.", "Understood – why is that?",
    ]) func anOpenQuestion(line: String) throws {
        #expect(try Self.moves(line).contains(.openQuestion))
    }

    @Test(arguments: [
        "Do you need to think about it?", "Is there anything I could send you?", "Are you happy with them",
        "Can you do Thursday?", "So you are unsure?",
    ]) func aClosedQuestion(line: String) throws {
        let moves = try Self.moves(line)
        #expect(moves.contains(.closedQuestion) && !moves.contains(.openQuestion))
    }

    @Test(arguments: [
        "I know what you mean.", "We do locks, which is what you asked for.", "That is why I am here.",
        "Sure, take your time.", "I'll ring when you are back.",
    ]) func noQuestion(line: String) throws {
        #expect(try Self.moves(line).isDisjoint(with: [.openQuestion, .closedQuestion]))
    }

    @Test(arguments: [
        "May I call you on Thursday?", "Would it be all right if I rang you about the badges?",
        "Shall I come by again?",
        "Is it okay to text you?", "When would you like me to ring?",
    ]) func askingLeave(line: String) throws {
        #expect(try Self.moves(line).contains(.leave))
    }

    @Test(arguments: ["I'll call you.", "Can I send you an offer?", "May I say something?"])
    func notAskingLeave(line: String) throws {
        #expect(try !Self.moves(line).contains(.leave))
    }

    @Test(arguments: [
        ("I'll call you Thursday.", true, false), ("I'll call you next week.", false, false),
        ("Shall I ring on Thursday to hear what the night shift said?", true, true),
        ("I'll be in touch.", false, false),
    ]) func aDayAndAReason(line: String, day: Bool, reason: Bool) throws {
        let moves = try Self.moves(line)
        #expect(moves.contains(.day) == day)
        #expect(moves.contains(.reason) == reason)
    }

    @Test(arguments: [
        ("Could you show me the swing on Thursday at three?", true),
        ("I'll bring a reader on Thursday to try it wet.", true),
        ("Shall we talk soon?", false), ("Just sign page four on Thursday.", false), ("I'll call on Thursday.", false),
    ]) func aSmallStep(line: String, isOne: Bool) throws {
        #expect(try Self.moves(line).contains(.smallStep) == isOne)
    }

    @Test(arguments: [
        ("Just sign page four today and it is done.", Move.wholeDecision),
        ("I can only hold this price until Friday.", .pressure),
        ("Our new reader has face recognition, a cloud dashboard and an app for your phone.", .pitch),
        ("We are the market leader and have been since 1987.", .ownSide),
        ("Just checking in, any news?", .checkingIn), ("Let me know when you decide.", .leavesOpen),
        ("I owed you the drawings on Thursday, that is on me.", .ownsIt), ("That makes sense.", .acknowledges),
    ]) func whatTheCoachKnows(line: String, move: Move) throws {
        #expect(try Self.moves(line).contains(move))
    }

    /// None of these is anything to hold against a trainee.
    @Test(arguments: [
        "What happened when the badges failed?",
        "I understand, forty people in the rain is not something one wants twice.",
        "Would you ask the night shift which door they use, by Thursday?", "How is your daughter getting on?",
        "Then let's leave it for now. When would suit you better?",
    ]) func aGoodLineIsNotHeldAgainstAnyone(line: String) throws {
        let held: Set<Move> = [.wholeDecision, .pressure, .pitch, .ownSide, .checkingIn, .leavesOpen]
        #expect(try Self.moves(line).intersection(held) == [])
    }

    @Test(arguments: ["", " ", "?", "…", "\u{202E}\u{0}", String(repeating: "what ", count: 4000)])
    func strangeLinesDoNoHarm(line: String) throws {
        var go = try Practice.rehearsal()
        #expect(!go.take(line).isEmpty)
    }
}
