import Foundation
import Testing
import Yams

/// Whatever the coach asks or says stands on a principle of `seeds/`, and every principle is used or listed as unused.
@Suite struct PrincipleTests {
    /// One article's file, read strictly.
    struct Seed {
        var principles: [(id: String, grade: String)] = []
        var faults: [String] = []

        private let grades: Set = ["evidence", "practice", "folklore"]

        init(_ yaml: String) throws {
            guard let top = try Yams.compose(yaml: yaml)?.mapping else {
                faults = ["is no mapping"]
                return
            }
            let keys: [String] = top.keys.compactMap(\.string)
            if keys != ["article", "title", "author", "principles"] { faults.append("has the keys \(keys)") }
            for entry in top["principles"]?.sequence ?? [] {
                let fields = entry.mapping
                let id = fields?["id"]?.string ?? ""
                let grade = fields?["grade"]?.string ?? ""
                let known: Set = ["id", "says", "grade", "note"]
                let strange = Set(fields?.keys.compactMap(\.string) ?? []).subtracting(known)
                if id.wholeMatch(of: /[a-z]+(-[a-z]+)*/) == nil { faults.append("has an id “\(id)”") }
                if !strange.isEmpty { faults.append("\(id) has the keys \(strange.sorted())") }
                if (fields?["says"]?.string ?? "").isEmpty { faults.append("\(id) says nothing") }
                if !grades.contains(grade) { faults.append("\(id) is graded “\(grade)”") }
                if grade != "practice", fields?["note"] == nil { faults.append("\(id) is \(grade) and has no note") }
                principles.append((id, grade))
            }
        }
    }

    /// The ids a prompt file cites: the words under `why:` or `principle:`, wherever they stand.
    static func cited(in yaml: String) throws -> [String] {
        try Yams.compose(yaml: yaml).map(cited(in:)) ?? []
    }

    private static func cited(in node: Node) -> [String] {
        if let list = node.sequence { return list.flatMap { cited(in: $0) } }
        return (node.mapping ?? [:]).flatMap { key, value -> [String] in
            guard ["why", "principle"].contains(key.string) else { return cited(in: value) }
            return (value.sequence.map(Array.init) ?? [value]).map { $0.string ?? "?" }
        }
    }

    /// The ids under “Not used yet”, up to the next heading.
    static func unused(in readme: String) -> [String] {
        let lines = readme.split(separator: "\n")
        let below = lines.drop { !($0.hasPrefix("#") && $0.hasSuffix("Not used yet")) }.dropFirst()
        return below.prefix { !$0.hasPrefix("#") }
            .filter { $0.hasPrefix("- ") }.map { String($0.dropFirst(2)) }
    }

    static func faults(ids: [String], cited: [String], unused: [String]) -> [String] {
        let known = Set(ids)
        let twice = Dictionary(grouping: ids) { $0 }.filter { $0.value.count > 1 }.keys
        return twice.map { "\($0) is the id of two principles" }
            + Set(cited).subtracting(known).map { "\($0) is cited and is no principle" }
            + Set(unused).subtracting(known).map { "\($0) is listed as unused and is no principle" }
            + known.subtracting(cited).subtracting(unused).map { "\($0) is neither cited nor listed as unused" }
            + Set(unused).intersection(cited).map { "\($0) is cited and listed as unused" }
    }

    static let seeds = Repository.code(under: "seeds/", ["yml"])
    static let prompts = Repository.code(under: "Prompts/", ["yml"])

    @Test func everyArticleIsReadable() throws {
        let read = try Self.seeds.map { (path: $0.path, seed: try Seed($0.text)) }
        #expect(read.flatMap { file in file.seed.faults.map { "\(file.path) \($0)" } } == [])
        #expect(read.count == 5)
    }

    @Test func whatIsCitedExistsAndWhatExistsIsCited() throws {
        let ids = try Self.seeds.flatMap { try Seed($0.text).principles.map(\.id) }
        let cited = try Self.prompts.flatMap { try Self.cited(in: $0.text) }
        let unused = Self.unused(in: try Repository.text("seeds/README.md"))
        #expect(Self.faults(ids: ids, cited: cited, unused: unused).sorted() == [])
        #expect(!cited.isEmpty, "the prompts were not found")
    }

    @Test func theFilesArePlain() {
        let marked = (Self.seeds + Self.prompts).filter { Self.hasMarks($0.text) }
        #expect(marked.map(\.path) == [])
    }

    /// Anchors, aliases and tags: a value that begins with `&`, `*` or `!`.
    static func hasMarks(_ yaml: String) -> Bool {
        yaml.split(separator: "\n").contains { $0.contains(/(?:^|[:\-\[,{] )\s*[&*!]\w/) }
    }

    @Test func aBrokenCitationIsSeen() throws {
        #expect(try Self.cited(in: "questions:\n  - id: a\n    why: [b, c]\n  - {principle: d}") == ["b", "c", "d"])
        #expect(Self.unused(in: "# Seeds\n- x\n## Not used yet\n\n- a\n- b\n## More\n- c") == ["a", "b"])
        let faults = Self.faults(ids: ["a", "a", "b", "c"], cited: ["a", "x"], unused: ["a", "b", "y"])
        #expect(faults.count == 5)
        #expect(Self.faults(ids: ["a", "b"], cited: ["a"], unused: ["b"]) == [])
        let bad = try Seed("article: a\ntitle: b\nprinciples:\n  - id: Two Words\n    grade: folklore\n    see: x")
        #expect(bad.faults.count == 5)
        #expect(Self.hasMarks("a: &b 1"))
        #expect(Self.hasMarks("- *b"))
        #expect(!Self.hasMarks("ask: What now? *b* & more!"))
    }
}
