import Testing

@testable import Coaching

/// Where the sentences of a message stand, as people type them.
@Suite struct SentenceTests {
    static func cut(_ text: String) -> [String] { messageSentences(in: text).map { String(text[$0]) } }

    @Test(arguments: ["", " \n\t", "\n\n\r\n"]) func nothingIsNoSentence(text: String) {
        #expect(Self.cut(text) == [])
    }

    @Test(arguments: [
        ("One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]),
        ("Really?! Yes!!! no", ["Really?!", "Yes!!!", "no"]),
        ("You said “it drags.” So it does.", ["You said “it drags.”", "So it does."]),
        ("(As you asked.) Here it is.", ["(As you asked.)", "Here it is."]),
        ("  One.   Two. ", ["One.", "Two."]),
    ]) func aMarkEndsASentence(text: String, sentences: [String]) {
        #expect(Self.cut(text) == sentences)
    }

    @Test(arguments: [
        "It is 2.5 m wide", "See acme.example/plan.pdf for it", "Mr. Weil and Dr. Bell agreed",
        "Some firms, e.g. Acme, do", "Ask J. Smith about it", "It is lot no. 5 on the list",
        "We meet at 10 a.m. on Monday", "Acme Ltd. has it", "1. Measure the door",
    ]) func aPointWithinASentenceEndsNone(text: String) {
        #expect(Self.cut(text) == [text])
    }

    @Test(arguments: [
        ("He said no. We left.", ["He said no.", "We left."]),
        ("See you at 10 a.m. Could you bring it?", ["See you at 10 a.m.", "Could you bring it?"]),
        ("I asked Bell & Co. They do.", ["I asked Bell & Co.", "They do."]),
        ("That was 1987. We moved.", ["That was 1987.", "We moved."]),
    ]) func aShortFormMayStandLast(text: String, sentences: [String]) {
        #expect(Self.cut(text) == sentences)
    }

    @Test(arguments: [
        ("well... yes", ["well... yes"]), ("I looked… and found it", ["I looked… and found it"]),
        ("Hm.. ok", ["Hm.. ok"]), ("Well... Yes", ["Well...", "Yes"]), ("So… It is late", ["So…", "It is late"]),
    ]) func afterAnEllipsisASmallLetterGoesOn(text: String, sentences: [String]) {
        #expect(Self.cut(text) == sentences)
    }

    @Test(arguments: [
        ("Great news 🎉 the plan is in", ["Great news 🎉", "the plan is in"]),
        ("Thanks 🙏🙏 see you", ["Thanks 🙏🙏", "see you"]), ("Done ❤️ bye", ["Done ❤️", "bye"]),
        ("ok👍fine", ["ok👍fine"]),
    ]) func anEmojiEndsASentence(text: String, sentences: [String]) {
        #expect(Self.cut(text) == sentences)
    }

    @Test(arguments: [
        ("Hi Jo, here it is.", ["Hi Jo,", "here it is."]),
        ("Dear Mr Weil – thank you.", ["Dear Mr Weil –", "thank you."]),
        ("Hello Anne-Marie, here it is.", ["Hello Anne-Marie,", "here it is."]),
        ("Hi Jo - here it is.", ["Hi Jo -", "here it is."]), ("Hi Jo,\n\nHere it is.", ["Hi Jo,", "Here it is."]),
        ("Hi Jo\n\nHere it is.", ["Hi Jo", "Here it is."]), ("Hiya!", ["Hiya!"]),
    ]) func aGreetingIsASentenceOfItsOwn(text: String, sentences: [String]) {
        #expect(Self.cut(text) == sentences)
    }

    @Test(arguments: ["Jo, here it is.", "Here it is, hi Jo.", "Hi,there", "Hi there is a plan we could look at, Jo."])
    func otherCommasSplitNothingOff(text: String) {
        #expect(Self.cut(text) == [text])
    }
}
