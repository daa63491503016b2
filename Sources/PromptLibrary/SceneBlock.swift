import CivilTime
import Coaching
import FollowUp
import Yams

/// Reads one scene of a scenario.
struct SceneBlock {
    private let owner: ScenarioFile
    private let signs: SignText
    private let scenario: Scenario
    private let fields: Fields
    private var file: YAMLFile { owner.file }

    private static let known = [
        "scene", "day", "sets", "says", "waits", "listens", "otherwise", "leaves", "ends", "then", "good", "checks",
        "record",
        "given", "without",
    ]

    init(_ node: Node, in owner: ScenarioFile, _ signs: SignText, _ scenario: Scenario) throws(PromptFault) {
        self.owner = owner
        self.signs = signs
        self.scenario = scenario
        fields = try Fields(node, in: owner.file, known: SceneBlock.known)
    }

    func scene(on usual: Day) throws(PromptFault) -> Scene {
        let word = try fields.required("scene")
        guard let kind = Scene.Kind(rawValue: word) else {
            throw signs.unknown("scene", word, Scene.Kind.allCases.map(\.rawValue), at: fields["scene"])
        }
        let day = try fields.text("day").map { text throws(PromptFault) in try owner.day(text, at: fields["day"]) }
        let given = try GivenDraft(fields["given"], in: file)
        var scene = Scene(kind, on: day ?? usual, draft: given.draft)
        scene.draft.sent = scene.day
        if kind != .message { scene.draft.channel = .phone }
        scene.sets = try fields.text("sets")?.trimmed
        scene.says = try fields.text("says")?.trimmed
        scene.waits = try fields.text("waits")?.trimmed
        scene.leaves = try fields.text("leaves")?.trimmed
        scene.ends = try fields.text("ends")?.trimmed
        scene.then = try fields.text("then")?.trimmed
        scene.good = try fields.text("good")?.trimmed
        scene.otherwise = try fields.words("otherwise")
        scene.without = try fields.words("without")
        for node in fields.items("listens") { scene.listens.append(try listen(node)) }
        for node in fields.items("checks") { scene.checks.append(try check(node, scene)) }
        for pair in try owner.pairs("record", fields) { scene.checks.append(try check(pair)) }
        try hold(scene)
        return scene
    }

    /// What each kind of scene cannot do without.
    private func hold(_ scene: Scene) throws(PromptFault) {
        switch scene.kind {
        case .meeting:
            guard scene.says != nil, scene.otherwise.count > 1, scene.leaves != nil else {
                throw file.fault(
                    at: fields.node, "a meeting needs “says”, two lines under “otherwise”, and “leaves”")
            }
        case .debrief:
            guard fields["record"] != nil, fields["checks"] == nil else {
                throw file.fault(at: fields.node, "a debrief needs “record”, and no “checks”")
            }
        case .message, .reply:
            guard scene.good != nil, scene.kind == .message || scene.says != nil || scene.sets != nil else {
                throw file.fault(at: fields.node, "a message needs “good”, a reply “says” or “sets”, and “good”")
            }
        }
        guard scene.kind == .debrief || fields["record"] == nil else {
            throw file.fault(at: fields["record"], "“record” belongs to a debrief")
        }
        guard scene.checks.contains(where: { !$0.isNever }) else {
            throw file.fault(at: fields.node, "a scene needs “checks”, one of them with “when”")
        }
    }

    private func listen(_ node: Node) throws(PromptFault) -> Listen {
        let fields = try Fields(node, in: file, known: ["to", "answers", "reveals", "costs"])
        var listen = Listen(to: try signs.signs("to", fields))
        guard !listen.to.isEmpty else { throw file.fault(at: node, "“to” is missing") }
        listen.answers = try fields.words("answers")
        listen.reveals = try fact("reveals", fields)
        listen.costs = try fields.number("costs", in: 1...9) ?? 0
        return listen
    }

    private func fact(_ key: String, _ fields: Fields) throws(PromptFault) -> String? {
        guard let name = try fields.text(key) else { return nil }
        return try signs.fact(name, at: fields[key])
    }

    private func check(_ node: Node, _ scene: Scene) throws(PromptFault) -> Check {
        let fields = try Fields(
            node, in: file, known: ["does", "when", "never", "half", "good", "answers", "reveals"])
        let good = try fields.text("good")?.trimmed ?? scene.good
        guard let good else { throw file.fault(at: node, "“good” is missing: how does a good one do it here?") }
        var check = Check(try behaviour(try fields.required("does"), at: fields["does"]), good: good)
        check.when = try signs.signs("when", fields)
        if fields["never"] != nil {
            guard check.when.isEmpty else { throw file.fault(at: node, "“when” or “never”, not both") }
            check.when = try signs.signs("never", fields)
            check.isNever = true
        }
        guard !check.when.isEmpty else { throw file.fault(at: node, "“when” is missing: which line passes it?") }
        for half in fields.items("half") {
            let inner = try Fields(half, in: file, known: ["when", "says"])
            check.halves.append(.init(when: try signs.signs("when", inner), says: try inner.required("says")))
        }
        check.answers = try fields.text("answers")
        check.reveals = try fact("reveals", fields)
        return check
    }

    /// A place of the record, and what belongs there.
    private func check(_ pair: (key: String, words: String, node: Node)) throws(PromptFault) -> Check {
        let slot = try fields.slot(pair.key, at: pair.node)
        let id = "recorded-" + pair.key.map { ".".contains($0) || $0 == "_" ? "-" : String($0) }.joined()
        var check = Check(try behaviour(id, at: pair.node), good: pair.words)
        check.slot = slot
        return check
    }

    private func behaviour(_ id: String, at node: Node?) throws(PromptFault) -> Behaviour {
        guard let behaviour = owner.words.behaviours[id] else {
            throw signs.unknown("behaviour", id, owner.words.behaviours.keys.sorted(), at: node)
        }
        return behaviour
    }
}
