import Testing

@testable import Coaching

/// A sentence as the coach counts it: small letters, short forms written out, days, times, sums and numbers as marks.
@Suite struct MessageWordsTests {
    static func words(_ text: String) -> String { MessageWords(text[...]).words.joined(separator: " ") }

    @Test(arguments: [
        ("can u send ur plan pls", "can you send your plan please"),
        ("gonna ring u tmrw", "going to ring you tomorrow"),
        ("dont, cant, im, its", "don't can't i'm it's"), ("2 wks n 10 mins", "#num weeks and #num minutes"),
        ("THX", "thanks"),
    ]) func howPeopleTextIsWrittenOut(text: String, words: String) {
        #expect(Self.words(text) == words)
    }

    @Test(arguments: [
        ("Monday", "#day"), ("on Thurs.", "on #day"), ("fridays", "#day"), ("10 December", "#num #month"),
        ("in Sept", "in #month"), ("mondayish", "mondayish"), ("may I", "may i"),
    ]) func aDayIsADay(text: String, words: String) {
        #expect(Self.words(text) == words)
    }

    @Test(arguments: ["10:30", "10.30", "9:05", "3pm", "3 pm", "10:30am", "10 a.m.", "10.30 p.m."])
    func aTimeIsATime(text: String) {
        #expect(Self.words("at \(text)") == "at #time")
    }

    @Test(arguments: [
        ("2.5 hours", "#num hours"), ("1.2.3", "#num"), ("a 1:1 talk", "a #num talk"), ("3 amps", "#num amps"),
        ("1,000", "#num"), ("40 seats", "#num seats"), ("20kg", "#num"), ("24/7", "#num #num"), ("1987.", "#num"),
    ]) func aNumberIsNoTime(text: String, words: String) {
        #expect(Self.words(text) == words)
    }

    @Test(arguments: [
        ("£500", "#money"), ("$1,200.50", "#money"), ("€3k more", "#money more"), ("£5m", "#money"),
        ("£20 off", "#money off"),
        ("£ and $", "and"), ("20%", "#percent"), ("12.5% off", "#percent off"), ("the 10th", "the #nth"),
        ("1st, 2nd, 3rd", "#nth #nth #nth"), ("0151 496 0123", "#num #num #num"), ("01514960123", "#long"),
        ("10,000", "#long"), ("10,000%", "#percent"),
    ]) func sumsSharesOrdinalsAndLongNumbers(text: String, words: String) {
        #expect(Self.words(text) == words)
    }

    @Test(arguments: [
        ("Don’t you’re they'll", "don't you're they'll"), ("'quoted' words'", "quoted words"), ("o'clock", "o'clock"),
        ("the dogs' bowls", "the dogs bowls"), ("re-keying", "re keying"),
    ]) func anApostropheHoldsAWordTogether(text: String, words: String) {
        #expect(Self.words(text) == words)
    }

    @Test(arguments: [
        ("Café Müller", "cafe muller"), ("cafe\u{301}s re\u{301}sume\u{301}", "cafes resume"), ("Straße", "strasse"),
        ("ÜBER", "uber"), ("Привет", "привет"), ("\u{301} \u{345}", ""),
    ]) func accentsFallAway(text: String, words: String) {
        #expect(Self.words(text) == words)
    }

    @Test(arguments: [("Really?!", "really ? !"), ("ok 👍", "okay #emoji"), ("… – ; “”", ""), ("", "")])
    func ofTheMarksOnlyTheTellingOnesCount(text: String, words: String) {
        #expect(Self.words(text) == words)
    }
}
