import Coaching

/// Logistic regression, one outcome against the rest, by steps along each trait's own slope (AdaGrad: Duchi, Hazan, Singer 2011) with a pull
/// towards zero that lets weak traits fall away. The examples come in a fixed order, so the same examples give the same weights.
struct Logistic {
    var passes = 25
    var rate: Float = 0.5
    /// How far a weight falls back towards zero at each step, in parts of the step.
    var pull: Float = 0.0005
    var outcomes: Int

    /// How many times it is learned, each in another order; what comes out is the mean.
    var rounds = 3

    /// - Parameters:
    ///   - examples: the traits of each example, by number, and how much of each there is.
    ///   - isSo: for each example whether each outcome holds.
    /// - Returns: the weight of each trait for each outcome, trait by trait.
    func weights(_ examples: [[(trait: Int, value: Float)]], traits: Int, isSo: [[Bool]]) -> [Float] {
        var mean = [Float](repeating: 0, count: traits * outcomes)
        for round in 0..<rounds {
            let once = weightsOnce(examples, traits: traits, isSo: isSo, order: UInt64(11 + round))
            for place in mean.indices { mean[place] += once[place] / Float(rounds) }
        }
        return mean
    }

    private func weightsOnce(
        _ examples: [[(trait: Int, value: Float)]], traits: Int, isSo: [[Bool]], order seed: UInt64
    ) -> [Float] {
        var weights = [Float](repeating: 0, count: traits * outcomes)
        var squares = [Float](repeating: 1, count: traits * outcomes)
        var sums = [Float](repeating: 0, count: outcomes)
        var order = Array(examples.indices)
        var random = Turning(state: seed)
        var mean = [Float](repeating: 0, count: weights.count)
        let settled = passes / 2
        for pass in 0..<passes {
            order.shuffle(using: &random)
            for example in order {
                for outcome in 0..<outcomes { sums[outcome] = 0 }
                for (trait, value) in examples[example] {
                    for outcome in 0..<outcomes { sums[outcome] += weights[trait * outcomes + outcome] * value }
                }
                for outcome in 0..<outcomes {
                    sums[outcome] = likelihood(sums[outcome]) - (isSo[example][outcome] ? 1 : 0)
                }
                for (trait, value) in examples[example] {
                    for outcome in 0..<outcomes {
                        let place = trait * outcomes + outcome
                        let slope = sums[outcome] * value
                        squares[place] += slope * slope
                        let step = rate / squares[place].squareRoot()
                        let moved = weights[place] - step * slope
                        weights[place] = moved > 0 ? max(0, moved - step * pull) : min(0, moved + step * pull)
                    }
                }
            }
            // The mean over the later passes is steadier than where the last example happened to leave them.
            if pass >= settled {
                for place in weights.indices { mean[place] += weights[place] / Float(passes - settled) }
            }
        }
        return mean
    }
}

/// A fixed sequence (SplitMix64, Steele, Lea, Flood 2014): the same order at every run.
struct Turning: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
