import Coaching
import Foundation
import Lessons
import PromptLibrary
import Testing

/// What the coach makes of messages and steps it was not taught, written by other hands: how often it is right, how many
/// good messages it stops, how many bad ones it lets pass.
@Suite struct ExaminationTests {
    private static let here = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent().path
    private static let coach = Result {
        try PromptLibrary(folders: ["\(here)/../../Prompts"], seeds: "").coach()
    }

    private static func texts(_ folder: String) throws -> [String] {
        let folder = "\(here)/Examination/\(folder)"
        return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
            .map { try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8) }
    }

    @Test func goodMessagesPassAndBadOnesAreTold() throws {
        let coach = try Self.coach.get()
        let lessons = try Self.texts("drafts").flatMap(lessons)
        try #require(lessons.count >= 300)
        let marks = Marks(
            expected: lessons.map(\.labels),
            found: lessons.map { lesson in
                Set(coach.review(lesson.draft).compactMap { coach.rules[$0.rule]?.label })
            })
        #expect(marks.macroF1 >= 0.85)
        #expect(marks.falseAlarms(besides: ["vague_ask"]) <= 0.05)
        #expect(marks.misses(besides: ["vague_ask"]) <= 0.08)
    }

    @Test func stepsAreTold() throws {
        let coach = try Self.coach.get()
        let steps = try Self.texts("steps").flatMap(labelled)
        try #require(steps.count >= 250)
        let marks = Marks(
            expected: steps.map { $0.labels.subtracting(["small_step"]) },
            found: steps.map { step in
                Set(coach.review(step: step.text).compactMap { coach.rules[$0.rule]?.label })
            })
        #expect(marks.macroF1 >= 0.8)
    }
}

/// How labels given compare with labels expected.
struct Marks {
    var expected: [Set<String>]
    var found: [Set<String>]

    /// The mean over all labels of F1, the harmonic mean of precision and recall (van Rijsbergen 1979).
    var macroF1: Double {
        let labels = Set(expected.joined())
        return labels.map { label -> Double in
            let right = zip(expected, found).count { $0.contains(label) && $1.contains(label) }
            let both = expected.count { $0.contains(label) } + found.count { $0.contains(label) }
            return 2 * Double(right) / Double(max(both, 1))
        }.reduce(0, +) / Double(labels.count)
    }

    /// The share of good texts in which something serious was found.
    func falseAlarms(besides minor: Set<String>) -> Double {
        let good = zip(expected, found).filter { $0.0.subtracting(minor).isEmpty }
        return Double(good.count { !$0.1.subtracting(minor).isEmpty }) / Double(good.count)
    }

    /// The share of bad texts in which nothing serious was found.
    func misses(besides minor: Set<String>) -> Double {
        let bad = zip(expected, found).filter { !$0.0.subtracting(minor).isEmpty }
        return Double(bad.count { $0.1.subtracting(minor).isEmpty }) / Double(bad.count)
    }
}
