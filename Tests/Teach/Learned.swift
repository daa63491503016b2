import CivilTime
import Coaching
import Foundation
import Lessons

/// One thing to learn from: its traits, and the labels it was given.
struct Example {
    /// The number of the draft it belongs to.
    var of: Int
    var traits: [(name: String, value: Float)]
    var labels: Set<String>

    init(of: Int, traits: [String], labels: Set<String>) {
        self.of = of
        self.traits = traits.map { ($0, 1) }
        self.labels = labels
    }

    init(of: Int, measures reading: DraftReading, _ labels: Set<String>) {
        self.of = of
        traits = reading.measures
        self.labels = labels
    }
}

extension Lesson {
    /// The jobs of the sentences that stand, for the better part, in this range.
    func jobs(in range: Range<String.Index>) -> Set<String> {
        let text = draft.text
        let length = text[range].count
        var found: Set<String> = []
        for (span, jobs) in self.jobs {
            let from = max(range.lowerBound, span.lowerBound)
            let to = min(range.upperBound, span.upperBound)
            guard from < to else { continue }
            let shared = text[from..<to].count
            if shared * 2 > length || shared * 2 > text[span].count { found.formUnion(jobs) }
        }
        return found
    }
}

/// What was learned, as the text of a weights' file.
struct Learned {
    var text = ""

    /// - Parameters:
    ///   - weakest: weights closer to zero than this, in hundredths, are left out.
    ///   - atLeast: how many examples must have a trait before it counts.
    init(
        _ examples: [Example], _ outcomes: [String], atLeast: Int, weakest: Int = 15, passes: Int = 25
    ) {
        var counts: [String: Int] = [:]
        for example in examples { for trait in example.traits { counts[trait.name, default: 0] += 1 } }
        let names = counts.filter { $0.value >= atLeast }.keys.sorted()
        let numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
        let numbered = examples.map { example in
            example.traits.compactMap { trait in numbers[trait.name].map { (trait: $0, value: trait.value) } }
                .sorted { $0.trait < $1.trait }
        }
        let weights = Logistic(passes: passes, outcomes: outcomes.count).weights(
            numbered, traits: names.count, isSo: examples.map { example in outcomes.map(example.labels.contains) })
        var lines: [String] = []
        for (number, name) in names.enumerated() {
            let pairs = outcomes.indices.compactMap { outcome -> String? in
                let weight = Int((weights[number * outcomes.count + outcome] * 100).rounded())
                return abs(weight) < weakest ? nil : "\(outcomes[outcome]) \(weight)"
            }
            if !pairs.isEmpty { lines.append("\(name)\t\(pairs.joined(separator: " "))") }
        }
        text = lines.joined(separator: "\n") + "\n"
    }
}

/// A Monday morning; the ear wants a day to hear from.
let monday = WallTime(iso: "2026-03-02T09:00")!
