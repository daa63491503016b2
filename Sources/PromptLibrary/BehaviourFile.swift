import Coaching
import Foundation
import Yams

/// Reads `behaviours.yml`: what is practised, by names that stay the same in every scenario.
struct BehaviourFile {
    private let file: YAMLFile

    init(path: String) throws(PromptFault) { file = try YAMLFile(path: path) }

    func behaviours() throws(PromptFault) -> [Behaviour] {
        guard let mapping = file.root.mapping else {
            throw file.fault(at: file.root, "behaviours are wanted here, each by its name")
        }
        return try mapping.map { key, value throws(PromptFault) in
            let fields = try Fields(value, in: file, known: ["does", "why"])
            return Behaviour(
                id: key.string ?? "", does: try fields.required("does"), why: try fields.required("why"))
        }
    }
}

extension PromptLibrary {
    /// All behaviours, by name; the user's own file adds to the shipped one, or says it otherwise.
    package func behaviours() throws(PromptFault) -> [String: Behaviour] {
        var all: [String: Behaviour] = [:]
        for folder in folders.reversed() where FileManager.default.fileExists(atPath: "\(folder)/behaviours.yml") {
            for behaviour in try BehaviourFile(path: "\(folder)/behaviours.yml").behaviours() {
                all[behaviour.id] = behaviour
            }
        }
        return all
    }

    package func scenario(_ name: String) throws(PromptFault) -> Scenario {
        let words = ScenarioFile.Words(
            behaviours: try behaviours(), rules: names(in: "coaching"), families: try families().names)
        return try ScenarioFile(path: try path("training/\(name).yml"), words).scenario(name: name)
    }

    /// All scenarios, in their order, then by name.
    package func scenarios() throws(PromptFault) -> [Scenario] {
        let words = ScenarioFile.Words(
            behaviours: try behaviours(), rules: names(in: "coaching"), families: try families().names)
        let all = try names(in: "training").map { name throws(PromptFault) in
            try ScenarioFile(path: try path("training/\(name).yml"), words).scenario(name: name)
        }
        return all.sorted { ($0.order, $0.name) < ($1.order, $1.name) }
    }
}
