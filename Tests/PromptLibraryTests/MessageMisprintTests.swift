import PromptLibrary
import Testing

@testable import Dialogue

/// Misprints in the kinds of message.
@Suite struct MessageMisprintTests {
    static let message = """
        title: recap
        also: [summary]
        channel: email
        when: {owed: late}
        subject: "[{promised}]"
        aim: for {first}
        lines:
          - "Hi {first},"
          - ""
          - if: {pain: present}
            say: "You mentioned {pain}."
        keeps_promise: yes
        leads_to: nurture
        why: small-steps

        """

    static func read(_ text: String) throws -> (outline: MessageOutline?, fault: PromptFault?) {
        let folder = try Folder()
        try folder.write("messages/recap.yml", text)
        do { return (try folder.library.outline("recap"), nil) } catch { return (nil, error) }
    }

    @Test func aWellWrittenOneIsRead() throws {
        let outline = try #require(try Self.read(Self.message).outline)
        #expect(outline.id == "recap" && outline.keepsPromise && outline.leadsTo == .nurture)
        let places = ["first": "Jo", "pain": "“slow”"]
        #expect(outline.text(facts: [:], places: places) == "Hi Jo,")
        #expect(outline.text(facts: [.pain: .text("x")], places: places) == "Hi Jo,\n\nYou mentioned “slow”.")
    }

    @Test(arguments: [
        Misprint("title:", "titl:", line: 1, says: "“titl”", "did you mean “title”"),
        Misprint("channel: email", "channel: pigeon", line: 3, says: "“pigeon”", "known are phone"),
        Misprint("{owed: late}", "{owned: late}", line: 4, says: "“owned”", "did you mean “owed”"),
        Misprint("{promised}", "{promissed}", line: 5, says: "“promissed”", "did you mean “promised”"),
        Misprint("for {first}", "for {answer}", line: 6, says: "no place is called “answer”"),
        Misprint("Hi {first},", "Hi {first,", line: 8, says: "a bracket has no partner"),
        Misprint("say: \"You", "sy: \"You", line: 11, says: "“sy”"),
        Misprint("keeps_promise: yes", "keeps_promise: maybe", line: 12, says: "yes or no"),
        Misprint("leads_to: nurture", "leads_to: heaven", line: 13, says: "“heaven”", "busy_message"),
        Misprint("why: small-steps\n", "", line: 1, says: "“why” is missing"),
    ]) func aMisprintIsOneSentence(misprint: Misprint) throws {
        try #require(Self.message.contains(misprint.right))
        let text = Self.message.replacing(misprint.right, with: misprint.wrong, maxReplacements: 1)
        try RuleMisprintTests.hold(try Self.read(text).fault, misprint)
    }

    @Test func aMessageBeginsWithSomething() throws {
        let text = Self.message.replacing("  - \"Hi {first},\"\n", with: "")
            .replacing("  - if: {pain: present}\n    say: \"You mentioned {pain}.\"\n", with: "")
        #expect(try Self.read(text).fault?.sentence.contains("“lines” is missing") == true)
    }

    @Test func theShippedOnesAreRead() throws {
        let outlines = try ShippedTests.library.outlines()
        #expect(outlines.count == 8)
        let known = Set(try ShippedTests.library.principles().map(\.id))
        #expect(outlines.allSatisfy { known.contains($0.why) })
    }
}
