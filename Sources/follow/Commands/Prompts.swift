import ArgumentParser
import Coaching
import PromptLibrary
import Terminal

struct Prompts: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "prompts", abstract: "List the prompt files and check them; “test” runs the examples and paths.")

    @Argument(help: "“test” to run the examples of every rule and the paths of every scenario.")
    var what: String?

    @OptionGroup var options: Options

    func perform(at desk: Desk) throws -> [Line] {
        guard what == nil || what == "test" else {
            throw Failure(Failure.usage, "follow: prompts takes “test” or nothing, not “\(what ?? "")”.")
        }
        let library = desk.library
        let lens = what == "test" ? try library.lens() : nil
        let hasWorries = !library.names(in: "worries").isEmpty
        let worries = what == "test" && hasWorries ? try library.worries() : nil
        var lines: [Line] = []
        var faults: [String] = []
        var count = 0
        var judge: Coach?
        func attempt(_ kind: String, _ name: String, _ read: () throws -> String) {
            count += 1
            do { lines.append(.row(number: "", label: kind, words: name, right: try read())) } catch {
                faults.append("\(error)")
            }
        }
        for name in library.names(in: "conversations") {
            attempt("conversations", name) {
                desk.wording("prompts.questions", ["count": String(try library.conversation(name).questions.count)])
            }
        }
        for name in library.names(in: "coaching") {
            attempt("coaching", name) {
                let rule = try library.rules([name])[0]
                if what == "test" {
                    faults += rule.examples(through: lens, worries: worries).map { "coaching/\(name).yml: \($0)" }
                }
                return desk.wording(
                    "prompts.examples", ["count": String(rule.catches.count + rule.passes.count)])
            }
        }
        for name in library.names(in: "worries") {
            attempt("worries", name) {
                let worry = try library.worry(name)
                return desk.wording(
                    "prompts.examples", ["count": String(worry.catches.count + worry.passes.count)])
            }
        }
        faults += (worries?.faults ?? []).map { "worries/\($0.worry).yml: \($0.sentence)" }
        for name in library.names(in: "messages") {
            attempt("messages", name) {
                desk.wording("prompts.lines", ["count": String(try library.outline(name).lines.count)])
            }
        }
        for name in library.names(in: "training") {
            attempt("training", name) {
                let scenario = try library.scenario(name)
                if what == "test" {
                    judge = try judge ?? library.coach()
                    faults += judge.map { scenario.paths(by: $0) }?.map { "training/\(name).yml: \($0)" } ?? []
                }
                return desk.wording("prompts.checks", ["count": String(scenario.checks.count)])
            }
        }
        if !library.names(in: "training").isEmpty {
            attempt("training", "behaviours.yml") {
                desk.wording("prompts.behaviours", ["count": String(try library.behaviours().count)])
            }
        }
        attempt("playbook", "playbook.yml") {
            desk.wording("prompts.rules", ["count": String(try library.playbook().why.count)])
        }
        attempt("wording", "wording.txt") {
            desk.wording("prompts.phrases", ["count": String(try library.checkedWording().check.keys.count)])
        }
        attempt("seeds", desk.wording("prompts.principles")) { String(try library.principles().count) }
        guard faults.isEmpty else { throw Failure(78, faults.joined(separator: "\n")) }
        return lines + [.done(desk.wording("prompts.fine", ["count": String(count)]))]
    }
}
