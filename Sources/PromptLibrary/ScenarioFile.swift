import CivilTime
import Coaching
import FollowUp
import Yams

/// Reads one file of `Prompts/training`.
struct ScenarioFile {
    let file: YAMLFile
    let words: Words

    /// What a scenario may name besides its own.
    struct Words {
        var behaviours: [String: Behaviour]
        var rules: [String]
        var families: Set<String>
    }

    init(path: String, _ words: Words) throws(PromptFault) {
        file = try YAMLFile(path: path)
        self.words = words
    }

    private static let known = [
        "title", "order", "minutes", "why", "day", "situation", "prospect", "hides", "topics", "scenes", "paths",
    ]

    func scenario(name: String) throws(PromptFault) -> Scenario {
        let fields = try Fields(file.root, in: file, known: ScenarioFile.known)
        let person = try Fields(
            try node("prospect", fields), in: file, known: ["name", "first", "role", "company", "patience"])
        let whole = try person.required("name")
        let prospect = Scenario.Person(
            name: whole, first: try person.text("first") ?? String(whole.prefix { $0 != " " }),
            role: try person.text("role"), company: try person.text("company"))
        var scenario = Scenario(
            name: name, title: try fields.required("title"), minutes: try fields.number("minutes", in: 1...90) ?? 5,
            situation: try fields.required("situation").trimmed, prospect: prospect,
            patience: try person.number("patience", in: 1...9) ?? 3, why: try fields.required("why"))
        if let order = try fields.number("order", in: 1...999) { scenario.order = order }
        scenario.hides = try pairs("hides", fields).map { .init(name: $0.key, words: $0.words) }
        let day = try self.day(try fields.required("day"), at: fields["day"])
        let signs = SignText(
            file: file, topics: try topics(fields), hidden: scenario.hides.map(\.name), words: words)
        for node in fields.items("scenes") {
            scenario.scenes.append(try SceneBlock(node, in: self, signs, scenario).scene(on: day))
        }
        guard !scenario.scenes.isEmpty else { throw file.fault(at: file.root, "“scenes” is missing") }
        scenario.paths = try paths(fields)
        return scenario
    }

    private func node(_ key: String, _ fields: Fields) throws(PromptFault) -> Node {
        guard let node = fields[key] else { throw file.fault(at: fields.node, "“\(key)” is missing") }
        return node
    }

    /// Names with their words, in the order of the file.
    func pairs(_ key: String, _ fields: Fields) throws(PromptFault) -> [(key: String, words: String, node: Node)] {
        guard let node = fields[key] else { return [] }
        guard let mapping = node.mapping else { throw file.fault(at: node, "“\(key)” wants names with their words") }
        return try mapping.map { name, value throws(PromptFault) in
            guard let words = value.scalar?.string, !words.isEmpty else {
                throw file.fault(at: value, "“\(name.string ?? "")” wants words")
            }
            return (name.string ?? "", words.trimmed, name)
        }
    }

    private func topics(_ fields: Fields) throws(PromptFault) -> [String: [String]] {
        guard let node = fields["topics"] else { return [:] }
        guard let mapping = node.mapping else { throw file.fault(at: node, "“topics” wants names with lists of words") }
        let inner = try Fields(node, in: file, known: mapping.compactMap { $0.key.string })
        var topics: [String: [String]] = [:]
        for (key, _) in mapping { topics[key.string ?? ""] = try inner.words(key.string ?? "") }
        return topics
    }

    func day(_ text: String, at node: Node?) throws(PromptFault) -> Day {
        guard let day = Day(iso: text) else { throw file.fault(at: node, "a day is wanted, such as 2026-03-02") }
        return day
    }

    private func paths(_ fields: Fields) throws(PromptFault) -> Scenario.Paths {
        let inner = try Fields(try node("paths", fields), in: file, known: ["good", "bad"])
        var paths = Scenario.Paths()
        paths.good = try lines("good", inner)
        paths.bad = try lines("bad", inner)
        guard !paths.good.isEmpty, !paths.bad.isEmpty else {
            throw file.fault(at: fields["paths"], "a scenario needs a path under “good” and one under “bad”")
        }
        return paths
    }

    /// One path, a list of lines, or several of them.
    private func lines(_ key: String, _ fields: Fields) throws(PromptFault) -> [[String]] {
        let items = fields.items(key)
        guard items.contains(where: { $0.sequence != nil }) else {
            return items.isEmpty ? [] : [try fields.words(key)]
        }
        return try items.map { item throws(PromptFault) in
            guard let lines = item.sequence, !lines.isEmpty else {
                throw file.fault(at: item, "a path is a list of lines, and all of “\(key)” are paths, or none is")
            }
            return try lines.map { line throws(PromptFault) in
                guard let text = line.scalar?.string else { throw file.fault(at: line, "a line is words") }
                return text
            }
        }
    }
}

extension String {
    /// Without the white space around it.
    var trimmed: String {
        let start = firstIndex { !$0.isWhitespace } ?? endIndex
        return String(self[start...].reversed().drop(while: \.isWhitespace).reversed())
    }
}
