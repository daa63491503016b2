import Testing

@testable import Language

/// What a step in one line is for: heard where it is evident, and nowhere else.
@Suite struct StepPurposeTests {
    @Test(arguments: [
        ("call jenny to determine next steps", "determine next steps"),
        ("call jenny re next steps", "next steps"), ("Ring Dr. Ortiz re: the trial.", "the trial"),
        ("e-mail her about what ops said", "what ops said"), ("phone Bo regarding the lift", "the lift"),
        ("meet Sam and agree the start", "agree the start"), ("call Jenny back to settle the day", "settle the day"),
        ("send her the form to fix the date", "fix the date"),
        ("text Bo about the gate, re the width", "the gate, re the width"),
    ]) func isHeard(step: String, purpose: String) {
        #expect(evidentPurpose(of: step) == purpose)
    }

    @Test(arguments: [
        "call jenny", "send the list to Jo", "ask Jo to send the list", "walk her ops lead through it", "call Jo re",
        "call Jo to", "show her a page about the trial", "talk to Jo", "call Jo on Reading", "", "to call",
        "email Jo the re-keying list", "bring tea and cake", "call Jo re …",
    ]) func isNot(step: String) {
        #expect(evidentPurpose(of: step) == nil)
    }
}
