import Coaching
import Foundation
import Lessons

extension Teach {
    /// What tells a worry from what is typed all day. Every step, and everything a prospect is quoted with, counts as a line
    /// that is none, unless it stands among the worries with a label of its own.
    static func teachWorries(_ folder: String, _ weights: String) throws {
        let families = Families(try String(contentsOfFile: weights + "/worry-words.txt", encoding: .utf8))
        let lines = try texts(in: folder + "/worries").flatMap(labelled)
        let steps = try texts(in: folder + "/steps").flatMap(labelled).map(\.text)
        let quotes = try texts(in: folder + "/drafts").flatMap(lessons).flatMap(\.draft.situation.said)
        let known = Set(lines.map(\.text))
        let others = Set(steps + quotes).subtracting(known).sorted()
        print("\(lines.count) lines on worries, \(others.count) others")
        let all = lines + others.map { (labels: [], text: $0) }
        let examples = all.enumerated().map { number, line in
            Example(of: number, traits: WorryTraits(line.text, families: families).names, labels: line.labels)
        }
        try Learned(examples, worries, atLeast: 2, weakest: 25).text
            .write(toFile: weights + "/worries.txt", atomically: true, encoding: .utf8)
    }

    private static let worries = ["bothering", "two-or-three", "rubbish", "think-about"]
}
