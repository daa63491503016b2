import PromptLibrary
import Testing

/// A worry as its file says it, and its misprints.
@Suite struct WorryFileTests {
    static let text = """
        for: bothering
        over: 70
        phrases: [in their way]
        at: [step, text]
        insists: yes
        says: ["{first} asked: {asked}"]
        without: [Says who?]
        closed: ["{first} said no"]
        smallest: ["{next}"]
        why: not-bothering
        catches: [I am in their way]
        passes: [a wall in the way]

        """

    static func fault(_ text: String) throws -> PromptFault? {
        let folder = try Folder()
        try folder.write("worries/w.yml", text)
        return Folder.fault { () throws(PromptFault) in _ = try folder.library.worry("w") }
    }

    @Test func whatStandsThereIsRead() throws {
        let folder = try Folder()
        try folder.write("worries/w.yml", Self.text)
        let worry = try folder.library.worry("w")
        #expect(worry.name == "w" && worry.outcome == "bothering" && worry.over == 0.7 && worry.insists)
        #expect(worry.at == ["step", "text"] && worry.phrases == ["in their way"])
        #expect(
            worry.answer(["first": "Jo", "asked": "ring me", "next": "today"], turn: 0) == [
                "Jo asked: ring me", "today",
            ])
        #expect(worry.answer(["first": "Jo"], isClosed: true, turn: 3) == ["Jo said no"])
        #expect(worry.answer([:], turn: 1) == ["Says who?"])
    }

    @Test(arguments: [
        Misprint("over: 70", "ovr: 70", line: 2, says: "“ovr”", "did you mean “over”"),
        Misprint("over: 70", "over: most", line: 2, says: "“over”", "from 1 to 99"),
        Misprint("for: bothering\nover: 70\nphrases: [in their way]\n", "", line: 1, says: "“for” or “phrases”"),
        Misprint("[step, text]", "[phone]", line: 4, says: "“phone”", "known are text"),
        Misprint("insists: yes", "insists: often", line: 5, says: "“insists” wants yes or no"),
        Misprint("{asked}", "{askd}", line: 6, says: "“askd”", "did you mean “asked”"),
        Misprint("{first} asked: {asked}", "{first", line: 6, says: "a bracket has no partner"),
        Misprint("[Says who?]", "[\"{first}?\"]", line: 7, says: "without any place"),
        Misprint("without: [Says who?]\n", "", line: 1, says: "“without”"),
        Misprint("why: not-bothering\n", "", line: 1, says: "“why” is missing"),
        Misprint("passes: [a wall in the way]\n", "", line: 1, says: "“catches” and “passes”"),
    ]) func aMisprintIsOneSentence(misprint: Misprint) throws {
        try #require(Self.text.contains(misprint.right))
        let wrong = Self.text.replacing(misprint.right, with: misprint.wrong, maxReplacements: 1)
        try RuleMisprintTests.hold(try Self.fault(wrong), misprint)
    }

    @Test func aRuleOnAWorryThatIsNotThereIsTold() throws {
        let folder = try Folder()
        let rule = "check: worry\nworry: away\nweight: hint\nmessage: m\nwhy: w\ncatches: [a b c]\npasses: [d]\n"
        try folder.write("coaching/r.yml", rule)
        let read: () throws(PromptFault) -> Void = { () throws(PromptFault) in _ = try folder.library.rules(["r"]) }
        #expect(Folder.fault(read)?.sentence.contains("no worries/away.yml") == true)
        try folder.write("worries/away.yml", Self.text)
        #expect(Folder.fault(read) == nil)
    }
}
