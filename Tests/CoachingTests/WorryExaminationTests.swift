import Coaching
import Foundation
import Lessons
import PromptLibrary
import Testing

/// What the coach makes of lines it was not taught. A false alarm in the middle of a debrief costs more than a miss.
@Suite struct WorryExaminationTests {
    private static let here = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent().path
    private static let library = PromptLibrary(folders: ["\(here)/../../Prompts"], seeds: "")
    private static let worries = Result { try library.worries() }

    private static func lines(_ folder: String) throws -> [(labels: Set<String>, text: String)] {
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
            .flatMap { labelled(in: try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8)) }
    }

    @Test func worriesAreToldFromWhatIsTypedAllDay() throws {
        let worries = try Self.worries.get()
        let lines = try Self.lines("\(Self.here)/Examination/worries")
        try #require(lines.count >= 480)
        let found = lines.map { worries.hear($0.text)?.worry.outcome }
        let said = found.count { $0 != nil }
        let right = zip(lines, found).count { line, outcome in outcome.map(line.labels.contains) ?? false }
        let there = lines.count { $0.labels != ["-"] }
        #expect(Double(right) / Double(said) >= 0.97)
        #expect(Double(right) / Double(there) >= 0.85)
    }

    @Test func stepsAreNone() throws {
        let worries = try Self.worries.get()
        let steps = try Self.lines("\(Self.here)/Examination/steps")
        try #require(steps.count >= 250)
        #expect(steps.count { worries.hear($0.text) != nil } <= 1)
    }

    /// In a debrief people are quoted in the first person, and what they say of themselves is no worry of the user's.
    @Test func whatTheySayIsNone() throws {
        let worries = try Self.worries.get()
        let folder = "\(Self.here)/Examination/drafts"
        let quotes = try FileManager.default.contentsOfDirectory(atPath: folder)
            .flatMap { lessons(in: try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8)) }
            .flatMap(\.draft.situation.said)
        let all = Set(quotes)
        try #require(all.count >= 200)
        #expect(all.count { worries.hear($0) != nil } * 100 <= all.count)
    }

    @Test func whatIsExaminedIsNotTaught() throws {
        let taught = Set(try Self.lines("\(Self.here)/../Teaching/worries").map { $0.text.lowercased() })
        let examined = try Self.lines("\(Self.here)/Examination/worries").map { $0.text.lowercased() }
        #expect(examined.filter(taught.contains) == [])
    }

    @Test func theExamplesOfEveryWorryHold() throws {
        #expect(try Self.worries.get().faults.map { "\($0.worry): \($0.sentence)" } == [])
    }

    @Test(arguments: [
        ("so many visits, but I don't want to pester Mr Hale", "pester"), ("I'm rubbish at all of this", "rubbish"),
        ("they said they'd sleep on it", "sleep"),
    ]) func theWordsThatSpeakForItAreShown(line: String, word: String) throws {
        let heard = try #require(try Self.worries.get().hear(line))
        #expect(line[heard.range].contains(word))
    }
}
