import Foundation
import PromptLibrary
import Testing

/// A prompt file is plain, short UTF-8; anything else is a sentence and never a crash.
@Suite struct YAMLLimitsTests {
    static func fault(_ text: String) throws -> PromptFault? { try Folder.fault(inConversation: Data(text.utf8)) }

    @Test(arguments: [
        "title: &a x\nquestions: *a\n", "title: x\nquestions: [&a {id: b}, *a]\n", "title: x\nwhat: {a: &b c, d: *b}\n",
        "&a title: x\n", "- &a b\n- *a\n", "title: x\nquestions:\n  - id: a\n    ask: [ &x b ]\n",
    ]) func anchorsAndAliasesAreRefused(text: String) throws {
        let fault = try #require(try Self.fault(text))
        #expect(fault.sentence.contains("anchors and aliases"))
    }

    @Test(arguments: ["title: !secret x", "title: !!binary aGk="]) func tagsAreRefused(top: String) throws {
        let text = Misprints.conversation.replacing("title: debrief", with: top)
        let fault = try #require(try Self.fault(text))
        #expect(fault.sentence.contains("tag"))
    }

    @Test func anAmpersandInWordsIsNoAnchor() throws {
        let text = Misprints.conversation.replacing("Who was it?", with: "Who at A & B was it, and *who* else?")
        #expect(try Self.fault(text) == nil)
    }

    /// A thousandfold of a thousandfold in a few lines.
    @Test func aliasesThatMultiplyAreRefused() throws {
        var text = "a: &a [x, x, x, x, x, x, x, x, x, x]\n"
        for (old, new) in zip("abcdefgh", "bcdefghi") {
            text += "\(new): &\(new) [" + Array(repeating: "*\(old)", count: 10).joined(separator: ", ") + "]\n"
        }
        #expect(try #require(try Self.fault(text)).sentence.contains("anchors and aliases"))
    }

    @Test(arguments: [20, 100, 900]) func whatIsNestedTooDeepIsRefused(depth: Int) throws {
        let open = String(repeating: "[", count: depth)
        let close = String(repeating: "]", count: depth)
        let fault = try #require(try Self.fault("title: x\nquestions: \(open)\(close)\n"))
        #expect(fault.sentence.contains("deep"))
        #expect(fault.line == 2)
    }

    @Test(arguments: ["[", "{a: ", "- ", "? "]) func endlessNestingIsRefusedAndNotFatal(opening: String) throws {
        let text = String(repeating: opening, count: 60_000 / opening.count)
        #expect(try Self.fault(text) != nil)
    }

    @Test func aFileThatIsTooLongIsRefused() throws {
        let long = Misprints.conversation + "#" + String(repeating: "x", count: 256 * 1024)
        #expect(try #require(try Self.fault(long)).sentence.contains("256 KiB"))
    }

    @Test(arguments: [[0xFF, 0xFE, 0x41, 0x00], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0x74, 0x69, 0xE4]] as [[UInt8]])
    func whatIsNotUTF8IsRefused(bytes: [UInt8]) throws {
        let fault = try #require(try Folder.fault(inConversation: Data("title: x\n".utf8) + Data(bytes)))
        #expect(fault.sentence.contains("not UTF-8"))
    }

    @Test func aMarkOfByteOrderIsLetThrough() throws {
        #expect(try Self.fault("\u{FEFF}" + Misprints.conversation) == nil)
        #expect(try Self.fault(Misprints.conversation.replacing("\n", with: "\r\n")) == nil)
    }

    @Test(arguments: ["", "\n", "# nothing\n", "---\n", "\u{FEFF}"]) func anEmptyFileIsRefused(text: String) throws {
        #expect(try Self.fault(text) != nil)
    }

    @Test(arguments: [
        ("title: [x\n", 2), ("\ttitle: x\n", 1), ("title: \"x\nquestions: y\n", 3), ("a: b: c\n", 1),
    ]) func badYAMLIsRefusedWithItsLine(text: String, line: Int) throws {
        let fault = try #require(try Self.fault(text))
        #expect(fault.sentence.contains("not well-formed YAML"))
        #expect(fault.line == line)
    }

    @Test(arguments: ["- a\n- b\n", "just words\n", "5\n"]) func aFileThatIsNoMappingIsRefused(text: String) throws {
        let fault = try #require(try Self.fault(text))
        #expect(fault.sentence == "keys and values are wanted here")
        #expect(fault.line == 1)
    }

    @Test func aMissingFileIsNamed() throws {
        let folder = try Folder()
        let fault = Folder.fault { () throws(PromptFault) in _ = try folder.library.conversation("nowhere") }
        #expect(
            try #require(fault).description.hasPrefix("\(folder.path)/conversations/nowhere.yml: the file is missing"))
    }

    @Test func aFolderInPlaceOfAFileIsRefused() throws {
        let folder = try Folder()
        try folder.write("conversations/talk.yml/x", "y")
        let fault = Folder.fault { () throws(PromptFault) in _ = try folder.library.conversation("talk") }
        #expect(try #require(fault).sentence == "the file cannot be read")
    }
}
