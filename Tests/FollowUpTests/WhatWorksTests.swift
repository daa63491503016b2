import CivilTime
import FollowUp
import Testing

/// What is believed of few and of many, and what the suggestions make of it.
@Suite struct WhatWorksTests {
    private func learned(_ sums: TouchSum...) -> Learning { Learning(sums, by: Samples.playbook) }
    private func touches(_ channel: Channel, _ answered: Int, of made: Int) -> [TouchSum] {
        [
            TouchSum(channel: channel, outcome: "sent", hour: 10, isAnswered: true, count: answered),
            TouchSum(channel: channel, outcome: "sent", hour: 10, count: made - answered),
        ]
    }

    /// Wilson's interval at 95 in 100, as tables of it have it (Newcombe 1998, table I, method 3: 81 of 263, 15 of 148, 0 of 20, 1 of 29).
    @Test(arguments: [(81, 263, 0.2553), (15, 148, 0.0624), (0, 20, 0), (1, 29, 0.0061)])
    func lowerBoundIsWilsons(answered: Int, made: Int, bound: Double) {
        #expect(abs(Rate(answered, of: made).lowerBound - bound) < 0.00005)
    }

    @Test func whatMayBeBelievedNeverExceedsWhatWasSeenAndGrowsWithMore() {
        for made in 1...60 {
            for answered in 0...made {
                let rate = Rate(answered, of: made)
                #expect(rate.lowerBound <= rate.share && rate.lowerBound >= 0)
                #expect(Rate(answered * 2, of: made * 2).lowerBound >= rate.lowerBound)
                #expect((rate.surely ?? 0) <= rate.percent)
            }
        }
        #expect(Rate.none.lowerBound == 0 && Rate.none.share == 0)
    }

    @Test func fewerThanFiveAreTooFewToTell() {
        #expect(Rate(4, of: 4).surely == nil)
        #expect(Rate(5, of: 5).surely == 56)
        #expect(Rate(0, of: 5).surely == 0)
    }

    @Test func theirOwnMovesAreNoTriesOfMine() {
        #expect(learned(TouchSum(channel: .phone, outcome: "replied", hour: 10, count: 3)).all == .none)
        #expect(learned(TouchSum(channel: .email, outcome: "proposal", hour: 10, count: 3)).all == Rate(0, of: 3))
        #expect(learned(TouchSum(channel: .email, outcome: "a word of old", hour: 10, count: 2)).all == Rate(0, of: 2))
    }

    @Test func theChannelWithTheBetterLowerBoundIsProposedFirst() throws {
        let jenny = Samples.known()
        let before = Rhythm(Samples.playbook)
        #expect(before.proposal(for: jenny, on: Samples.monday)?.channel == .phone)
        let sums = touches(.phone, 2, of: 20) + touches(.email, 9, of: 12)
        let taught = Samples.playbook.taught(by: Learning(sums, by: Samples.playbook))
        #expect(taught.order[.extrovert]?.prefix(4) == [.email, .text, .phone, .linkedin])
        #expect(Rhythm(taught).proposal(for: jenny, on: Samples.monday)?.channel == .email)
    }

    @Test func belowFiveNothingChanges() {
        let sums = touches(.phone, 0, of: 4) + touches(.email, 4, of: 4) + touches(.text, 3, of: 3)
        #expect(Samples.playbook.taught(by: Learning(sums, by: Samples.playbook)) == Samples.playbook)
        let one = touches(.phone, 0, of: 50) + touches(.email, 4, of: 4)
        #expect(Samples.playbook.taught(by: Learning(one, by: Samples.playbook)) == Samples.playbook)
    }

    @Test func channelsNobodyAnsweredStayInTheirOrder() {
        let sums = touches(.phone, 0, of: 50) + touches(.text, 0, of: 7) + touches(.email, 0, of: 90)
        #expect(Samples.playbook.taught(by: Learning(sums, by: Samples.playbook)) == Samples.playbook)
    }

    @Test func aFewLuckyTriesDoNotBeatManyGoodOnes() {
        let sums = touches(.phone, 60, of: 100) + touches(.email, 4, of: 5)
        #expect(Samples.playbook.taught(by: Learning(sums, by: Samples.playbook)).order[.extrovert]?.first == .phone)
    }

    @Test func equalOnesStayAsTheStyleHasThem() {
        let sums = touches(.phone, 5, of: 10) + touches(.text, 5, of: 10) + touches(.email, 5, of: 10)
        #expect(Samples.playbook.taught(by: Learning(sums, by: Samples.playbook)) == Samples.playbook)
    }
}
