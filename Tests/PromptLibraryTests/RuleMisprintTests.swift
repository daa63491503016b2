import PromptLibrary
import Testing

/// Misprints in rules, seeds and wording.
@Suite struct RuleMisprintTests {
    static let rules = [
        Misprint("weight:", "wait:", line: 3, says: "“wait”", "known are judges, check, words"),
        Misprint("weight: hint", "weight: heavy", line: 3, says: "“heavy”", "praise, hint, stop"),
        Misprint("weight: hint\n", "", line: 1, says: "“weight” is missing"),
        Misprint(
            "check: phrases", "check: phrase", line: 1, says: "“phrase”", "opening words, phrases, phrases wanted"),
        Misprint("phrases: [think about it]", "phrases: [{a: b}]", line: 2, says: "“phrases” wants words"),
        Misprint("phrases: [think about it]\n", "", line: 1, says: "“phrases”"),
        Misprint("{pain: present}", "{pan: present}", line: 4, says: "“pan”", "did you mean “pain”"),
        Misprint("message: That", "message: That}", line: 5, says: "a bracket has no partner"),
        Misprint("given: {pain: slow}", "given: {pian: slow}", line: 7, says: "“pian”"),
        Misprint("given: {pain: slow}", "given: slow", line: 7, says: "given"),
        Misprint("why: think\n", "", line: 1, says: "“why” is missing"),
        Misprint("passes: [call her]\n", "", line: 1, says: "“catches” and “passes”"),
    ]

    static func hold(_ fault: PromptFault?, _ misprint: Misprint) throws {
        let fault = try #require(fault)
        #expect(fault.line == misprint.line)
        #expect(!fault.sentence.contains { $0.isNewline })
        for words in misprint.says { #expect(fault.sentence.contains(words)) }
    }

    @Test(arguments: rules) func aMisprintInARuleIsOneSentence(misprint: Misprint) throws {
        try #require(Misprints.rule.contains(misprint.right))
        let text = Misprints.rule.replacing(misprint.right, with: misprint.wrong, maxReplacements: 1)
        try Self.hold(try Folder.fault(inRule: text), misprint)
    }

    @Test(arguments: [
        Misprint("grade: practice", "grade: sure", line: 7, says: "“sure”", "evidence, practice, folklore"),
        Misprint("says: Small", "say: Small", line: 6, says: "“say”", "did you mean “says”"),
        Misprint("    says: Small steps.\n", "", line: 5, says: "“says” is missing"),
        Misprint("title: Following up\n", "", line: 1, says: "“title” is missing"),
    ]) func aMisprintInASeedIsOneSentence(misprint: Misprint) throws {
        let text = Misprints.seed.replacing(misprint.right, with: misprint.wrong, maxReplacements: 1)
        try Self.hold(try Folder.fault(inSeed: text), misprint)
    }

    @Test(arguments: [
        Misprint("", "# remark\nno colon here\n", line: 2, says: "a key, a colon and a space"),
        Misprint("", "a: b\n\nc:d\n", line: 3, says: "a key, a colon and a space"),
        Misprint("", "a: b [c\n", line: 1, says: "bracket"), Misprint("", "a: b\nc: d}\n", line: 2, says: "bracket"),
    ]) func aMisprintInTheWordingIsOneSentence(misprint: Misprint) throws {
        try Self.hold(try Folder.fault(inWording: misprint.wrong), misprint)
    }

    @Test func remarksAndEmptyLinesAreNoWording() throws {
        let folder = try Folder()
        try folder.write("wording.txt", "# a: b\n\nc: d: e\nc: f[ {x}]\n")
        let wording = try folder.library.checkedWording()
        #expect(wording.check.keys == ["c"])
        #expect(wording("c") == "d: e")
        #expect(wording("c", ["x": "y"], turn: 1) == "f y")
    }

    /// A file kept on Windows ends its lines in two characters.
    @Test func theEndOfALineIsNoPartOfTheWords() throws {
        let folder = try Folder()
        try folder.write("wording.txt", "a: b\r\nc: d\r\n")
        let wording = try folder.library.checkedWording()
        #expect(wording.check.keys == ["a", "c"])
        #expect(wording("a") == "b")
    }
}
