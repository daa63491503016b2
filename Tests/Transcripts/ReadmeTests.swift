import Foundation
import Testing

/// The README promises what the program does, to the letter.
@Suite struct ReadmeTests {
    private let readme: String

    init() throws {
        readme = try String(contentsOf: Program.checkout.appendingPathComponent("README.md"), encoding: .utf8)
    }

    /// The commands of `follow --help`, in its order, with their first words.
    @Test func commandsAreThoseOfTheHelp() throws {
        let help = try Program.run(["--help"]).output
        let lines = help.components(separatedBy: "SUBCOMMANDS:\n").last?.split(separator: "\n") ?? []
        let named = lines.filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") && !$0.hasPrefix("  See") }
            .compactMap { $0.split(separator: " ").first.map(String.init) }
        let listed = readme.split(separator: "\n").filter { $0.hasPrefix("| `") }
            .compactMap { $0.dropFirst(3).split { !$0.isLetter }.first.map(String.init) }
        #expect(!named.isEmpty)
        #expect(listed == named)
    }

    /// The session at the top is a transcript, and that one is played by a test of its own.
    @Test func sessionIsOneThatWasPlayed() throws {
        let block = readme.components(separatedBy: "```console\n").dropFirst().first?
            .components(separatedBy: "```").first
        let session = try #require(block)
        let played = try TranscriptTests.talks.map { try String(contentsOf: $0, encoding: .utf8) }
        #expect(session.contains("$ follow debrief"))
        #expect(played.contains { $0.contains(session) })
    }
}
