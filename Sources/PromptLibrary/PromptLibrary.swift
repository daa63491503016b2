import Coaching
import Dialogue
import FollowUp
import Foundation

/// The prompt files: the shipped ones, and the user's own beside them, which replace by file name or add.
/// Every file is read when it is asked for and not before: the first prompt waits for one of them, not for all.
package struct PromptLibrary: Sendable {
    /// Folders that hold `conversations`, `coaching`, `training`, `wording.txt`; earlier ones win.
    package let folders: [String]
    /// The folder of the source articles.
    package let seeds: String

    package init(folders: [String], seeds: String) {
        self.folders = folders
        self.seeds = seeds
    }

    package func conversation(_ id: String) throws(PromptFault) -> Conversation {
        let rulesKnown = Set(names(in: "coaching"))
        let path = try path("conversations/\(id).yml")
        let conversation = try ConversationFile(path: path).conversation(id: id)
        for question in conversation.questions {
            for check in question.checks where !rulesKnown.contains(check.rule) {
                throw PromptFault(
                    file: path, line: question.line,
                    "“\(question.id)” checks by “\(check.rule)”, and there is no coaching/\(check.rule).yml")
            }
        }
        return conversation
    }

    package func rules(_ names: some Sequence<String>) throws(PromptFault) -> [Rule] {
        var rules: [Rule] = []
        for name in names {
            let path = try path("coaching/\(name).yml")
            let rule = try RuleFile(path: path).rule(name: name)
            if case .worry(let worry, _) = rule.check, !self.names(in: "worries").contains(worry) {
                throw PromptFault(file: path, "it looks for “\(worry)”, and there is no worries/\(worry).yml")
            }
            rules.append(rule)
        }
        return rules
    }

    /// The coach with all rules that judge drafts and steps, and what was learned of such.
    package func coach() throws(PromptFault) -> Coach {
        Coach(try rules(names(in: "coaching")), lens: try lens())
    }

    /// What was learned: the families of words, and the weights.
    package func lens() throws(PromptFault) -> Lens {
        Lens(
            families: try families(), jobs: try weights("sentences.txt"), drafts: try weights("messages.txt"),
            steps: try weights("steps.txt"))
    }

    /// The part of it that steps need; the rest is large.
    package func stepLens() throws(PromptFault) -> Lens {
        Lens(families: try families(), jobs: .none, drafts: .none, steps: try weights("steps.txt"))
    }

    func families(_ name: String = "families.txt") throws(PromptFault) -> Families {
        Families(String(decoding: try learned(name), as: UTF8.self))
    }

    private func learned(_ name: String) throws(PromptFault) -> Data {
        let path = try path("weights/\(name)")
        guard let data = FileManager.default.contents(atPath: path) else {
            throw PromptFault(file: path, "the file cannot be read")
        }
        return data
    }

    func weights(_ name: String) throws(PromptFault) -> Weights {
        let bytes = Array(try learned(name))
        do { return try Weights(utf8: bytes) } catch {
            throw PromptFault(
                file: try path("weights/\(name)"), line: error.line,
                "a trait, a tab and its weights are wanted; make teach writes this file")
        }
    }

    package func principles() throws(PromptFault) -> [Principle] {
        var principles: [Principle] = []
        for name in yamlNames(at: seeds) {
            principles += try SeedFile(path: "\(seeds)/\(name).yml").principles()
        }
        return principles
    }

    /// The names of the files of a kind, without their ending.
    package func names(in kind: String) -> [String] {
        Array(Set(folders.flatMap { yamlNames(at: "\($0)/\(kind)") })).sorted()
    }

    /// Where a file is read from: the first folder that has it.
    package func path(_ name: String) throws(PromptFault) -> String {
        for folder in folders where FileManager.default.fileExists(atPath: "\(folder)/\(name)") {
            return "\(folder)/\(name)"
        }
        throw PromptFault(
            file: folders.last.map { "\($0)/\(name)" } ?? name,
            "the file is missing; install follow again, or put it back")
    }

    private func yamlNames(at folder: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
            .filter { $0.hasSuffix(".yml") }.map { String($0.dropLast(4)) }.sorted()
    }
}
