import Foundation
import PromptLibrary
import Testing

/// The user's own files replace the shipped ones by name, or add to them.
@Suite struct UserFolderTests {
    private let own: Folder
    private let shipped: Folder
    private let library: PromptLibrary

    init() throws {
        own = try Folder()
        shipped = try Folder()
        try shipped.write("conversations/talk.yml", Misprints.conversation)
        try shipped.write("coaching/stall.yml", Misprints.rule)
        try shipped.write("wording.txt", "a: shipped\n")
        library = PromptLibrary(folders: [own.path, shipped.path], seeds: "\(shipped.path)/seeds")
    }

    @Test func withoutOwnFilesTheShippedOnesCount() throws {
        #expect(try library.conversation("talk").title == "debrief")
        #expect(try library.path("wording.txt") == "\(shipped.path)/wording.txt")
        #expect(try library.wording()("a") == "shipped")
    }

    @Test func anOwnFileReplacesTheShippedOneOfItsName() throws {
        try own.write("conversations/talk.yml", Misprints.conversation.replacing("title: debrief", with: "title: mine"))
        try own.write("coaching/stall.yml", Misprints.rule.replacing("weight: hint", with: "weight: stop"))
        try own.write("wording.txt", "a: mine\n")
        #expect(try library.conversation("talk").title == "mine")
        #expect(try library.rules(["stall"]).map(\.weight) == [.stop])
        #expect(try library.wording()("a") == "mine")
        #expect(library.names(in: "conversations") == ["talk"])
    }

    @Test func anOwnFileOfAnotherNameIsAdded() throws {
        try own.write("conversations/another.yml", Misprints.conversation.replacing("stall:", with: "mine:"))
        try own.write("coaching/mine.yml", Misprints.rule)
        #expect(library.names(in: "conversations") == ["another", "talk"])
        #expect(library.names(in: "coaching") == ["mine", "stall"])
        #expect(try library.conversation("another").id == "another")
        #expect(try library.rules(["mine", "stall"]).map(\.name) == ["mine", "stall"])
    }

    @Test func aMisprintInAnOwnFileNamesThatFile() throws {
        try own.write("conversations/talk.yml", "titel: x\n")
        let fault = Folder.fault { () throws(PromptFault) in _ = try library.conversation("talk") }
        #expect(try #require(fault).description.hasPrefix("\(own.path)/conversations/talk.yml:1: "))
    }

    @Test func otherFilesAreNoPrompts() throws {
        try own.write("conversations/notes.txt", "x")
        try own.write("conversations/draft.yml~", "x")
        #expect(library.names(in: "conversations") == ["talk"])
        #expect(library.names(in: "training") == [])
    }

    @Test(arguments: [("debreif", "debrief"), ("DEBRIEF", "debrief"), ("nxt", "next"), ("zzz", nil)])
    func theNearestWordIsOffered(word: String, near: String?) {
        #expect(nearest(to: word, among: ["next", "debrief", "show"]) == near)
    }

    @Test func distanceCountsSingleLetters() {
        #expect(editDistance("", "abc") == 3)
        #expect(editDistance("abc", "") == 3)
        #expect(editDistance("kitten", "sitting") == 3)
        #expect(editDistance("same", "same") == 0)
    }
}
