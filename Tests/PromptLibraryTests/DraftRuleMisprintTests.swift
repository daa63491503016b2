import Coaching
import PromptLibrary
import Testing

/// Misprints in the keys of rules that look at whole messages and steps.
@Suite struct DraftRuleMisprintTests {
    private static let given =
        "{channel: text, leave: no, tries: 2, promised: the plan by 2026-03-04, sent: 2026-03-06, said: it drags}"
    static let weighing = """
        judges: draft
        check: weighs
        for: spiel
        over: 40
        besides: 30
        against: [push]
        at: [pitch]
        weight: stop
        message: That is your spiel.
        why: no-spiel
        given: \(given)
        catches: ["‸our Atlas"]
        passes: [your plan]

        """
    static let excused = weighing.replacing("weighs\nfor: spiel", with: "late\nunless doing: [owed]")
        .replacing("besides: 30\nagainst: [push]\nat: [pitch]\n", with: "")
    static let counting = weighing.replacing(
        "weighs\nfor: spiel\nover: 40\nbesides: 30\nagainst: [push]\nat: [pitch]",
        with: "longer than\nwords: {text: 57, email: 164}\nunless said: [in full]")

    static func hold(_ text: String, _ misprint: Misprint) throws {
        try #require(text.contains(misprint.right))
        let wrong = text.replacing(misprint.right, with: misprint.wrong, maxReplacements: 1)
        try RuleMisprintTests.hold(try Folder.fault(inRule: wrong), misprint)
    }

    @Test(arguments: [weighing, excused, counting]) func wellWrittenTheyAreRead(text: String) throws {
        #expect(try Folder.fault(inRule: text) == nil)
    }

    @Test(arguments: [
        Misprint("judges: draft", "judges: drafts", line: 1, says: "an answer, a draft or a step", "“drafts”"),
        Misprint("judges:", "judge:", line: 1, says: "“judge”", "did you mean “judges”"),
        Misprint("for: spiel\n", "", line: 1, says: "“for” is missing"),
        Misprint("for: spiel", "for: [spiel]", line: 3, says: "“for” wants words"),
        Misprint("over: 40", "over: most", line: 4, says: "“over”", "from 1 to 99"),
        Misprint("over: 40", "over: 0.4", line: 4, says: "“over”", "from 1 to 99"),
        Misprint("besides: 30", "besides: 100", line: 5, says: "“besides”", "from 1 to 99"),
        Misprint("against: [push]", "against: {push: 1}", line: 6, says: "“against” wants words"),
        Misprint("at: [pitch]", "at: [pich]", line: 7, says: "“pich”", "hello, warm, quote", "pitch"),
        Misprint("at: [pitch]", "at: [[pitch]]", line: 7, says: "“at” wants words"),
    ]) func inAVerdict(misprint: Misprint) throws {
        try Self.hold(Self.weighing, misprint)
    }

    @Test(arguments: [
        Misprint("unless doing: [owed]\n", "", line: 2, says: "needs “unless doing”"),
        Misprint("[owed]", "[ownd]", line: 3, says: "no sentence does “ownd”", "owed"),
        Misprint("over: 40", "over: -1", line: 4, says: "“over”", "from 1 to 99"),
        Misprint("check: late", "check: lately", line: 2, says: "“lately”", "late, without leave, longer than"),
    ]) func inAnExcuse(misprint: Misprint) throws {
        try Self.hold(Self.excused, misprint)
    }

    @Test(arguments: [
        Misprint("words: {text: 57, email: 164}\n", "", line: 2, says: "needs “words”", "{text: 57"),
        Misprint("{text: 57, email: 164}", "57", line: 2, says: "needs “words”"),
        Misprint("text: 57", "txt: 57", line: 3, says: "“txt” is no channel", "voicemail"),
        Misprint("57", "few", line: 3, says: "a number of words"),
        Misprint("57", "0", line: 3, says: "a number of words"),
        Misprint("unless said: [in full]", "unless said: [{a: b}]", line: 4, says: "“unless said” wants words"),
    ]) func inALength(misprint: Misprint) throws {
        try Self.hold(Self.counting, misprint)
    }

    @Test(arguments: [
        Misprint("channel: text", "channel: fax", line: 11, says: "“fax” is no channel"),
        Misprint("leave: no", "leave: maybe", line: 11, says: "“leave” wants yes or no", "“maybe”"),
        Misprint("tries: 2", "tries: twice", line: 11, says: "“tries” wants a number", "“twice”"),
        Misprint("tries: 2", "tries: -2", line: 11, says: "“tries” wants a number"),
        Misprint("sent: 2026-03-06", "sent: friday", line: 11, says: "a day is wanted", "2026-03-06"),
        Misprint("the plan by 2026-03-04", "the plan", line: 11, says: "a thing “by” a day"),
        Misprint("the plan by 2026-03-04", "by 2026-03-04", line: 11, says: "a thing “by” a day"),
        Misprint("said: it drags", "sad: it drags", line: 11, says: "“sad”", "channel, sent, leave, tries, said"),
        Misprint("said: it drags", "said: [it drags]", line: 11, says: "a fact is words"),
        Misprint(given, "it drags", line: 11, says: "“given” wants facts"),
    ]) func inWhatIsGiven(misprint: Misprint) throws {
        try Self.hold(Self.weighing, misprint)
    }
}
