import CivilTime
import FollowUp
import Testing

@testable import Dialogue

/// A wrong date is worse than asking again.
@Suite struct DateAnswerTests {
    static let monday = Shipped.monday

    @Test(arguments: [("tomorrow", 1), ("Friday", 4), ("in 2 weeks", 14), ("2026-12-01", 8), ("today", 0)])
    func aDayAhead(line: String, days: Int) throws {
        #expect(try Small.hear(line, .day).answer == .due(Due(Self.monday + days)))
    }

    @Test func aTimeHasTheZoneOfNow() throws {
        let time = TimeOfDay(hour: 14, minute: 15)
        let due = Due(Self.monday + 4, at: time, zone: "Europe/London")
        #expect(try Small.hear("Friday 2:15pm", .moment).answer == .due(due))
    }

    @Test(arguments: [
        ("yesterday", "passed"), ("2026-11-20", "passed"), ("2099-01-01", "too far off"),
        ("next month", "Which day between"),
    ]) func whatCannotBePlannedIsAskedAbout(line: String, says: String) throws {
        let (answer, said) = try Small.hear(line, .day)
        #expect(answer == nil)
        #expect(said.joined().contains(says))
    }

    @Test func aDayThatLiesBehind() throws {
        let back = { (question: inout Question) in question.looksBack = true }
        #expect(try Small.hear("yesterday", .day, back).answer == .due(Due(Self.monday - 1)))
        #expect(try Small.hear("today", .day, back).answer == .due(Due(Self.monday)))
        let (answer, said) = try Small.hear("tomorrow", .day, back)
        #expect(answer == nil)
        #expect(said.joined().contains("still to come"))
    }

    @Test func theRegionReadsTheDate() throws {
        #expect(try Small.hear("3/4/2027", .day, region: .britain).answer?.due?.day == Day(iso: "2027-04-03"))
        #expect(try Small.hear("3/4/2027", .day, region: .unitedStates).answer?.due?.day == Day(iso: "2027-03-04"))
    }

    @Test func deedsHaveADayEach() throws {
        #expect(
            try Small.hear("the timeline by Friday; call her tomorrow", .deed).answer
                == .deeds([
                    Deed("the timeline", due: Due(Self.monday + 4)), Deed("call her", due: Due(Self.monday + 1)),
                ]))
        #expect(try Small.hear("the timeline", .deed).answer == nil)
        #expect(try Small.hear("the timeline; call her tomorrow", .deed).answer == nil)
        #expect(try Small.hear("Friday", .deed).answer == nil)
        #expect(try Small.hear("the timeline", .deed) { $0.undated = true }.answer == .deeds([Deed("the timeline")]))
        #expect(
            try Small.hear("nothing, she'll think about it", .deed).answer == .nothing("nothing, she'll think about it")
        )
    }

    /// It may stay undated; a day that has passed is still no part of its words.
    @Test func aDayThatHasPassedIsNotTakenForWords() throws {
        let (answer, said) = try Small.hear("send the numbers by 2026-11-20", .deed) { $0.undated = true }
        #expect(answer == nil)
        #expect(said.count == 1)
    }

    @Test func aStepHasItsDayOrAReasonForNone() throws {
        let must = { (question: inout Question) in question.must = true }
        let friday = Due(Self.monday + 4)
        #expect(try Small.hear("call her Friday", .step, must).answer == .deeds([Deed("call her", due: friday)]))
        #expect(try Small.hear("nothing, because she moves abroad", .step, must).answer == .nothing("she moves abroad"))
        #expect(try Small.hear("no next step – they closed", .step, must).answer == .nothing("they closed"))
        let (answer, said) = try Small.hear("nothing", .step, must)
        #expect(answer == nil)
        #expect(said.joined().contains("why"))
    }

    @Test(arguments: [
        ("send it by Friday", "send it"), ("by Friday: send it", "send it"), ("on Friday, send it", "send it"),
        ("send it – Friday", "send it"), ("send the plan for Friday", "send the plan"),
    ]) func theWordsAroundTheDayStayWhole(line: String, what: String) throws {
        #expect(try Small.hear(line, .deed).answer == .deeds([Deed(what, due: Due(Self.monday + 4))]))
    }
}
