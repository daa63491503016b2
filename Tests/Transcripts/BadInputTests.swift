import Foundation
import Testing

/// Bad input gets a sentence and the right exit code, and what was kept stays kept.
@Suite struct BadInputTests {
    private let folder: URL
    private var notebook: String { folder.appendingPathComponent("notebook.sqlite").path }

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("follow-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private func follow(
        _ arguments: [String], _ input: String = "", _ environment: [String: String] = [:]
    ) throws -> Program.Run {
        try follow(arguments, Data(input.utf8), environment)
    }
    private func follow(_ arguments: [String], _ input: Data, _ environment: [String: String] = [:]) throws
        -> Program.Run
    {
        let base = ["FOLLOW_NOTEBOOK": notebook, "FOLLOW_NOW": "2026-11-23T10:00"]
        return try Program.run(arguments, input: input, environment: base.merging(environment) { $1 })
    }

    @Test func aMegabyteInOneLineIsRefusedAndTheTalkGoesOn() throws {
        let long = String(repeating: "x", count: 1 << 20)
        let run = try follow(["debrief", "--quick"], "Jo Bell\n3\n\(long)\nprices\n")
        #expect(run.output.contains("more than I can keep in one answer"))
        #expect(run.status == 3)
        #expect(try follow(["export", "--json"]).output.contains("prices"))
    }

    @Test func twentyThousandLinesEndWithTheTalkNotInIt() throws {
        let run = try follow(["debrief", "--quick"], "Jo Bell\n" + String(repeating: "so\n", count: 20_000))
        #expect(run.status == 3 || run.status == 0)
        #expect(run.output.utf8.count < 40_000_000)
        #expect(try follow(["export", "--json"]).output.contains("Jo Bell"))
    }

    @Test func controlCharactersAreKeptButNeverReachTheTerminal() throws {
        let nasty = "Eve \u{1B}]0;owned\u{07}\u{1B}[31m\u{202E}Hall\u{0000}"
        let run = try follow(["debrief", "--quick"], "\(nasty)\n3\n\u{1B}[2Jprices\n")
        #expect(!run.output.unicodeScalars.contains { $0.value < 32 && $0 != "\n" || $0.value == 0x202E })
        let json = try follow(["export", "--json"]).output
        #expect(!json.unicodeScalars.contains { $0.value < 32 && $0 != "\n" })
        #expect(json.contains("prices"))
    }

    @Test func bytesThatAreNotTextAreNamed() throws {
        let run = try follow(["debrief", "--quick"], Data("Jo Bell\n3\n".utf8) + Data([0x70, 0xFF, 0xFE, 0x0A]))
        #expect(run.output.contains("not text (UTF-8)"))
        #expect(run.status == 3)
    }

    @Test(arguments: [
        "not a database, though it has some length to it, more than a hundred bytes of plain text, in fact"
    ])
    func somethingElseInTheNotebooksPlaceIsNotTouched(_ content: String) throws {
        try content.write(toFile: notebook, atomically: true, encoding: .utf8)
        for command in [["next"], ["debrief"], ["list"], ["undo"]] {
            let run = try follow(command, "Jo Bell\n")
            #expect(run.status == 65)
            #expect(run.output.contains(notebook) && run.output.hasPrefix("follow: "))
        }
        #expect(try String(contentsOfFile: notebook, encoding: .utf8) == content)
    }

    @Test func aFolderInTheNotebooksPlaceIsNamed() throws {
        try FileManager.default.createDirectory(atPath: notebook, withIntermediateDirectories: true)
        let run = try follow(["debrief"], "Jo Bell\n")
        #expect([65, 73].contains(run.status))
        #expect(run.output.contains(notebook))
    }

    @Test func aNotebookWithoutRoomSaysNotSavedAndKeepsWhatItHad() throws {
        _ = try follow(["debrief", "--quick"], "Jo Bell\n3\nprices\n")
        let before = try follow(["export", "--json"]).output
        let shell = Process()
        shell.executableURL = URL(fileURLWithPath: "/bin/sh")
        // No file may grow at all: what a full disk does, without one.
        shell.arguments = ["-c", "ulimit -f 0; printf 'the list by friday\\n' | exec \"$0\" resume", Program.path]
        shell.environment = [
            "FOLLOW_NOTEBOOK": notebook, "FOLLOW_NOW": "2026-11-23T10:00", "FOLLOW_PROMPTS": Program.checkout.path,
            "HOME": "/nonexistent",
        ]
        let pipe = Pipe()
        shell.standardError = pipe
        shell.standardOutput = FileHandle.nullDevice
        try shell.run()
        shell.waitUntilExit()
        #expect([73, 1].contains(shell.terminationStatus))
        #expect(try follow(["export", "--json"]).output == before)
    }

    @Test(arguments: [
        ("hears: person", "hears: persn", "“persn” is no kind of answer"),
        ("fills: name\n", "fils: name\n", "did you mean “fills”?"),
        ("why: ask-leave", "why: [", "not well-formed YAML"),
    ])
    func aMisprintIsASentenceWithFileAndLine(_ right: String, _ wrong: String, _ says: String) throws {
        for name in ["Prompts", "seeds"] {
            try FileManager.default.copyItem(
                at: Program.checkout.appendingPathComponent(name), to: folder.appendingPathComponent(name))
        }
        let file = folder.appendingPathComponent("Prompts/conversations/after-a-meeting.yml")
        let text = try String(contentsOf: file, encoding: .utf8)
        try #require(text.contains(right))
        try text.replacingOccurrences(of: right, with: wrong).write(to: file, atomically: true, encoding: .utf8)
        let run = try follow(["debrief"], "Jo Bell\n", ["FOLLOW_PROMPTS": folder.path])
        #expect(run.status == 78)
        let output = run.output.split(separator: "\n").joined(separator: " ")
        #expect(output.replacingOccurrences(of: " ", with: "").contains(says.replacingOccurrences(of: " ", with: "")))
        #expect(output.replacingOccurrences(of: " ", with: "").contains("after-a-meeting.yml:"))
    }

    @Test func missingPromptsAreNamed() throws {
        let run = try follow(["debrief"], "", ["FOLLOW_PROMPTS": "/nonexistent"])
        #expect(run.status == 78)
    }

    @Test func theNotebookIsTheUsersAlone() throws {
        _ = try follow(["debrief", "--quick"], "Jo Bell\n3\nprices\n")
        let mode = try FileManager.default.attributesOfItem(atPath: notebook)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }
}
