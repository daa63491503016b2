import FollowUp
import PromptLibrary
import Testing

/// The shelf as it stands in `kit.yml`: read, added to, taken from, without touching what else a person wrote.
@Suite struct KitFileTests {
    static let byHand = """
        # what helps people
        - title: Re-keying checklist   # the short one
          where: https://example.com/rekeying
          topics: orders, re-keying

        # from the depot
        - title: "Doorstep photo"
          where: |
            The driver takes a photo
            of the door.
          topics:
            - drivers
            - doors
        - topics: [colours]
          title: Paint chart
        # the end

        """

    static func titles(_ text: String) throws -> [String] {
        try KitFile(path: "kit.yml", text: text).kit().items.map(\.title)
    }

    @Test func everyWayOfWritingIsRead() throws {
        let items = try KitFile(path: "kit.yml", text: Self.byHand).kit().items
        #expect(items.map(\.title) == ["Re-keying checklist", "Doorstep photo", "Paint chart"])
        #expect(items.map(\.topics) == [["orders", "re-keying"], ["drivers", "doors"], ["colours"]])
        #expect(items[1].place == "The driver takes a photo\nof the door.\n" && items[2].place == nil)
    }

    @Test(arguments: ["", "\n", "# nothing yet\n", "[]"]) func anEmptyShelfIsAShelf(_ text: String) throws {
        #expect(try KitFile(path: "kit.yml", text: text).kit() == Kit())
    }

    @Test(arguments: [
        ("- tile: x", 1, "did you mean “title”"), ("- where: x", 1, "“title” is missing"), ("title: x", 1, "a list"),
        ("- title: a\n- title: b\n- title: A", 3, "stands on line 1 too"), ("- title: ''", 1, "is empty"),
        ("- title: a\n  topics: {b: c}", 2, "wants words"), ("- a", 1, "keys and values"),
        ("- title: &a b", 1, "anchors"),
    ]) func aMisprintNamesFileAndLine(_ text: String, _ line: Int, _ says: String) throws {
        let fault = Folder.fault { () throws(PromptFault) in _ = try KitFile(path: "kit.yml", text: text).kit() }
        #expect(fault?.file == "kit.yml" && fault?.line == line)
        #expect(fault?.sentence.contains(says) == true, "\(fault?.sentence ?? "")")
    }

    @Test(arguments: [
        "", "# mine", "- title: a\n", "  - title: a\n    where: b", "-\n  title: a\n", "- title: a\r\n  where: b\r\n",
    ])
    func whatIsAddedStandsBehindTheRest(_ text: String) throws {
        var file = KitFile(path: "kit.yml", text: text)
        let before = try file.kit().items
        let item = Kit.Item(
            "A \"new\" one: # 1", at: "https://a.example/?q=[1]&b", topics: ["x, y".replacing(",", with: "")])
        try file.add(item)
        #expect(try file.kit().items == before + [item])
        #expect(file.text.hasPrefix(text))
    }

    @Test func whatWasWrittenByHandStaysToTheLetter() throws {
        var file = KitFile(path: "kit.yml", text: Self.byHand)
        try file.add(Kit.Item("Once"))
        #expect(file.text == Self.byHand + "- title: \"Once\"\n")
        try file.remove("Once")
        #expect(file.text == Self.byHand)
    }

    @Test func whatIsTakenOutLeavesTheRemarks() throws {
        var file = KitFile(path: "kit.yml", text: Self.byHand)
        try file.remove("Doorstep photo")
        #expect(
            file.text == """
                # what helps people
                - title: Re-keying checklist   # the short one
                  where: https://example.com/rekeying
                  topics: orders, re-keying

                # from the depot
                - topics: [colours]
                  title: Paint chart
                # the end

                """)
        try file.remove("Re-keying checklist")
        try file.remove("Paint chart")
        #expect(file.text == "# what helps people\n\n# from the depot\n# the end\n")
        #expect(try file.kit() == Kit())
        try file.add(Kit.Item("Once"))
        #expect(try file.kit().items.map(\.title) == ["Once"])
    }

    @Test(arguments: [
        "[{title: a}, {title: b}]", "- title: a\n  topics: [\nx\n]\n- title: b\n", "[\n  {title: a}\n]\n",
    ])
    func whatCannotBeTakenOutIsLeft(_ text: String) throws {
        var file = KitFile(path: "kit.yml", text: text)
        let before = try file.kit()
        do { try file.remove("a") } catch { #expect(!error.sentence.isEmpty) }
        let after = try file.kit()
        #expect(after == before && file.text == text || after.items == Array(before.items.dropFirst()))
    }

    @Test func aListInBracketsIsNotAddedTo() throws {
        var file = KitFile(path: "kit.yml", text: "[{title: a}]")
        #expect(throws: PromptFault.self) { try file.add(Kit.Item("b")) }
        #expect(file.text == "[{title: a}]")
    }

    @Test func aFullShelfTakesNoMore() throws {
        var file = KitFile(path: "kit.yml", text: "- title: a\n# \(String(repeating: "x", count: 262_100))\n")
        #expect(throws: PromptFault.self) { try file.add(Kit.Item(String(repeating: "b", count: 60))) }
        #expect(try file.kit().items.count == 1)
    }

    @Test(arguments: [
        "Sam \"the Fox\"", "a: b # c", "*x &y !z", "back\\slash", "- a", "{a}", "Zoë 🦊", "~", "yes", "1.0",
    ])
    func aTitleIsReadAsItWasAdded(_ title: String) throws {
        var file = KitFile(path: "kit.yml", text: nil)
        try file.add(Kit.Item(title, at: title, topics: [title]))
        #expect(try file.kit().items == [Kit.Item(title, at: title, topics: Kit.topics(title))])
    }
}
