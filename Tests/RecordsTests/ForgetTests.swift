import FollowUp
import Foundation
import Testing

@testable import Records

/// Whoever is forgotten is gone from the file, byte by byte; everyone else is as before.
@Suite struct ForgetTests {
    let scratch: Scratch
    init() throws { scratch = try Scratch() }

    @Test func nothingOfThePersonIsLeftInTheFile() throws {
        let notebook = try scratch.open()
        let talk = Sample.talk
        try notebook.keep([Sample.added([Sample.zoe])], at: Sample.now)
        try notebook.keep([.began(talk), .said(talk.id, Sample.said("Jenny Ortiz, Acme"))], at: Sample.now)
        try notebook.keep(
            [.filed(talk.id), .changed(Sample.changes, label: "debrief of Jenny Ortiz")], at: Sample.now)
        try notebook.post([Sample.posted], takingOut: [], in: "calendar")
        #expect(try notebook.forget(Sample.jenny.id, at: Sample.now))
        #expect(try notebook.forget(Sample.jenny.id, at: Sample.now) == false)
        #expect(try notebook.all().map(\.prospect) == [Sample.zoe])
        #expect(try notebook.touchSums() == [])
        #expect(try notebook.reading { try $0.number("SELECT count(*) FROM week_sum") } == 0)
        #expect(try notebook.talk(talk.id)?.utterances == [])
        #expect(try notebook.openTalks() == [])
        for word in ["jenny", "ortiz", "onboarding", "zentral"] { #expect(try notebook.find(word, limit: 5) == []) }
        #expect(try notebook.people(matching: "jenny", limit: 5) == [])
        // What lies on the calendar can still be found by its number, and taken out.
        let left = try notebook.posted(in: "calendar")
        #expect(left.map(\.file) == [Sample.posted.file] && left.map(\.written) == [""])
        #expect(try left.map { try notebook.appointment(of: $0) } == [nil])
        #expect(try notebook.health().problems == [])
        let bytes = try Data(contentsOf: URL(fileURLWithPath: scratch.path))
        for word in ["Jenny", "jenny", "rtiz", "onboarding", "867", "Zentral", "zentral", "quarter"] {
            #expect(bytes.range(of: Data(word.utf8)) == nil, "\(word)")
        }
        #expect(bytes.range(of: Data("Zoë".utf8)) != nil)
    }

    @Test func whatWasKeptOfOthersCanStillBeTakenBack() throws {
        let notebook = try scratch.open()
        try notebook.keep([Sample.added([Sample.jenny, Sample.zoe])], at: Sample.now)
        try notebook.keep([.changed(Array(Sample.changes.dropFirst()), label: "jenny alone")], at: Sample.now)
        _ = try notebook.forget(Sample.jenny.id, at: Sample.now)
        #expect(try notebook.undo(at: Sample.now) == Undone(label: "", changes: 1, talk: nil))
        #expect(try notebook.all() == [])
        #expect(try notebook.undo(at: Sample.now) == nil)
    }
}
