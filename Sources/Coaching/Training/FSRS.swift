import CivilTime
import Foundation

/// When to practise a thing again: the Free Spaced Repetition Scheduler, version 6, with its default parameters, held by
/// tests to the numbers of the reference implementation (open-spaced-repetition/py-fsrs 6.3.2, MIT; its ALGORITHM.md and
/// fsrs/scheduler.py, and the wiki of open-spaced-repetition/fsrs4anki, “The Algorithm”).
///
/// Two things of the reference are left out, both of which it lets be left out. The steps of minutes inside one sitting: a
/// drill is a thing of the evening, and what was missed comes back tomorrow. And the random spread of due days: the same
/// answers have the same days.
package struct FSRS: Sendable {
    /// What is remembered of one card.
    package struct Memory: Hashable, Sendable {
        /// Days until the card is remembered nine times in ten.
        package var stability: Double
        /// From 1, easy, to 10.
        package var difficulty: Double
        /// The day of the last review.
        package var last: Day
        package var due: Day
    }

    /// The share of reviews that should find the card remembered.
    private let retention = 0.9
    /// Days; the longest interval the reference allows.
    private let longest = 36_500

    package init() {}

    /// The memory after a review. Intervals are whole days of the calendar, at least one.
    /// - Parameter memory: what there was before; nil for a card never seen.
    package func review(_ memory: Memory?, _ rating: Drilled.Rating, on day: Day) -> Memory {
        var next = Memory(stability: 0, difficulty: 0, last: day, due: day)
        if let memory {
            let elapsed = max(0, day - memory.last)
            next.stability = max(least, stability(of: memory, after: elapsed, rating))
            next.difficulty = difficulty(after: memory.difficulty, rating)
        } else {
            next.stability = max(least, w[rating.grade - 1])
            next.difficulty = min(max(firstDifficulty(rating), 1), 10)
        }
        next.due = day + interval(next.stability)
        return next
    }

    /// How likely it is remembered so many days after the last review, from 0 to 1.
    package func retrievability(of memory: Memory, after days: Int) -> Double {
        pow(1 + factor * Double(days) / memory.stability, -w[20])
    }

    private func interval(_ stability: Double) -> Int {
        let days = stability / factor * (pow(retention, -1 / w[20]) - 1)
        // Halves go to the even number, as in the reference.
        return min(max(Int(min(days, Double(longest)).rounded(.toNearestOrEven)), 1), longest)
    }
}

extension FSRS {
    private func firstDifficulty(_ rating: Drilled.Rating) -> Double {
        w[4] - exp(w[5] * Double(rating.grade - 1)) + 1
    }

    /// Moves less the harder the card is already, and always a little towards that of an easy one.
    private func difficulty(after difficulty: Double, _ rating: Drilled.Rating) -> Double {
        let change = -w[6] * Double(rating.grade - 3)
        let damped = difficulty + (10 - difficulty) * change / 9
        return min(max(w[7] * firstDifficulty(.easy) + (1 - w[7]) * damped, 1), 10)
    }

    private func stability(of memory: Memory, after days: Int, _ rating: Drilled.Rating) -> Double {
        let (s, d) = (memory.stability, memory.difficulty)
        guard days > 0 else {
            let growth = exp(w[17] * (Double(rating.grade) - 3 + w[18])) * pow(s, -w[19])
            return s * (rating == .again ? growth : max(growth, 1))
        }
        let forgotten = 1 - retrievability(of: memory, after: days)
        if rating == .again {
            let after = w[11] * pow(d, -w[12]) * (pow(s + 1, w[13]) - 1) * exp(forgotten * w[14])
            return min(after, s / exp(w[17] * w[18]))
        }
        let bonus = rating == .hard ? w[15] : rating == .easy ? w[16] : 1
        return s * (1 + exp(w[8]) * (11 - d) * pow(s, -w[9]) * (exp(forgotten * w[10]) - 1) * bonus)
    }

    /// So that the chance to remember after `stability` days is nine in ten.
    private var factor: Double { pow(0.9, -1 / w[20]) - 1 }
}

extension Drilled.Rating {
    /// 1 for again to 4 for easy, as the formulas count.
    fileprivate var grade: Int {
        switch self {
        case .again: 1
        case .hard: 2
        case .good: 3
        case .easy: 4
        }
    }
}

private let least = 0.001

/// The default parameters of FSRS-6, w0 to w20.
private let w = [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483,
    0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
]
