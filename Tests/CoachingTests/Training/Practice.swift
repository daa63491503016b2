import CivilTime
import Coaching
import FollowUp
import Foundation
import PromptLibrary

/// The shipped scenarios and the coach, and a small scenario of a test's own.
enum Practice {
    static let library: PromptLibrary = {
        var root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        for _ in 0..<4 { root.deleteLastPathComponent() }
        return PromptLibrary(folders: ["\(root.path)/Prompts"], seeds: "\(root.path)/seeds")
    }()
    static let coach = Result { try library.coach() }
    static let names = library.names(in: "training")
    static let monday = Day(iso: "2026-03-02")!

    static let asked = Behaviour(id: "asked", does: "asked", why: "a")
    static let agreed = Behaviour(id: "agreed", does: "agreed", why: "b")
    static let calm = Behaviour(id: "calm", does: "stayed calm", why: "c")

    /// Dana must think: ask about what, then agree a day; no pressure.
    static func small(patience: Int = 3, _ change: (inout Scene) -> Void = { _ in }) -> Scenario {
        var scenario = Scenario(
            name: "small", title: "Small", minutes: 1, situation: "At the door.",
            prospect: .init(name: "Dana Hall", first: "Dana"), patience: patience, why: "a")
        scenario.hides = [.init(name: "worry", words: "It rained in.")]
        var scene = Scene(.meeting, on: monday, draft: Draft("", channel: .phone, sent: monday))
        scene.says = "I must think."
        scene.otherwise = ["Mm.", "Well."]
        scene.leaves = "I have to go."
        scene.ends = "Thursday, then."
        var ask = Check(asked, good: "What about?")
        ask.when = [[.does(.openQuestion)]]
        ask.reveals = "worry"
        var agree = Check(agreed, good: "Thursday at two?")
        agree.when = [[.does(.day), .not(.does(.pressure))]]
        agree.halves = [.init(when: [[.does(.time)]], says: "no day")]
        var still = Check(calm, good: "Wait.")
        still.when = [[.does(.pressure)]]
        still.isNever = true
        scene.checks = [ask, agree, still]
        var push = Listen(to: [[.does(.pressure)]])
        push.costs = 2
        push.answers = ["Don't push me."]
        var chat = Listen(to: [[.about(["weekend"], family: nil)]])
        chat.answers = ["Lovely, thank you."]
        scene.listens = [push, chat]
        change(&scene)
        scenario.scenes = [scene]
        return scenario
    }

    static func rehearsal(_ scenario: Scenario = small()) throws -> Rehearsal {
        Rehearsal(scenario, coach: try coach.get(), say: { "day \($0.number)" })!
    }

    /// What comes back of the last of these lines.
    static func beats(after lines: [String], _ scenario: Scenario = small()) throws -> [Beat] {
        var go = try rehearsal(scenario)
        var beats: [Beat] = []
        for line in lines { beats = go.take(line) }
        return beats
    }

    static func score(of lines: [String], _ scenario: Scenario = small()) throws -> Score {
        var go = try rehearsal(scenario)
        for line in lines { _ = go.take(line) }
        return go.score
    }
}
