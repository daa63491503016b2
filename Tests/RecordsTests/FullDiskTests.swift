import FollowUp
import Testing

@testable import Records

/// A full disk is told, nothing acknowledged is lost, and when there is room again the same answer can be kept.
@Suite struct FullDiskTests {
    let scratch: Scratch
    init() throws { scratch = try Scratch() }

    @Test func whatWasAcknowledgedIsThere() throws {
        let notebook = try scratch.open()
        try notebook.keep([.began(Sample.talk)], at: Sample.now)
        let pages = try notebook.reading { try $0.number("PRAGMA page_count") }
        _ = try notebook.reading { try $0.number("PRAGMA max_page_count = \(pages + 3)") }
        var acknowledged: [String] = []
        var refused = 0
        for number in 0..<60 {
            let line = "\(number) " + String(repeating: "word ", count: 100)
            do {
                try notebook.keep([.said(Sample.talk.id, Sample.said(line))], at: Sample.now)
                acknowledged.append(line)
            } catch {
                #expect(error == .full(path: scratch.path))
                refused += 1
            }
        }
        #expect(refused > 0 && !acknowledged.isEmpty)
        #expect(try notebook.talk(Sample.talk.id)?.utterances.map(\.typed) == acknowledged)
        _ = try notebook.reading { try $0.number("PRAGMA max_page_count = 1000000") }
        try notebook.keep([.said(Sample.talk.id, Sample.said("again"))], at: Sample.now)
        #expect(try scratch.open().talk(Sample.talk.id)?.utterances.map(\.typed) == acknowledged + ["again"])
        #expect(try notebook.health().problems == [])
    }
}
