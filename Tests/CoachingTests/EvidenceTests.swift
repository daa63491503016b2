import CivilTime
import Coaching
import FollowUp
import Testing

/// What the record holds against a worry: their own request, and what was tried.
@Suite struct EvidenceTests {
    static let monday = Drafts.monday
    static let id = ID<Prospect>(rawValue: 1)

    static func fact(_ kind: Fact.Kind, _ words: String, _ daysAgo: Int) -> Fact {
        Fact(
            id: ID(rawValue: Int64(daysAgo)), prospect: id, meeting: nil, on: monday - daysAgo, kind: kind, words: words
        )
    }

    static func request(
        _ facts: [Fact], _ change: (inout Relationship) -> Void = { _ in }
    ) -> String? {
        var whom = Relationship(Prospect(id: id, name: "Jo Hale", since: monday - 30))
        whom.facts = facts
        change(&whom)
        return Evidence(whom, by: Rhythm(playbook), on: monday).asked.map { "\($0.words) \(monday - $0.on)" }
    }

    static let playbook = Playbook(
        attempts: 3, channelsBeforeBusy: 3, gap: 2, afterProposal: 2, nurture: 21...60, atRisk: [:], style: .extrovert,
        order: [.extrovert: [.phone, .text, .email]], hours: .init(from: TimeOfDay(hour: 9)!, to: TimeOfDay(hour: 18)!),
        weekend: [], outcomes: [])

    static let leave = Fact.Kind.permission(.init(given: true))

    @Test func theirLeaveIsTheirRequestWhereItSaysMoreThanYes() {
        let ask = Self.fact(.ask, "pricing", 3)
        #expect(Self.request([ask, Self.fact(Self.leave, "yes, ring me Friday", 5)]) == "yes, ring me Friday 5")
        #expect(Self.request([ask, Self.fact(Self.leave, "yes", 5)]) == "pricing 3")
        #expect(Self.request([Self.fact(Self.leave, "yes", 5)]) == "yes 5")
        #expect(Self.request([Self.fact(.permission(.init(given: false)), "no, please do not", 5)]) == nil)
        #expect(Self.request([]) == nil)
    }

    @Test func whatTheyWaitForGoesFirst() {
        let at = Moment(utc: (Self.monday - 1).number * 86_400, offset: 0, zone: "Europe/London")
        let asked = Self.request([Self.fact(.ask, "pricing", 3)]) {
            $0.prospect.request = .init("the contract", at: at)
        }
        #expect(asked == "the contract 1")
    }

    @Test func whoSaidNoAskedForNothing() {
        let asked = Self.request([Self.fact(.ask, "pricing", 3)]) { $0.prospect.state = .closed }
        #expect(asked == nil)
    }
}
