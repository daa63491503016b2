import Foundation
import Testing

/// The shelf for real: the file it stands in, the ways to add to it, and what becomes of a misprint.
@Suite struct KitTests {
    private let folder: URL
    private var path: URL { folder.appendingPathComponent("follow/kit.yml") }

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("follow-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private func run(_ arguments: [String], _ lines: [String] = []) throws -> Program.Run {
        try Program.run(
            arguments, input: Data(lines.map { $0 + "\n" }.joined().utf8),
            environment: [
                "FOLLOW_NOTEBOOK": folder.appendingPathComponent("notebook.sqlite").path, "HOME": folder.path,
                "FOLLOW_NOW": "2026-11-23T10:00", "XDG_CONFIG_HOME": folder.path,
            ], in: folder)
    }
    private var text: String { get throws { try String(contentsOf: path, encoding: .utf8) } }

    @Test(arguments: [
        (["Packing list", "https://a.example/p", "--topics", "vans, boxes"], "https://a.example/p", "vans\", \"boxes"),
        (["Packing list", "for", "vans,", "boxes"], nil, "vans\", \"boxes"),
        (["Packing", "list", "for", "vans;", "boxes"], nil, "vans\", \"boxes"),
        (["Packing", "list", "a.example/p", "vans,boxes"], "a.example/p", "vans\", \"boxes"),
        (["Packing list www.a.example for vans, boxes"], "www.a.example", "vans\", \"boxes"),
        (["Packing list", "heavy things first", "for", "vans"], "heavy things first", "vans"),
        (["Packing", "list"], nil, nil),
    ]) func aThingIsAddedInOneLine(_ words: [String], _ place: String?, _ topics: String?) throws {
        let run = try run(["kit", "add"] + words)
        #expect(run.status == 0, "\(run.output)")
        var wanted = "- title: \"Packing list\"\n"
        if let place { wanted += "  where: \"\(place)\"\n" }
        if let topics { wanted += "  topics: [\"\(topics)\"]\n" }
        #expect(try text == wanted)
    }

    @Test(arguments: ["list.pdf", "./list.pdf", "~/list.pdf", "../list.pdf"]) func aFileIsKeptByItsWholePath(
        _ typed: String
    ) throws {
        let there = typed.hasPrefix("..") ? folder.deletingLastPathComponent() : folder
        let name = "list-\(UUID().uuidString.prefix(8)).pdf"
        let file = there.appendingPathComponent(name)
        try Data().write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        #expect(try run(["kit", "add", "Packing", "list", typed.replacing("list.pdf", with: name)]).status == 0)
        #expect(try text.contains("where: \"/") && text.contains("/\(name)\"\n") && !text.contains(".."))
    }

    @Test(arguments: [["list.pdf"], ["/nonexistent/list"], ["./list"]]) func aFileThatIsNotThereIsNotAdded(
        _ place: [String]
    ) throws {
        let run = try run(["kit", "add", "Packing list"] + place)
        #expect(run.status == 66 && run.output.contains("There is no file /"))
        #expect(!FileManager.default.fileExists(atPath: path.path))
    }

    @Test func theShelfIsTheUsersAlone() throws {
        _ = try run(["kit", "add", "Packing list", "for", "vans"])
        let mode = try FileManager.default.attributesOfItem(atPath: path.path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        let list = try run(["kit"]).output
        #expect(list.contains("  Packing list  vans") && list.contains("not given yet") && list.contains(path.path))
    }

    @Test func aMisprintIsToldWithItsLineAndLeftAlone() throws {
        _ = try run(["add", "call Tom Weil on Tuesday"])
        try FileManager.default.createDirectory(
            at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
        let wrong = "- title: a\n- titel: b\n"
        try wrong.write(to: path, atomically: true, encoding: .utf8)
        let commands = [
            ["kit"], ["kit", "add", "c"], ["kit", "remove", "a"], ["kit", "suggest", "tom"], ["brief", "tom"],
        ]
        for command in commands + [["draft", "tom"]] {
            let run = try run(command)
            #expect(run.status == 78, "\(command)")
            #expect(run.output.contains("kit.yml:2:"))
        }
        #expect(try text == wrong)
    }

    @Test func whatCannotBeWrittenIsSaid() throws {
        try FileManager.default.createDirectory(
            at: path.appendingPathExtension("tmp"), withIntermediateDirectories: true)
        let run = try run(["kit", "add", "Packing list"])
        #expect(run.status == 73 && run.output.contains("cannot be written"))
    }

    @Test(arguments: [["kit", "ad"], ["kit", "add"], ["kit", "add", " "], ["kit", "suggest"], ["kit", "remove"]])
    func aHalfCommandIsAUsageError(_ command: [String]) throws { #expect(try run(command).status == 64) }

    @Test func anEmptyShelfIsAnEmptyList() throws {
        #expect(try run(["kit", "--json"]).output == "[]\n")
        #expect(try run(["kit", "suggest", "nobody"]).status == 1)
        #expect(try run(["kit", "remove", "a"]).status == 1)
    }

    /// Titles and places are text from outside: nothing of them reaches the terminal as more than that.
    @Test func theShelfCannotCommandTheTerminal() throws {
        try FileManager.default.createDirectory(
            at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
        try "- title: \"a\\e]52;c;eA==\\a b\"\n  where: \"\\e[2J\"\n".write(to: path, atomically: true, encoding: .utf8)
        for command in [["kit"], ["kit", "--json"], ["kit", "remove", "a"]] {
            #expect(!(try run(command).output.unicodeScalars.contains { $0.value == 27 || $0.value == 7 }))
        }
    }
}
