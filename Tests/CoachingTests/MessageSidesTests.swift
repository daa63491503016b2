import Coaching
import Testing

/// Whom a message speaks of: the writer or the reader.
@Suite struct MessageSidesTests {
    @Test(arguments: [
        ("", 0, 0), ("Our new Atlas is here, and we are proud of our team.", 3, 0),
        ("You lose a day a week; your macro is attached.", 0, 2),
        ("I counted your orders. Could you look at mine?", 2, 2), ("I'd like to show u what we've made", 2, 1),
        ("The list is attached.", 0, 0), ("MY TEAM. Your team!", 1, 1), ("We’re here for you – yours, Ian", 1, 2),
    ]) func wordsAreCounted(text: String, writer: Int, reader: Int) {
        let sides = MessageSides(text)
        #expect(sides.writer == writer)
        #expect(sides.reader == reader)
    }

    /// B3: honest words about what was promised are no talk of oneself.
    @Test(arguments: [
        "I promised you the list by Friday.", "Hi Jo, I owe you a call since Thursday.",
        "We promised to send you our drawing.", "I said I'd ring you on Monday.", "The wait is on me.",
        "I owed you the list and I am late with it.",
    ]) func whatWasPromisedIsNotCounted(text: String) {
        #expect(MessageSides(text).writer == 0)
    }

    /// The promise covers its own part of the sentence, no more.
    @Test func whatComesWithAPromiseIsCounted() {
        #expect(MessageSides("I promised you the list, and we won our third award.").writer == 2)
        #expect(MessageSides("I promised you the list. We are proud of it.").writer == 1)
        #expect(MessageSides("The promised list is on me and my team.").writer == 2)
    }
}
