import Testing

@testable import Coaching

/// A line break ends a sentence, unless the line was only wrapped: it has no end and goes on in small letters.
@Suite struct WrappedLineTests {
    static func cut(_ text: String) -> [String] { SentenceTests.cut(text) }

    @Test(arguments: ["\n", "\r\n", " \n  "]) func aWrappedLineGoesOn(end: String) {
        let text = "I counted the orders\(end)you sent me\(end)on the tenth. Six."
        #expect(Self.cut(text) == ["I counted the orders\(end)you sent me\(end)on the tenth.", "Six."])
    }

    @Test func aCommaIsNoEnd() {
        #expect(Self.cut("The plan, the list,\nand the drawing are here.").count == 1)
    }

    @Test(arguments: [
        "I sent the list.\nit is short", "Did it come?\nthe list is short", "It came!\nthe list is short",
        "It came 🎉\nthe list is short", "He said “it came.”\nthe list is short", "The list came:\nthe door is first",
        "The list is short\nThe door is first", "The list is short\n\nthe door is first",
        "The list is short\n2 doors are first", "The list is short\n- the door is first",
    ]) func otherLineBreaksEndASentence(text: String) {
        #expect(Self.cut(text) == text.split(whereSeparator: \.isNewline).map(String.init))
    }

    @Test func aGreetingHasItsLineToItself() {
        #expect(Self.cut("hi jo\ngot the plan, it fits") == ["hi jo", "got the plan, it fits"])
        #expect(Self.cut("Hi Jo,\nthanks for the plan.") == ["Hi Jo,", "thanks for the plan."])
    }

    @Test func soHasASignOff() {
        #expect(Self.cut("ring you on monday at ten\ncheers\nben") == ["ring you on monday at ten", "cheers", "ben"])
    }

    @Test func shortLinesThatEndAreNoSignOff() {
        #expect(Self.cut("Could you look at the drawing before\nthursday?").count == 1)
    }
}
