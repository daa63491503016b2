import Foundation
import PromptLibrary
import Testing

/// A misprint in a conversation is one sentence with its file, its line and the words that are known.
@Suite struct ConversationMisprintTests {
    static let misprints = [
        Misprint("title:", "titl:", line: 1, says: "“titl”", "did you mean “title”", "questions_at_most"),
        Misprint(
            "    fills: name", "    fils: name", line: 7, says: "“fils”", "did you mean “fills”", "hears, choices"),
        Misprint("    room: 3", "    zebra: 3", line: 19, says: "“zebra”", "known are id, ask"),
        Misprint("hears: person", "hears: persn", line: 6, says: "“persn”", "known are text, long text, person"),
        Misprint("hears: person", "hears: [person]", line: 6, says: "“hears” wants words"),
        Misprint(
            "fills: pain", "fills: pan", line: 16, says: "“pan”", "did you mean “pain”", "known are name, company"),
        Misprint("fills: pain", "fills: note.", line: 16, says: "“note.”", "note.…"),
        Misprint("{name: present}", "{nam: present}", line: 18, says: "“nam”", "did you mean “name”"),
        Misprint("{name: present}", "present", line: 18, says: "“when” wants conditions", "{pain: present}"),
        Misprint("{name: present}", "{name: {a: b}}", line: 18, says: "name"),
        Misprint("{name: present}", "{name: []}", line: 18, says: "name"),
        Misprint("{name: present}", "{asks: present}", line: 10, says: "“pain” waits for “asks”"),
        Misprint("- stall: raise more", "- stal: refuse", line: 10, says: "“stal”", "coaching/stal.yml"),
        Misprint(
            "- stall: raise more", "- stall: refuze", line: 23, says: "“refuze”", "refuse, ask once, raise QUESTION"),
        Misprint("- stall: raise more", "- stall: raise", line: 23, says: "“raise”", "raise QUESTION"),
        Misprint("- stall: raise more", "- stall", line: 23, says: "a rule and what follows"),
        Misprint("- stall: raise more", "- stall: raise mor", line: 10, says: "“pain” raises “mor”"),
        Misprint("- id: pain", "- id: who", line: 10, says: "two questions are called “who”"),
        Misprint("questions_at_most: 9", "questions_at_most: nine", line: 2, says: "a number from 1 to 200"),
        Misprint("questions_at_most: 9", "questions_at_most: 0", line: 2, says: "a number from 1 to 200"),
        Misprint("questions_at_most: 9", "questions_at_most: 99999999999999999999", line: 2, says: "from 1 to 200"),
        Misprint("room: 3", "room: 10", line: 19, says: "“room” wants a number from 0 to 9"),
        Misprint("must: yes", "must: maybe", line: 8, says: "“must” wants yes or no, not “maybe”"),
        Misprint("ask: Who was it?", "ask: Who was {name?", line: 5, says: "a bracket has no partner"),
        Misprint("Nothing[, {first}].", "Nothing[, {first}.", line: 21, says: "a bracket has no partner"),
        Misprint("\"{first}: pain\"", "\"first}: pain\"", line: 17, says: "a bracket has no partner"),
        Misprint(
            "nothing: Nothing", "noting: Nothing", line: 21, says: "“noting”", "known are heard, nothing, known, new"),
        Misprint("    ask: Who was it?\n", "", line: 4, says: "“ask” is missing"),
        Misprint("      - What hurts {first}?\n", "", line: 12, says: "“ask”", "condition"),
        Misprint("        say: What hurts {first} at work?\n", "", line: 12, says: "“say” is missing"),
        Misprint("    why: interest\n", "", line: 4, says: "“why” is missing"),
        Misprint("title: debrief\n", "", line: 1, says: "“title” is missing"),
        Misprint("      - little: not much\n", "", line: 25, says: "“more” is a choice", "two choices"),
        Misprint("- little: not much", "- little", line: 31, says: "order: they bought"),
        Misprint("also: [lots]", "allso: [lots]", line: 30, says: "“allso”"),
        Misprint("    room: 3\n", "    unclear: [{a: b}]\n", line: 19, says: "“unclear” wants words"),
        Misprint("    room: 3\n", "    hangs_on: [{a: b}]\n", line: 19, says: "known are name"),
        Misprint("    room: 3\n", "    room: 3\n    room: 4\n", line: 19, says: "“room”"),
    ]

    @Test func theTextBeforeTheMisprintIsWellWritten() throws {
        #expect(try Folder.fault(inConversation: Data(Misprints.conversation.utf8)) == nil)
        #expect(try Folder.fault(inRule: Misprints.rule) == nil)
        #expect(try Folder.fault(inSeed: Misprints.seed) == nil)
    }

    @Test(arguments: misprints) func aMisprintIsOneSentence(misprint: Misprint) throws {
        try #require(Misprints.conversation.contains(misprint.right))
        let text = Misprints.conversation.replacing(misprint.right, with: misprint.wrong, maxReplacements: 1)
        let fault = try #require(try Folder.fault(inConversation: Data(text.utf8)))
        #expect(fault.line == misprint.line)
        #expect(fault.file.hasSuffix("/conversations/talk.yml"))
        #expect(fault.description == "\(fault.file):\(misprint.line): \(fault.sentence)")
        #expect(!fault.sentence.contains { $0.isNewline })
        for words in misprint.says { #expect(fault.sentence.contains(words)) }
    }

    @Test func moreMustQuestionsThanAllowedAreRefused() throws {
        let text = Misprints.conversation.replacing("questions_at_most: 9", with: "questions_at_most: 1")
            .replacing("    room: 3", with: "    must: yes")
        let fault = try #require(try Folder.fault(inConversation: Data(text.utf8)))
        #expect(fault.sentence == "2 questions must be asked, and 1 are allowed")
    }

    @Test(arguments: ["questions: []", "questions:", "questions: none", "questions: {a: b}"])
    func aTalkWithoutQuestionsIsRefused(questions: String) throws {
        let fault = try #require(try Folder.fault(inConversation: Data("title: x\n\(questions)\n".utf8)))
        #expect(fault.line != nil)
        #expect(!fault.sentence.isEmpty)
    }
}
