import CivilTime
import Coaching
import FollowUp
import Foundation
import Testing

/// What every shipped scenario holds: a path that passes all checks, one that fails each, and the same score for the same
/// lines.
@Suite struct ScenarioPathTests {
    @Test(arguments: Practice.names) func itsPathsHold(_ name: String) throws {
        let scenario = try Practice.library.scenario(name)
        #expect(scenario.paths(by: try Practice.coach.get()) == [])
        #expect(scenario.paths.good.count > 1, "one way of saying it proves little")
    }

    @Test func thereAreEnoughAndOfEveryKind() throws {
        let all = try Practice.library.scenarios()
        #expect(all.count >= 14)
        #expect(Set(all.flatMap { $0.scenes.map(\.kind) }) == Set(Scene.Kind.allCases))
        #expect(all.contains { $0.prospect.company == nil && $0.prospect.role != nil })
        #expect(all.map(\.order) == Array(1...all.count))
        let days = all.map { Set($0.scenes.map(\.day.number)) }
        #expect(days.contains { $0.count > 3 && $0.max()! - $0.min()! > 28 }, "one runs over weeks")
    }

    @Test func theyStandOnPrinciplesThatExist() throws {
        let known = Set(try Practice.library.principles().map(\.id))
        for scenario in try Practice.library.scenarios() { #expect(known.contains(scenario.why), "\(scenario.name)") }
        for behaviour in try Practice.library.behaviours().values { #expect(known.contains(behaviour.why)) }
    }

    @Test func everyBehaviourIsPractised() throws {
        let used = Set(try Practice.library.scenarios().flatMap { $0.checks.map(\.behaviour.id) })
        #expect(Set(try Practice.library.behaviours().keys).subtracting(used).sorted() == [])
    }

    @Test(arguments: Practice.names) func theSameLinesHaveTheSameScore(_ name: String) throws {
        let scenario = try Practice.library.scenario(name)
        let coach = try Practice.coach.get()
        let path = try #require(scenario.paths.bad.first)
        let once = try #require(scenario.play(path, by: coach)?.go)
        let again = try #require(scenario.play(once.lines, by: coach, repeating: false)?.go)
        #expect(again.isOver)
        #expect(again.score == once.score)
        #expect(once.score.better.count <= 2)
        let at = Moment(utc: 0, offset: 0, zone: "UTC")
        #expect(once.rehearsed(at: at) == again.rehearsed(at: at))
        #expect(once.rehearsed(at: at).checks.count == scenario.checks.count)
    }

    @Test func aPathThatDoesNotHoldIsTold() throws {
        let coach = try Practice.coach.get()
        var scenario = Practice.small()
        scenario.paths.good = [["What do you have to think about?", "Thursday at two?"]]
        scenario.paths.bad = [["Mm."], [RehearsalTests.push]]
        #expect(scenario.paths(by: coach) == [])
        scenario.paths.bad = [["Mm."]]
        #expect(scenario.paths(by: coach) == ["no bad path fails check 3, “calm”"])
        scenario.paths.good = [["What do you have to think about?"]]
        let short = scenario.paths(by: coach)
        #expect(short.contains { $0.hasPrefix("good path 1 misses check 2, “agreed”, with “What do you have") })
        #expect(short.contains("good path 1 ends before the scenario does"))
        scenario.paths.good = [["What do you have to think about?", "Thursday at two?", "One more."]]
        #expect(scenario.paths(by: coach).first == "good path 1 goes on after the end, at “One more.”")
    }
}
