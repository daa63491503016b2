import FollowUp
import Testing

/// What the user's own touches teach, and how much of it may be believed.
@Suite struct LearningTests {
    /// Wilson 1927, worked by hand: 8 of 10 is at least 49.02 in 100, 1 of 1 at least 20.65.
    @Test func theLowerBoundIsWilsons() {
        #expect(abs(Rate(8, of: 10).lowerBound - 0.4902) < 0.0001)
        #expect(abs(Rate(1, of: 1).lowerBound - 0.2065) < 0.0001)
        #expect(Rate(0, of: 0).lowerBound == 0 && Rate(0, of: 9).lowerBound == 0)
        #expect(Rate(4, of: 4).isTooFew && !Rate(4, of: 5).isTooFew)
    }

    private func sum(
        _ channel: Channel, _ outcome: String, _ count: Int, hour: Int = 10, attempt: Int = 1, answered: Bool = false
    ) -> TouchSum {
        TouchSum(
            channel: channel, outcome: outcome, hour: hour, attempt: attempt, isAnswered: answered, count: count)
    }

    @Test func countsOnlyWhatTheUserTried_B24() {
        let learning = Learning(
            [
                sum(.phone, "reached", 2, attempt: 2), sum(.voicemail, "voicemail", 3), sum(.email, "sent", 4),
                sum(.email, "sent", 1, hour: 23, attempt: 3, answered: true), sum(.email, "replied", 9, attempt: 0),
            ], by: Samples.playbook)
        #expect(learning.byChannel == [.phone: Rate(2, of: 5), .email: Rate(1, of: 5)])
        #expect(learning.byAttempt == [1: Rate(0, of: 7), 2: Rate(2, of: 2), 3: Rate(1, of: 1)])
        // What is written is read at any hour.
        #expect(learning.byHour == [10: Rate(2, of: 5)])
        #expect(learning.all == Rate(3, of: 10))
    }

    @Test func whatWorkedComesFirstAndTooFewTellNothing_B24() {
        func order(_ sums: [TouchSum]) -> [Channel] {
            let taught = Samples.playbook.taught(by: Learning(sums, by: Samples.playbook))
            return Array(taught.order[.extrovert]!.prefix(3))
        }
        let emails = sum(.email, "sent", 5, answered: true)
        #expect(order([sum(.phone, "no answer", 5), emails]) == [.email, .text, .phone])
        #expect(order([sum(.phone, "no answer", 4), emails]) == [.phone, .text, .email])
        #expect(order([sum(.phone, "reached", 5), emails]) == [.phone, .text, .email])
    }
}
