import Foundation
import Testing

/// Every transcript in `talks` is played and must come out as it stands. `FOLLOW_ACCEPT=1 swift test` writes them anew;
/// then they are read by a person before they are kept.
@Suite struct TranscriptTests {
    static let talks: [URL] = {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("talks")
        let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        return files.filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }
    }()

    @Test(arguments: talks)
    func saysWhatIsWritten(_ url: URL) throws {
        let transcript = try Transcript(contentsOf: url)
        let played = try transcript.played()
        if ProcessInfo.processInfo.environment["FOLLOW_ACCEPT"] == "1" {
            try played.write(to: url, atomically: true, encoding: .utf8)
        }
        let written = try String(contentsOf: url, encoding: .utf8)
        #expect(played == written, "\(url.lastPathComponent) comes out differently")
    }

    @Test func thereAreTalks() {
        #expect(TranscriptTests.talks.count >= 10)
    }

    /// What the debrief, the messages after it, the check of a message and the rhythm are for, each shown by a talk that
    /// names it.
    @Test(arguments: [
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 29, 30, 31, 32,
        33, 34, 35, 37, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 53, 54, 55, 56, 57, 58, 59, 60,
    ])
    func behaviourIsShown(_ number: Int) throws {
        let named = try TranscriptTests.talks.flatMap { try Transcript(contentsOf: $0).behaviours }
        #expect(named.contains("B\(number)"))
    }
}
