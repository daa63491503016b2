import CivilTime
import FollowUp
import PromptLibrary
import Testing

/// The user's rules: the shipped ones are read, the user's own replace them, and a misprint is one sentence.
@Suite struct PlaybookTests {
    private func text(_ name: String) throws -> String {
        try #require(try? String(contentsOfFile: "\(ShippedTests.root)/Prompts/\(name)", encoding: .utf8))
    }

    @Test func theShippedNumbersAreThePolicys() throws {
        let playbook = try ShippedTests.library.playbook()
        #expect(playbook.attempts == 3 && playbook.channelsBeforeBusy == 3 && playbook.gap == 2)
        #expect(playbook.nurture == 21...30 && playbook.afterProposal == 2)
        #expect(playbook.order[.extrovert]?.first == .phone && playbook.order[.introvert]?.first == .email)
        #expect(playbook.dayOff(Day(year: 2030, month: 12, day: 25)!) == .holidays)
        #expect(Set(playbook.outcomes.map(\.means)).count == Playbook.Meaning.allCases.count)
        let known = Set(try ShippedTests.library.principles().map(\.id))
        #expect(playbook.why.count == Playbook.Rule.allCases.count)
        #expect(Set(playbook.why.map(\.value)).subtracting(known) == [])
    }

    @Test func wordsAreHeardWithoutRegardToCase() throws {
        let playbook = try ShippedTests.library.playbook()
        #expect(playbook.outcome(called: "VM")?.name == "voicemail")
        #expect(playbook.outcome(called: "left a message")?.means == .left)
        #expect(playbook.outcome(called: "no")?.means == .no)
        #expect(playbook.outcome(called: "perhaps") == nil)
    }

    @Test func theUsersOwnHoldsOnlyWhatItChanges() throws {
        let (own, shipped) = (try Folder(), try Folder())
        try shipped.write("playbook.yml", try text("playbook.yml"))
        try own.write(
            "playbook.yml",
            "gap: {working_days: 4}\naway: {periods: [{from: 2027-07-05, to: 2027-07-16}]}\nchannels: {style: introvert}\n"
        )
        let playbook = try PromptLibrary(folders: [own.path, shipped.path], seeds: "").playbook()
        #expect(playbook.gap == 4 && playbook.attempts == 3 && playbook.style == .introvert)
        #expect(playbook.dayOff(Day(year: 2027, month: 7, day: 16)!) == .away)
        #expect(playbook.dayOff(Day(year: 2027, month: 7, day: 19)!) == nil)
        #expect(playbook.why[.gap] == "not-daily")
    }

    @Test(arguments: [
        ("gap:", "gab:", "did you mean “gap”?"), ("working_days: 2", "working_day: 2", "did you mean “working_days”?"),
        ("working_days: 2", "working_days: two", "wants a number from 0"),
        ("working_days: 2", "working_days: -1", "wants a number from 0"), ("  working_days: 2\n", "", "is missing"),
        ("style: extrovert", "style: extravert", "did you mean “extrovert”?"),
        ("extrovert: [phone, text", "extrovert: [phone, fax", "“fax” is not known here"),
        ("extrovert: [phone, text", "extrovert: [phone, phone", "stands here twice"),
        ("from: 09:00", "from: 9 am", "such as 09:00"), ("to: 18:00", "to: 08:00", "comes before"),
        ("to_day: 30", "to_day: 3", "comes before"), ("[saturday, sunday]", "[saterday]", "did you mean “saturday”?"),
        ("[saturday, sunday]", "[monday, tuesday, wednesday, thursday, friday, saturday, sunday]", "a working day"),
        ("12-26", "12-32", "“12-32” is no day"), ("periods: []", "periods: [tomorrow]", "keys and values"),
        ("periods: []", "periods: [{from: 2027-07-16, to: 2027-07-05}]", "a period is"),
        ("      means: tried", "      means: dried", "“dried” is no meaning"),
        ("also: [send,", "also: [reached,", "two outcomes"),
        ("  why: not-daily\n", "", "or its “why” is"),
    ])
    func aMisprintIsOneSentenceWithItsLine(_ right: String, _ wrong: String, _ says: String) throws {
        let shipped = try text("playbook.yml")
        try #require(shipped.contains(right))
        let folder = try Folder()
        try folder.write("playbook.yml", shipped.replacing(right, with: wrong, maxReplacements: 1))
        let fault = Folder.fault { () throws(PromptFault) in _ = try folder.library.playbook() }
        let found = try #require(fault)
        #expect(found.sentence.contains(says), "\(found)")
        #expect(found.line != nil && found.file.hasSuffix("playbook.yml"))
    }
}
