import CivilTime
import FollowUp
import PromptLibrary
import Testing

/// Who the user is, as it stands in `me.yml`.
@Suite struct ProfileFileTests {
    static func read(_ text: String) throws -> Profile { try ProfileFile(path: "me.yml", text: text).profile() }

    static func set(_ key: String, _ value: String, in text: String = "") throws -> ProfileFile {
        var file = ProfileFile(path: "me.yml", text: text)
        try file.set(key, to: value)
        return file
    }

    @Test func everyLineIsRead() throws {
        let profile = try Self.read(
            """
            name: Sam Fox
            contact: "Sam Fox, 0161 496 0000"
            hours: 9-17:30
            holidays: [2026-12-24 to 2027-01-02, 2027-04-02]
            style: introvert
            """)
        #expect(profile.name == "Sam Fox" && profile.contact == "Sam Fox, 0161 496 0000")
        #expect(profile.hours?.from.hour == 9 && profile.hours?.until.minute == 30)
        #expect(profile.holidays.map { $0.upperBound - $0.lowerBound } == [9, 0])
        #expect(profile.style == .introvert)
    }

    @Test(arguments: ["", "\n", "# nothing yet\n", "  \n# a\n"]) func anEmptyFileIsAnEmptyProfile(_ text: String) throws
    {
        #expect(try Self.read(text) == Profile())
    }

    @Test(arguments: [
        ("nam: x", 1, "did you mean “name”"), ("name: x\nhours: late", 2, "“late” are no hours"),
        ("hours: 17-9", 1, "no hours"), ("holidays:\n  - 2026-13-01", 2, "no day"), ("style: loud", 1, "introvert"),
        ("name: [a]", 1, "“name” wants words"),
    ]) func aMisprintNamesFileAndLine(_ text: String, _ line: Int, _ says: String) throws {
        let fault = Folder.fault { () throws(PromptFault) in _ = try ProfileFile(path: "me.yml", text: text).profile() }
        #expect(fault?.file == "me.yml" && fault?.line == line)
        #expect(fault?.sentence.contains(says) == true, "\(fault?.sentence ?? "")")
    }

    @Test func settingALineLeavesTheOthersAsTheyAre() throws {
        let text =
            "# mine\nname: Sam   # as my mother calls me\nholidays:\n  - 2026-12-24\n  - 2026-12-25\nstyle: introvert\n"
        let file = try Self.set("holidays", "2027-01-01", in: text)
        #expect(
            file.text
                == "# mine\nname: Sam   # as my mother calls me\nholidays: [\"2027-01-01\"]\nstyle: introvert\n")
        #expect(try file.profile().holidays.count == 1)
        #expect(try Self.set("contact", "Sam", in: text).profile().contact == "Sam")
    }

    @Test(arguments: [
        "Sam \"the Fox\" – 0161", "a: b # c", "*x &y !z", "back\\slash", "- a", "{a}", "Zoë 🦊", "",
    ]) func whatIsSetIsWhatIsRead(_ value: String) throws {
        #expect(try Self.set("contact", value).profile().contact == value)
    }

    @Test func controlCharactersBeginNoOtherLine() throws {
        let file = try Self.set("contact", "Sam\nstyle: loud\r\u{85}x")
        #expect(file.text.split(separator: "\n").count == 1)
        #expect(try file.profile().style == nil)
    }

    @Test(arguments: [("mail", "x"), ("hours", "soon"), ("style", "quiet"), ("holidays", "Christmas")])
    func whatCannotBeIsNotSet(_ key: String, _ value: String) {
        #expect(throws: PromptFault.self) { try Self.set(key, value) }
    }
}
