import FollowUp
import Yams

/// Reads and changes `kit.yml`: the user's shelf, a list of things with title, where and topics. It may be written by hand:
/// what is added or taken out leaves every other line, remarks and order as they are.
package struct KitFile {
    package let path: String
    package private(set) var text: String

    /// - Parameter text: what stands in the file; nil where there is none yet.
    package init(path: String, text: String?) {
        self.path = path
        self.text = text ?? ""
    }

    /// - Returns: an empty shelf when there is no file.
    package static func read(_ path: String, exists: Bool) throws(PromptFault) -> KitFile {
        KitFile(path: path, text: exists ? try readText(path) : nil)
    }

    package func kit() throws(PromptFault) -> Kit { Kit(try placed().map(\.item)) }

    /// The things, each with the line its first word stands on, from 1.
    private func placed() throws(PromptFault) -> [(item: Kit.Item, line: Int)] {
        let isBare = text.split(whereSeparator: \.isNewline).allSatisfy { line in
            line.drop(while: \.isWhitespace).first.map { $0 == "#" } ?? true
        }
        guard !isBare else { return [] }
        let file = try YAMLFile(path: path, text: text)
        guard let list = file.root.sequence else {
            throw file.fault(at: file.root, "a list is wanted here, a dash before each thing: - title: Packing list")
        }
        var placed: [(item: Kit.Item, line: Int)] = []
        var seen: [String: Int] = [:]
        for node in list {
            let fields = try Fields(node, in: file, known: ["title", "where", "topics"])
            let title = try fields.required("title")
            guard title.contains(where: { !$0.isWhitespace }) else {
                throw file.fault(at: fields["title"], "“title” is empty; it is what you call it by")
            }
            if let line = seen.updateValue(fields.line, forKey: title.lowercased()) {
                throw file.fault(at: node, "“\(title)” stands on line \(line) too; one of them is enough")
            }
            let place = try fields.text("where")
            let topics = try fields.words("topics").flatMap(Kit.topics)
            placed.append((Kit.Item(title, at: place?.isEmpty == true ? nil : place, topics: topics), fields.line))
        }
        return placed
    }

    /// Puts a thing behind the others, and reads the whole again before it is believed.
    package mutating func add(_ item: Kit.Item) throws(PromptFault) {
        let before = try placed()
        var indent = ""
        if let last = before.last {
            guard let dash = dash(before: last.line) else {
                throw PromptFault(
                    file: path, line: last.line, "the list stands in brackets; give each thing lines of its own")
            }
            indent = lines[dash].prefix { $0 == " " }.description
        }
        var added = "\(indent)- title: \(quoted(item.title))\n"
        if let place = item.place { added += "\(indent)  where: \(quoted(place))\n" }
        if !item.topics.isEmpty {
            added += "\(indent)  topics: [\(item.topics.map(quoted).joined(separator: ", "))]\n"
        }
        let opened = text.isEmpty || text.last?.isNewline == true ? text : text + "\n"
        try become(opened + added, holding: before.map(\.item) + [item])
    }

    /// Takes a thing out with its lines; remarks stay.
    /// - Parameter title: as it stands in the file.
    package mutating func remove(_ title: String) throws(PromptFault) {
        let before = try placed()
        guard let place = before.firstIndex(where: { $0.item.title == title }) else { return }
        let line = before[place].line
        var rest = before.map(\.item)
        rest.remove(at: place)
        let lines = lines
        guard let start = dash(before: line) else {
            throw PromptFault(file: path, line: line, "“\(title)” cannot be taken out by itself; take it out by hand")
        }
        let depth = lines[start].prefix { $0 == " " }.count
        let end = lines[(start + 1)...].firstIndex { !KitFile.isDeeper($0, than: depth) } ?? lines.endIndex
        // A blank line behind it parts what comes next.
        let last = lines[start..<end].lastIndex { $0.contains { !$0.isWhitespace } } ?? start
        try become((lines[..<start] + lines[(last + 1)...]).joined(), holding: rest)
    }
}

extension KitFile {
    /// The lines with what ends them.
    private var lines: [Substring] {
        var lines: [Substring] = []
        var rest = text[...]
        while let end = rest.firstIndex(where: \.isNewline) {
            lines.append(rest[...end])
            rest = rest[rest.index(after: end)...]
        }
        return rest.isEmpty ? lines : lines + [rest]
    }

    /// Where the dash of a thing stands: on the line of its first word or above it. nil in a list in brackets.
    private func dash(before line: Int) -> Int? {
        let lines = lines
        guard lines.indices.contains(line - 1) else { return nil }
        for place in (0..<line).reversed() {
            let words = lines[place].drop { $0 == " " }
            if words.first == "-" { return words.dropFirst().first?.isWhitespace == true ? place : nil }
            guard place < line - 1 ? words.allSatisfy(\.isWhitespace) || words.first == "#" : true else { return nil }
        }
        return nil
    }

    /// A line that goes on with the thing above it, or is blank.
    private static func isDeeper(_ line: Substring, than depth: Int) -> Bool {
        let words = line.drop { $0 == " " }
        return words.allSatisfy(\.isWhitespace) || line.count - words.count > depth
    }

    private mutating func become(_ text: String, holding items: [Kit.Item]) throws(PromptFault) {
        guard text.utf8.count <= YAMLFile.longest else {
            throw PromptFault(file: path, "the shelf is full: it holds 256 KiB; take something out")
        }
        let changed = KitFile(path: path, text: text)
        guard try changed.kit().items == items else {
            throw PromptFault(file: path, "the file is laid out in a way that is not mine to change; do it by hand")
        }
        self = changed
    }
}

extension Kit {
    /// Topics as they are written in one line, with commas or semicolons.
    package static func topics(_ words: String) -> [String] {
        words.split { $0 == "," || $0 == ";" }.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
            .filter { !$0.isEmpty }
    }
}
