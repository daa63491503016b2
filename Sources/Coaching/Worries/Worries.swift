import Language

/// All the worries there are, and what was learned to tell them by. The same line is heard the same way every time, and
/// the words that spoke for it can be shown.
package struct Worries: Sendable {
    package let all: [Worry]
    private let families: Families
    private let weights: Weights

    package init(_ worries: [Worry], families: Families, weights: Weights) {
        all = worries
        self.families = families
        self.weights = weights
    }

    /// A worry, how likely it is (0 to 1), and the words of the line that speak for it.
    package struct Heard: Sendable {
        package var worry: Worry
        package var likelihood: Float
        package var range: Range<String.Index>
    }

    /// A worry takes a few words, and fits into one breath: an account of a meeting is none.
    package static func mayBeIn(_ line: String) -> Bool { said(in: line) != nil }

    private static func said(in line: String) -> WorryWords? {
        guard line.utf8.count < 300, line.utf8.contains(UInt8(ascii: " ")) else { return nil }
        let said = WorryWords(line)
        return (3...26).contains(said.words.count) ? said : nil
    }

    /// The likeliest worry in a line; nil when there is none.
    package func hear(_ line: String) -> Heard? {
        guard let said = Worries.said(in: line) else { return nil }
        let likelihoods = weights.named(weights.likelihoods(of: WorryTraits(said, families: families).names))
        let learned = all.compactMap { worry -> Heard? in
            guard let outcome = worry.outcome, let likelihood = likelihoods[outcome], likelihood > worry.over else {
                return nil
            }
            return Heard(worry: worry, likelihood: likelihood, range: reason(for: outcome, in: said))
        }
        let phrases = all.filter { !$0.phrases.isEmpty }
        let words = phrases.isEmpty ? nil : Words(line)
        let phrased = phrases.compactMap { worry -> Heard? in
            let range = worry.phrases.lazy.compactMap { words?.range(of: $0) }.first
            return range.map { Heard(worry: worry, likelihood: 1, range: $0) }
        }
        return (phrased + learned).max { $0.likelihood < $1.likelihood }
    }

    /// The stretch of words that speaks for an outcome most: each word has what the traits in it add, and the stretch with
    /// the greatest sum is taken (Kadane 1984).
    private func reason(for outcome: String, in said: WorryWords) -> Range<String.Index> {
        func weight(_ trait: String) -> Float { weights.weight(of: trait, for: outcome) }
        var sums = said.words.map { weight("w " + $0) + weight("s " + Words.stem($0)) }
        for place in said.words.indices.dropFirst() {
            let pair = weight("2 \(said.words[place - 1]) \(said.words[place])") / 2
            sums[place - 1] += pair
            sums[place] += pair
        }
        for (place, mark) in families.markedPlaces(said.words) { sums[place] += weight("f " + mark) }
        var best = (sum: -Float.infinity, from: 0, to: 0)
        var run = (sum: Float(0), from: 0)
        for place in sums.indices {
            if run.sum <= 0 { run = (0, place) }
            run.sum += sums[place]
            if run.sum > best.sum { best = (run.sum, run.from, place) }
        }
        return said.ranges[best.from].lowerBound..<said.ranges[best.to].upperBound
    }

    /// Runs the examples of every worry: what must be recognised and what must not.
    /// - Returns: a sentence for each that does not hold, with the worry's name.
    package var faults: [(worry: String, sentence: String)] {
        all.flatMap { worry in
            worry.catches.filter { hear($0)?.worry.name != worry.name }
                .map { (worry: worry.name, sentence: "“\($0)” should be recognised") }
                + worry.passes.filter { hear($0)?.worry.name == worry.name }
                .map { (worry: worry.name, sentence: "“\($0)” should pass") }
        }
    }
}
