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

    /// The sixty behaviours the project is for, each shown by a talk that names it.
    @Test(arguments: 1...60)
    func behaviourIsShown(_ number: Int) throws {
        let named = try TranscriptTests.talks.flatMap { try Transcript(contentsOf: $0).behaviours }
        #expect(named.contains("B\(number)"))
    }
}
