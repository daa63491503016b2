import Foundation
import Testing

/// Arrows between rooms go down only. The drawing is repeated here so that a new arrow is drawn on purpose.
@Suite struct ArrowTests {
    static let drawing: [String: Set<String>] = [
        "CivilTime": [],
        "FollowUp": ["CivilTime"],
        "Language": ["CivilTime"],
        "Dialogue": ["FollowUp", "Language", "CivilTime"],
        "Coaching": ["FollowUp", "Language", "CivilTime"],
        "PromptLibrary": ["Dialogue", "Coaching", "FollowUp", "Language", "CivilTime", "Yams"],
        "Records": ["FollowUp", "CivilTime", "GRDB", "GRDBSQLite"],
        "Exchange": ["FollowUp", "CivilTime"],
        "Libedit": [],
        "CLibedit": ["Libedit"],
        "Terminal": ["CLibedit", "Libedit"],
        "follow": [
            "CivilTime", "FollowUp", "Language", "Dialogue", "Coaching", "PromptLibrary", "Records", "Exchange",
            "Terminal", "ArgumentParser",
        ],
    ]
    static let free: Set<String> = ["Foundation", "FoundationEssentials", "Glibc", "Darwin", "Musl"]

    /// The modules a file imports, whatever stands before or behind the word.
    static func imports(of text: String) -> [String] {
        SwiftText(text).codeLines.compactMap { line in
            let parts = line.split { " \t;".contains($0) }.map(String.init)
            guard let word = parts.firstIndex(of: "import"), parts.count > word + 1,
                parts[..<word].allSatisfy({ $0.hasPrefix("@") || $0.hasSuffix(")") || levels.contains($0) })
            else { return nil }
            let kinds: Set<String> = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
            let module = kinds.contains(parts[word + 1]) && parts.count > word + 2 ? parts[word + 2] : parts[word + 1]
            return String(module.prefix { $0 != "." })
        }
    }
    private static let levels: Set<String> = ["public", "package", "internal", "fileprivate", "private"]

    static func wrongImports(of text: String, in room: String) -> [String] {
        guard let allowed = drawing[room] else { return ["the room \(room) is not in the drawing"] }
        return imports(of: text).filter { !allowed.contains($0) && !free.contains($0) }
            .map { "\(room) may not import \($0)" }
    }

    /// What `Package.swift` lets each room use; targets that lie under `Tests/` are no rooms.
    static func declared(in manifest: String) -> [String: Set<String>] {
        var declared: [String: Set<String>] = [:]
        let list = manifest.range(of: "\n    targets: [")?.upperBound ?? manifest.startIndex
        let kinds = /\.(target|executableTarget|systemLibrary|testTarget|plugin|macro)\(\s*name: "(\w+)"/
        let heads = manifest[list...].matches(of: kinds)
        for (place, head) in heads.enumerated() where head.output.1 != "testTarget" {
            let end = place + 1 < heads.count ? heads[place + 1].range.lowerBound : manifest.endIndex
            let body = manifest[head.range.upperBound..<end]
            if body.contains("path: \"Tests/") { continue }
            let room = String(head.output.2)
            declared[room] = []
            guard let open = body.range(of: "dependencies: [") else { continue }
            let named = body[open.upperBound...].prefix { $0 != "]" }.replacing(/package: "[^"]*"/, with: "")
            declared[room] = Set(named.matches(of: /"(\w+)"/).map { String($0.output.1) })
        }
        return declared
    }

    @Test func everyImportFollowsAnArrow() {
        let wrong = Repository.sources.flatMap { file in
            Self.wrongImports(of: file.text, in: file.room).map { "\(file.path): \($0)" }
        }
        #expect(wrong == [])
        #expect(Repository.sources.count > 20, "the sources were not found")
    }

    @Test func thePackageDrawsNoOtherArrow() throws {
        let declared = Self.declared(in: try Repository.text("Package.swift"))
        #expect(Set(declared.keys) == Set(Self.drawing.keys))
        for (room, uses) in declared {
            guard let allowed = Self.drawing[room] else { continue }
            #expect(uses.subtracting(allowed) == [], "\(room)")
        }
    }

    @Test func aWrongArrowIsSeen() {
        #expect(Self.wrongImports(of: "import GRDB\n", in: "FollowUp") == ["FollowUp may not import GRDB"])
        #expect(Self.wrongImports(of: "@testable package import struct Records.Notebook", in: "Coaching").count == 1)
        #expect(Self.wrongImports(of: "@_spi(Tests) import Dialogue", in: "Records").count == 1)
        #expect(Self.wrongImports(of: "import FoundationNetworking", in: "Exchange").count == 1)
        #expect(Self.wrongImports(of: "import Foundation", in: "Backroom").count == 1)
        #expect(Self.wrongImports(of: "import Foundation\nimport CivilTime // import GRDB", in: "FollowUp") == [])
        #expect(Self.wrongImports(of: "let text = \"\"\"\nimport GRDB\n\"\"\"", in: "FollowUp") == [])
        let manifest = """
            .target(name: "A"), .target(name: "B", dependencies: ["A", .product(name: "C", package: "c.swift")]),
            .testTarget(name: "T", dependencies: ["B"]), .target(name: "P", dependencies: ["B"], path: "Tests/P"),
            """
        #expect(Self.declared(in: manifest) == ["A": [], "B": ["A", "C"]])
    }
}
