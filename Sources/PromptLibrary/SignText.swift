import CivilTime
import Coaching
import Yams

/// Reads the conditions of a scenario: `[open question, about think, not pressure]`. A list of lists: one of them is enough.
struct SignText {
    let file: YAMLFile
    let topics: [String: [String]]
    let hidden: [String]
    let words: ScenarioFile.Words

    func signs(_ key: String, _ fields: Fields) throws(PromptFault) -> [[Sign]] {
        guard let node = fields[key] else { return [] }
        guard let items = node.sequence, !items.isEmpty else {
            throw file.fault(at: node, "“\(key)” wants a list, such as [open question, about think]")
        }
        if items.allSatisfy({ $0.sequence != nil }) {
            return try items.map { item throws(PromptFault) in try list(item) }
        }
        return [try list(node)]
    }

    private func list(_ node: Node) throws(PromptFault) -> [Sign] {
        try (node.sequence ?? []).map { item throws(PromptFault) in
            guard let text = item.scalar?.string else { throw file.fault(at: item, "a condition is a few words") }
            return try sign(text, at: item)
        }
    }

    private func sign(_ text: String, at node: Node) throws(PromptFault) -> Sign {
        if let rest = text.behind("not ") { return .not(try sign(rest, at: node)) }
        if let move = Move(rawValue: text) { return .does(move) }
        if let name = text.behind("about ") {
            if let words = topics[name] { return .about(words, family: nil) }
            if words.families.contains(name) { return .about([], family: name) }
            throw unknown("topic", name, topics.keys.sorted(), at: node)
        }
        if let name = text.behind("uses ") { return .uses(try fact(name, at: node)) }
        if let name = text.behind("knows ") { return .knows(try fact(name, at: node)) }
        if let name = text.behind("rule ") {
            guard words.rules.contains(name) else { throw unknown("rule", name, words.rules, at: node) }
            return .rule(name)
        }
        if let iso = text.behind("day from ") { return .dayFrom(try day(iso, at: node)) }
        if let iso = text.behind("day by ") { return .dayBy(try day(iso, at: node)) }
        let known =
            Move.allCases.map(\.rawValue) + [
                "about TOPIC", "uses FACT", "knows FACT", "rule NAME", "day from DATE", "day by DATE", "not …",
            ]
        throw unknown("condition", text, known, at: node)
    }

    func fact(_ name: String, at node: Node?) throws(PromptFault) -> String {
        guard hidden.contains(name) else { throw unknown("hidden fact", name, hidden, at: node) }
        return name
    }

    private func day(_ iso: String, at node: Node) throws(PromptFault) -> Int {
        guard let day = Day(iso: iso) else { throw file.fault(at: node, "a day is wanted, such as 2026-03-02") }
        return day.number
    }

    func unknown(_ kind: String, _ name: String, _ known: [String], at node: Node?) -> PromptFault {
        let near = nearest(to: name, among: known).map { " (did you mean “\($0)”?)" } ?? ""
        return file.fault(
            at: node, "“\(name)” is no \(kind)\(near); known are \(known.joined(separator: ", "))")
    }
}

extension String {
    fileprivate func behind(_ start: String) -> String? { hasPrefix(start) ? String(dropFirst(start.count)) : nil }
}
