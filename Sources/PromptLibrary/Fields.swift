import FollowUp
import Language
import Yams

/// A mapping of a prompt file, read key by key. A key nobody asked for is a misprint and refused.
struct Fields {
    let file: YAMLFile
    let node: Node
    private let values: [String: Node]

    init(_ node: Node, in file: YAMLFile, known: [String]) throws(PromptFault) {
        guard let mapping = node.mapping else { throw file.fault(at: node, "keys and values are wanted here") }
        self.file = file
        self.node = node
        var values: [String: Node] = [:]
        for (key, value) in mapping {
            let name = key.string ?? ""
            guard known.contains(name) else {
                let near = nearest(to: name, among: known).map { " (did you mean “\($0)”?)" } ?? ""
                throw file.fault(
                    at: key, "“\(name)” is not known here\(near); known are \(known.joined(separator: ", "))")
            }
            guard values[name] == nil else { throw file.fault(at: key, "“\(name)” stands here twice") }
            values[name] = value
        }
        self.values = values
    }

    var line: Int { node.mark?.line ?? 1 }

    subscript(_ key: String) -> Node? { values[key] }

    func text(_ key: String) throws(PromptFault) -> String? {
        guard let value = values[key] else { return nil }
        guard let text = value.scalar?.string else { throw file.fault(at: value, "“\(key)” wants words") }
        return text
    }
    func required(_ key: String) throws(PromptFault) -> String {
        guard let text = try text(key) else { throw file.fault(at: node, "“\(key)” is missing") }
        return text
    }
    func yes(_ key: String) throws(PromptFault) -> Bool {
        switch try text(key) {
        case nil, "no", "false": false
        case "yes", "true": true
        case let other?: throw file.fault(at: values[key], "“\(key)” wants yes or no, not “\(other)”")
        }
    }
    func number(_ key: String, in range: ClosedRange<Int>) throws(PromptFault) -> Int? {
        guard let text = try text(key) else { return nil }
        guard let number = Int(text), range.contains(number) else {
            throw file.fault(
                at: values[key], "“\(key)” wants a number from \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }
    /// One value or a list of them.
    func items(_ key: String) -> [Node] {
        guard let value = values[key] else { return [] }
        return value.sequence.map(Array.init) ?? [value]
    }
    func words(_ key: String) throws(PromptFault) -> [String] {
        try items(key).map { item throws(PromptFault) in
            guard let text = item.scalar?.string else { throw file.fault(at: item, "“\(key)” wants words") }
            return text
        }
    }
    func template(_ key: String) throws(PromptFault) -> Template? {
        guard let text = try text(key) else { return nil }
        return try template(text, at: values[key])
    }
    func template(_ text: String, at node: Node?) throws(PromptFault) -> Template {
        do { return try Template(text) } catch {
            throw file.fault(at: node, "a bracket has no partner in “\(text)”")
        }
    }
    func slot(_ name: String, at node: Node?) throws(PromptFault) -> Slot {
        guard let slot = Slot(key: name) else {
            let known = Slot.keys.map(\.key) + ["note.…"]
            let near = nearest(to: name, among: known).map { " (did you mean “\($0)”?)" } ?? ""
            throw file.fault(
                at: node,
                "no place in the record is called “\(name)”\(near); known are \(known.joined(separator: ", "))")
        }
        return slot
    }
    /// `{pain: present, ended: [order, advance]}`
    func conditions(_ key: String) throws(PromptFault) -> [Condition] {
        guard let value = values[key] else { return [] }
        guard let mapping = value.mapping else {
            throw file.fault(at: value, "“\(key)” wants conditions, such as {pain: present}")
        }
        return try mapping.map { name, test throws(PromptFault) in
            let slot = try slot(name.string ?? "", at: name)
            switch test.scalar?.string {
            case "present"?: return Condition(slot, .present)
            case "absent"?: return Condition(slot, .absent)
            case let word?: return Condition(slot, .oneOf([word]))
            case nil:
                let words = (test.sequence ?? []).compactMap(\.scalar?.string)
                guard !words.isEmpty, words.count == test.sequence?.count else {
                    throw file.fault(at: test, "“\(slot.key)” wants present, absent, a word, or a list of words")
                }
                return Condition(slot, .oneOf(words))
            }
        }
    }
}

/// The known word a misprint is closest to, if it is close.
package func nearest(to word: String, among known: [String]) -> String? {
    let limit = max(1, word.count / 3)
    return known.map { ($0, editDistance(word.lowercased(), $0.lowercased())) }
        .filter { $0.1 <= limit }.min { ($0.1, $0.0) < ($1.1, $1.0) }?.0
}

/// Levenshtein's distance: single letters changed, added or left out.
package func editDistance(_ a: String, _ b: String) -> Int {
    let b = Array(b)
    var row = Array(0...b.count)
    for (i, letter) in a.enumerated() {
        var previous = row[0]
        row[0] = i + 1
        for j in b.indices {
            let cost = min(row[j + 1] + 1, row[j] + 1, previous + (letter == b[j] ? 0 : 1))
            previous = row[j + 1]
            row[j + 1] = cost
        }
    }
    return row[b.count]
}
