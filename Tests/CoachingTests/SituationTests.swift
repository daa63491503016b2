import CivilTime
import Coaching
import FollowUp
import Testing

/// What the record tells of the one a message goes to.
@Suite struct SituationTests {
    static let monday = Drafts.monday
    static let jo = Prospect(id: ID(rawValue: 1), name: "Jo Bell", since: monday)

    static func situation(_ change: (inout Relationship) -> Void = { _ in }) -> Draft.Situation {
        var relationship = Relationship(jo)
        change(&relationship)
        return Draft.Situation(relationship)
    }
    static func promise(_ what: String, by owner: Promise.Owner = .me, days: Int?) -> Promise {
        Promise(
            id: ID(rawValue: 3), prospect: jo.id, meeting: nil, by: owner, what: what,
            due: days.map { Due(monday + $0) })
    }
    static func touch(_ outcome: String, days: Int, value: String? = nil) -> Touch {
        let at = Moment(utc: (monday + days).number * 86_400, offset: 0, zone: "UTC")
        var touch = Touch(id: ID(rawValue: 5), prospect: jo.id, at: at, channel: .phone, outcome: outcome)
        touch.value = value
        return touch
    }
    static func fact(_ kind: Fact.Kind, _ words: String) -> Fact {
        Fact(id: ID(rawValue: 4), prospect: jo.id, meeting: nil, on: monday, kind: kind, words: words)
    }

    @Test func anEmptyRecordTellsNothing() {
        let situation = Self.situation()
        #expect(situation.said == [])
        #expect(situation.promise == nil)
        #expect(situation.tries == 0)
        #expect(situation.given == [])
    }

    @Test func ofMyOpenPromisesTheOneDueFirstIsOwed() {
        var kept = Self.promise("the list", days: -9)
        kept.state = .kept
        let promises = [
            Self.promise("the film", days: 3), Self.promise("the plan", days: -1),
            Self.promise("numbers", by: .them, days: -5),
            Self.promise("a word", days: nil), kept,
        ]
        #expect(Self.situation { $0.promises = promises }.promise == .init("the plan", by: Self.monday - 1))
        #expect(Self.situation { $0.promises = [promises[2], promises[3], kept] }.promise == nil)
    }

    @Test func triesAreThoseSinceTheyLastAnswered() {
        func tries(_ outcomes: [String]) -> Int {
            Self.situation { $0.touches = outcomes.map { Self.touch($0, days: 1) } }.tries
        }
        #expect(tries(["sent", "voicemail", "no answer"]) == 3)
        #expect(tries(["sent", "reached", "no reply", "left message"]) == 2)
        #expect(tries(["sent", "replied"]) == 0)
    }

    @Test func whatWasTriedBeforeTheMeetingCountsNoMore() {
        let situation = Self.situation {
            $0.meetings = [Meeting(id: ID(rawValue: 2), prospect: Self.jo.id, on: Self.monday)]
            $0.touches = [Self.touch("sent", days: -2), Self.touch("sent", days: -1), Self.touch("voicemail", days: 0)]
        }
        #expect(situation.tries == 1)
    }

    @Test func theirWordsBeginWithWhatHurts() {
        let situation = Self.situation {
            $0.facts = [
                Self.fact(.ask, "a price list"), Self.fact(.aspiration, "home by five"),
                Self.fact(.personal, "two dogs"),
                Self.fact(.pain(cost: nil), "it drags"), Self.fact(.point, "no second lost quarter"),
            ]
        }
        #expect(situation.said == ["it drags", "a price list", "no second lost quarter", "home by five"])
    }

    @Test func whatTheyWereGivenStandsInFactsAndTouches() {
        let situation = Self.situation {
            $0.facts = [Self.fact(.value, "the checklist")]
            $0.touches = [Self.touch("reached", days: 1, value: "the film"), Self.touch("sent", days: 2)]
        }
        #expect(situation.given == ["the checklist", "the film"])
    }

    /// Without a recorded leave there is none: the one step then is to ask for it.
    @Test(arguments: [([true], true), ([false], false), ([true, false], false), ([], false)])
    func leaveIsWhatWasSaidLast(said: [Bool], leave: Bool) {
        let facts = said.map { Self.fact(.permission(.init(given: $0)), "words") }
        #expect(Self.situation { $0.facts = facts }.leave == leave)
    }
}
