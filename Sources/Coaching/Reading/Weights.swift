import Foundation

/// What was learned from labelled examples: for each trait, what it speaks for and how strongly. Plain sums of these numbers
/// and nothing else decide, so that every judgement can be traced to words.
///
/// The file is text, one trait a line: the trait, a tab, then pairs of an outcome and its weight in hundredths.
package struct Weights: Sendable {
    /// The outcomes, in the order of the sums.
    package let outcomes: [String]
    private let rows: [String: Int32]
    private let entries: [Entry]

    private struct Entry {
        var outcome: Int32
        var weight: Float
    }

    package struct Misprint: Error {
        package var line: Int
        package var words: String
    }

    package init(_ text: String) throws(Misprint) {
        var outcomes: [String] = []
        var places: [Substring: Int32] = [:]
        var rows: [String: Int32] = [:]
        var entries: [Entry] = []
        var number = 0
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            number += 1
            guard !line.isEmpty, line.utf8.first != UInt8(ascii: "#") || line.contains("\t") else { continue }
            let parts = line.split(separator: "\t")
            guard parts.count == 2 else { throw Misprint(line: number, words: String(line)) }
            rows[String(parts[0])] = Int32(entries.count)
            let pairs = parts[1].split(separator: " ")
            guard pairs.count % 2 == 0 else { throw Misprint(line: number, words: String(line)) }
            for pair in stride(from: 0, to: pairs.count, by: 2) {
                guard let hundredths = Int(pairs[pair + 1]) else { throw Misprint(line: number, words: String(line)) }
                let outcome = places[pairs[pair]] ?? Int32(outcomes.count)
                if outcome == outcomes.count {
                    outcomes.append(String(pairs[pair]))
                    places[pairs[pair]] = outcome
                }
                entries.append(Entry(outcome: outcome, weight: Float(hundredths) / 100))
            }
            entries.append(Entry(outcome: -1, weight: 0))
        }
        self.outcomes = outcomes
        self.rows = rows
        self.entries = entries
    }

    /// How likely each outcome is, from 0 to 1, when these traits hold: the logistic function of the sum of their weights.
    package func likelihoods(of traits: [String]) -> [Float] {
        var sums = [Float](repeating: 0, count: outcomes.count)
        for trait in traits { add(trait, to: &sums) }
        return sums.map { likelihood($0) }
    }

    /// The same, where there is more or less of each trait.
    package func likelihoods(of measures: [(name: String, value: Float)]) -> [Float] {
        var sums = [Float](repeating: 0, count: outcomes.count)
        for measure in measures { add(measure.name, measure.value, to: &sums) }
        return sums.map { likelihood($0) }
    }

    private func add(_ trait: String, _ value: Float = 1, to sums: inout [Float]) {
        guard var place = rows[trait].map(Int.init) else { return }
        while entries[place].outcome >= 0 {
            sums[Int(entries[place].outcome)] += entries[place].weight * value
            place += 1
        }
    }

    /// What a trait weighs for an outcome; 0 when nothing was learned of it.
    package func weight(of trait: String, for outcome: String) -> Float {
        guard let wanted = outcomes.firstIndex(of: outcome) else { return 0 }
        var sums = [Float](repeating: 0, count: outcomes.count)
        add(trait, to: &sums)
        return sums[wanted]
    }
}

/// The logistic function: a sum of weights as a likelihood from 0 to 1.
package func likelihood(_ sum: Float) -> Float { 1 / (1 + exp(-sum)) }
