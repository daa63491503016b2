import CivilTime
import Coaching
import Testing

/// The scheduler against numbers that the reference implementation gave: py-fsrs 6.3.2, a
/// `Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)` with its default parameters.
@Suite struct FSRSTests {
    struct Review: Sendable {
        let rating: Drilled.Rating
        /// Days since the first review.
        let day: Int
        let stability: Double
        let difficulty: Double
        let due: Int

        init(_ rating: Drilled.Rating, _ day: Int, _ stability: Double, _ difficulty: Double, _ due: Int) {
            (self.rating, self.day, self.stability, self.difficulty, self.due) =
                (rating, day, stability, difficulty, due)
        }
    }

    static let histories: [[Review]] = [
        [
            .init(.good, 0, 2.3065, 2.118103970459016, 2),
            .init(.good, 2, 10.964332335820698, 2.111214235785395, 13),
            .init(.good, 13, 46.28021728755693, 2.1043313908464483, 59),
            .init(.good, 59, 162.86220163874916, 2.0974554287524403, 222),
            .init(.good, 222, 497.4471936002745, 2.0905863426205262, 719),
            .init(.good, 719, 1345.52877754259, 2.083724125574744, 2065),
            .init(.good, 2065, 3292.2795956995105, 2.0768687707460076, 5357),
        ],
        [
            .init(.again, 0, 0.212, 6.4133, 1),
            .init(.good, 1, 1.8867876195204154, 6.402115069296838, 3),
            .init(.good, 3, 6.269161317502347, 6.3909413235243795, 9),
            .init(.hard, 9, 12.950731946480067, 7.589367037717998, 22),
            .init(.good, 22, 28.524651097677218, 7.577006039977118, 51),
            .init(.easy, 51, 85.57000942547893, 6.752582739352847, 137),
            .init(.good, 137, 179.21303767338907, 6.741058525910333, 316),
        ],
        [
            .init(.easy, 0, 8.2956, 1.0, 8),
            .init(.easy, 8, 65.62422616189994, 1.0, 74),
            .init(.good, 74, 242.43601386431766, 1.0, 316),
            .init(.again, 316, 5.666933062534787, 7.0269895692968385, 322),
            .init(.good, 322, 15.128618283856817, 7.0151909490243805, 337),
            .init(.good, 337, 35.659055113885074, 7.003404127372194, 373),
        ],
        [
            .init(.hard, 0, 1.2931, 5.112170705601056, 1),
            .init(.hard, 1, 3.2494117658571677, 6.7404595108297, 4),
            .init(.hard, 4, 6.728346299675288, 7.821393497998797, 11),
            .init(.hard, 11, 11.916432357612775, 8.538967850205447, 23),
            .init(.hard, 23, 18.23628830824098, 9.015327144165033, 41),
            .init(.again, 41, 1.7942660642454762, 9.661573097359303, 43),
            .init(.again, 43, 0.4780082495807256, 9.87398974770178, 44),
            .init(.again, 44, 0.18091246584559084, 9.943809656236128, 45),
            .init(.good, 45, 0.5434597672753176, 9.929094215876729, 46),
        ],
        // Before it is due, long after, and twice on one day.
        [
            .init(.good, 0, 2.3065, 2.118103970459016, 2),
            .init(.good, 0, 2.3065, 2.111214235785395, 2),
            .init(.easy, 1, 11.694759792644803, 1.0, 13),
            .init(.good, 40, 99.06783876267325, 1.0, 139),
            .init(.again, 41, 3.5045155380989184, 7.0269895692968385, 45),
            .init(.hard, 41, 3.5045155380989184, 8.011605503110008, 45),
            .init(.good, 43, 6.495698564918144, 7.998822266903736, 49),
            .init(.hard, 300, 29.488038289046877, 8.656753335185176, 329),
            .init(.easy, 301, 31.409389643735, 8.193131264395479, 332),
        ],
        // The history of the reference's own test of memory states.
        [
            .init(.again, 0, 0.212, 6.4133, 1),
            .init(.good, 0, 0.24668918777567272, 6.402115069296838, 1),
            .init(.good, 1, 2.021477251638192, 6.3909413235243795, 3),
            .init(.good, 4, 7.863698841006282, 6.379778751497693, 12),
            .init(.good, 12, 21.917713153152434, 6.368627342043034, 34),
            .init(.good, 33, 53.626902917141365, 6.357487083997829, 87),
        ],
    ]

    private let start = Day(iso: "2026-11-23")!

    @Test(arguments: histories) func remembersAsTheReferenceDoes(history: [Review]) throws {
        var memory: FSRS.Memory?
        for review in history {
            let next = FSRS().review(memory, review.rating, on: start + review.day)
            #expect(abs(next.stability - review.stability) < review.stability * 1e-12)
            #expect(abs(next.difficulty - review.difficulty) < 1e-12)
            #expect(next.due == start + review.due)
            #expect(next.last == start + review.day)
            memory = next
        }
    }

    @Test(arguments: [
        (0, 1.0), (1, 0.9468474993825461), (2, 0.9094932559773545), (10, 0.7743669167614039),
        (100, 0.5589067446271925), (1000, 0.3931328323809719),
    ]) func forgetsAsTheReferenceDoes(days: Int, chance: Double) {
        let memory = FSRS().review(nil, .good, on: start)
        #expect(abs(FSRS().retrievability(of: memory, after: days) - chance) < 1e-12)
    }

    /// A clock set back is no reason to remember better.
    @Test func aDayBeforeTheLastOneCountsAsThatDay() {
        let memory = FSRS().review(nil, .good, on: start)
        let back = FSRS().review(memory, .good, on: start - 3)
        let same = FSRS().review(memory, .good, on: start)
        #expect(back.stability == same.stability)
    }
}
