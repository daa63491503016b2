import CivilTime
import FollowUp

/// One go at a scenario: a value. A line goes in, beats come out; there is no clock and no chance in it, so that the same
/// lines have the same score.
package struct Rehearsal {
    /// Goes at one behaviour, or at one text, before a good one is shown.
    package static let tries = 3
    /// The line that asks to be shown how a good one does it; the behaviour counts as not done then.
    package static let showMe = "/example"

    package let scenario: Scenario
    /// What was typed, oldest first.
    package private(set) var lines: [String] = []
    package private(set) var isOver = false
    let around: LineReading.Surroundings
    /// A day as it is said in the coach's beats.
    let say: (Day) -> String

    var place = 0
    var standing: [Standing]
    var tried = 0
    var patience: Int
    var known: Set<String> = []
    /// All that is looked for in this scene was shown once.
    var isListed = false
    /// How often each thing listened for was heard in this scene, by its place; -1 is all else.
    var heard: [Int: Int] = [:]

    /// How a check stands, by its place among all of the scenario.
    struct Standing {
        var isPassed = false
        /// A good one was shown, or the talk ended without it.
        var isShown = false
        /// Of a check that no line may do: one did.
        var isBroken = false
        var half: Mark.Half?
    }

    /// - Parameters:
    ///   - coach: with all that was learned; nil is returned without it.
    ///   - say: a day, as the coach says it.
    package init?(_ scenario: Scenario, coach: Coach, say: @escaping (Day) -> String) {
        guard let lens = coach.lens else { return nil }
        self.scenario = scenario
        self.say = say
        around = LineReading.Surroundings(coach: coach, lens: lens)
        standing = scenario.checks.map { _ in Standing() }
        patience = scenario.patience
        if scenario.scenes.isEmpty { isOver = true }
    }

    /// The text at hand was tried before.
    package var isTriedAgain: Bool { tried > 0 }

    package var scene: Scene { scenario.scenes[min(place, scenario.scenes.count - 1)] }

    /// The checks of the scene, as places among all.
    var checksHere: Range<Int> {
        let before = scenario.scenes.prefix(place).reduce(0) { $0 + $1.checks.count }
        return before..<before + scene.checks.count
    }

    /// What is practised now: the first check that is still open.
    package var focus: Check? { isOver ? nil : focusPlace.map { scenario.checks[$0] } }

    var focusPlace: Int? {
        checksHere.first { !scenario.checks[$0].isNever && !standing[$0].isPassed && !standing[$0].isShown }
    }

    /// What sets the first scene.
    package var opening: [Beat] { entering() }

    package mutating func take(_ line: String) -> [Beat] {
        guard !isOver else { return [] }
        lines.append(line)
        if line == Rehearsal.showMe { return scene.isWhole ? showWhole() : showFocus() + goOn() }
        let reading = reading(of: line)
        switch scene.kind {
        case .meeting: return talk(reading)
        case .debrief: return record(reading)
        case .message, .reply: return judge(reading)
        }
    }

    /// What a line would be heard as now.
    package func reading(of line: String) -> LineReading {
        var around = surroundings
        around.places["answer"] = line
        return LineReading(line, in: scene(knowing: known), around)
    }

    private var surroundings: LineReading.Surroundings {
        var around = around
        around.places["first"] = scenario.prospect.first
        around.places["due"] = scene.draft.situation.promise.map { say($0.by) } ?? ""
        around.places["example"] = example
        around.facts[.name] = .text(scenario.prospect.name)
        return around
    }

    /// A step to put in the place of a loose one: the good text's own.
    private var example: String {
        guard let good = scene.good, scene.isWhole else { return "" }
        guard scene.kind == .message else { return good }
        var draft = scene.draft
        draft.text = good
        return DraftReading(draft, through: around.lens).ranges(doing: [.ask, .deed]).first.map { String(good[$0]) }
            ?? good
    }

    /// The scene with what they said so far in it.
    private func scene(knowing known: Set<String>) -> Scene {
        var scene = scene
        let said = scenario.hides.filter { known.contains($0.name) || scene.kind != .meeting }
        scene.draft.situation.said += said.flatMap { hidden in
            messageSentences(in: hidden.words).map { String(hidden.words[$0]) }
        }
        return scene
    }

    /// The next scene, once nothing of this one is open.
    mutating func goOn() -> [Beat] {
        guard focusPlace == nil else { return [] }
        return ending + leave()
    }

    /// How the scene ends when all went well.
    var ending: [Beat] {
        [scene.ends.map(Beat.prospect), scene.then.map(Beat.told)].compactMap { $0 }
    }

    mutating func leave() -> [Beat] {
        for check in checksHere where !standing[check].isPassed {
            standing[check].isShown = true
            if scene.kind == .meeting, scenario.checks[check].isNever {
                standing[check].isPassed = !standing[check].isBroken
            }
        }
        tried = 0
        heard = [:]
        isListed = false
        patience = scenario.patience
        if place + 1 == scenario.scenes.count {
            isOver = true
            return []
        }
        place += 1
        return entering()
    }

    private func entering() -> [Beat] {
        var beats: [Beat] = [
            .scene(scene.kind, place > 0 && scenario.scenes[place - 1].day != scene.day ? scene.day : nil)
        ]
        if let sets = scene.sets { beats.append(.told(sets)) }
        if let says = scene.says { beats.append(.prospect(says)) }
        return beats
    }
}
