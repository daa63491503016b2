import Foundation
import Testing

/// The playbook is remembered, and nobody notices but the clock: what is changed in its files holds at once, and what is
/// wrong with the memory is passed over.
@Suite struct PlaybookMemoryTests {
    private let home: URL
    private var memory: URL { home.appendingPathComponent(".local/state/follow/playbook") }
    private var own: URL { home.appendingPathComponent(".config/follow/Prompts/playbook.yml") }

    init() throws {
        home = FileManager.default.temporaryDirectory.appendingPathComponent("follow-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: home.appendingPathComponent("data"), withIntermediateDirectories: true)
        _ = try follow(["add", "call Jo Bell 0161 496 0000 on 25 november about the rota"], at: "2026-11-19T10:00")
    }

    private func follow(_ arguments: [String], at now: String) throws -> Program.Run {
        try Program.run(
            arguments,
            environment: [
                "HOME": home.path, "FOLLOW_NOTEBOOK": home.appendingPathComponent("data/notebook.sqlite").path,
                "FOLLOW_NOW": now,
            ])
    }

    private func logged(at now: String) throws -> String {
        try follow(["log", "jo", "phone", "no answer"], at: now).output
    }

    private func write(_ text: String, to url: URL) throws {
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: url, atomically: true, encoding: .utf8)
    }

    @Test func aChangedRuleHoldsAtOnce() throws {
        #expect(try logged(at: "2026-11-20T10:00").contains("Attempt 1 of 3 by phone"))
        #expect(FileManager.default.fileExists(atPath: memory.path))
        #expect(try logged(at: "2026-11-24T10:00").contains("Attempt 2 of 3 by phone"))
        try write("attempts:\n  by_one_channel: 5\n", to: own)
        #expect(try logged(at: "2026-11-26T10:00").contains("Attempt 3 of 5 by phone"))
        try write("attempts:\n  by_one_channel: 7\n", to: own)
        #expect(try logged(at: "2026-11-30T10:00").contains("Attempt 4 of 7 by phone"))
        try FileManager.default.removeItem(at: own)
        #expect(try logged(at: "2026-12-02T10:00").contains("Attempt 5 of 3 by phone"))
    }

    /// The hours the user gave of themselves are part of it.
    @Test func soDoesWhatTheUserSaysOfThemselves() throws {
        #expect(try !logged(at: "2026-11-20T10:00").contains("broke your own rule"))
        #expect(try follow(["me", "hours", "11-17"], at: "2026-11-20T10:00").status == 0)
        #expect(try logged(at: "2026-11-24T10:00").contains("“hours”"))
    }

    /// In a session that is open, too.
    @Test func newHoursHoldInTheSessionTheyAreToldIn() throws {
        _ = try follow(["add", "call Ann Lee 0161 496 0001 on 25 november about the rota"], at: "2026-11-19T10:00")
        let run = try Program.run(
            [], lines: ["/log jo phone no answer", "/me hours 11-17", "/log ann phone no answer"],
            environment: [
                "HOME": home.path, "FOLLOW_NOTEBOOK": home.appendingPathComponent("data/notebook.sqlite").path,
                "FOLLOW_NOW": "2026-11-20T10:00",
            ])
        #expect(run.output.components(separatedBy: "Attempt 1 of 3 by phone").count == 3)
        #expect(run.output.components(separatedBy: "“hours”").count == 2)
    }

    @Test(arguments: ["", "1\n", "nonsense", "\u{0}\u{0}\u{0}"])
    func aMemoryThatCannotBeReadIsMadeAnew(text: String) throws {
        #expect(try logged(at: "2026-11-20T10:00").contains("Attempt 1 of 3 by phone"))
        let whole = try String(contentsOf: memory, encoding: .utf8)
        for damaged in [text, String(whole.dropLast(4)), whole.replacing("\nextrovert\n", with: "\nloud\n")] {
            #expect(damaged != whole)
            try damaged.write(to: memory, atomically: false, encoding: .utf8)
            #expect(try logged(at: "2026-11-24T10:00").contains("of 3 by phone"))
        }
        #expect(try String(contentsOf: memory, encoding: .utf8) == whole)
    }

    /// A misprint is told every time, not only the first.
    @Test func aMisprintIsNotRemembered() throws {
        try write("attempts:\n  by_one_chanel: 5\n", to: own)
        for _ in 0..<2 {
            let run = try follow(["log", "jo", "phone", "no answer"], at: "2026-11-20T10:00")
            #expect(run.status == 78 && run.output.contains("by_one_channel"))
        }
    }
}
