import FollowUp
import Foundation
import Testing

@testable import Records

/// A notebook of every form that was shipped lies in `Fixtures` and is opened here with all that is in it. To add the one of
/// a new form, run this test with `WRITE_FIXTURE=1` once, before it is shipped.
@Suite struct FixtureTests {
    let scratch: Scratch
    init() throws { scratch = try Scratch() }

    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Fixtures")

    private func keepSample(in notebook: Notebook) throws {
        let talk = Sample.talk
        try notebook.keep([.began(talk), .said(talk.id, Sample.said("Jenny Ortiz"))], at: Sample.now)
        try notebook.keep([.filed(talk.id), .changed(Sample.changes, label: "debrief")], at: Sample.now)
        let open = Talk(id: ID(rawValue: 72), conversation: "plan", length: .quick, began: Sample.now)
        try notebook.keep([.began(open), .draft(open.id, "half a li")], at: Sample.now)
        try notebook.keep([.changed(Sample.waitingChanges, label: "people")], at: Sample.now)
        try notebook.post([Sample.posted], takingOut: [], in: "calendar")
    }

    @Test(arguments: 1...Schema.version)
    func everyShippedFormIsOpened(form: Int) throws {
        let fixture = FixtureTests.folder.appendingPathComponent("notebook-v\(form).sqlite")
        if ProcessInfo.processInfo.environment["WRITE_FIXTURE"] != nil, form == Schema.version {
            try keepSample(in: scratch.open())
            try Data(contentsOf: URL(fileURLWithPath: scratch.path)).write(to: fixture)
        }
        let bytes = try Data(contentsOf: fixture)
        try scratch.write(bytes)
        let notebook = try scratch.open()
        #expect(try notebook.health().schema == Schema.version)
        #expect(try notebook.health().problems == [])
        // The third form knows tries, what settled, and who waits.
        let zoe = form < 3 ? Relationship(Sample.zoe) : Sample.waiting
        #expect(try notebook.all() == [Sample.relationship, zoe])
        #expect(try notebook.touchSums().map(\.count) == (form < 3 ? [1] : [1, 1]))
        #expect(try notebook.channelSums().map(\.count) == (form < 3 ? [1] : [1, 1]))
        #expect(try notebook.openTalks().map(\.draft) == ["half a li"])
        #expect(try notebook.talk(Sample.talk.id)?.utterances == [Sample.said("Jenny Ortiz")])
        #expect(try notebook.find("board", limit: 9).count == (form < 3 ? 2 : 3))
        #expect(try notebook.people(matching: "mull", limit: 9) == [zoe.prospect])
        // The second form remembers what is on the calendar.
        #expect(try notebook.posted(in: "calendar") == (form < 2 ? [] : [Sample.posted]))
        if form == Schema.version { #expect(try Data(contentsOf: URL(fileURLWithPath: scratch.path)) == bytes) }
        #expect(try notebook.undo(at: Sample.now)?.label == "people")
        #expect(try notebook.undo(at: Sample.now)?.talk == Sample.talk.id)
    }

    /// A new notebook has the form that was shipped, and one of any earlier form comes to the same: a step once shipped is
    /// never edited.
    @Test(arguments: 1...Schema.version)
    func theShippedFormIsFrozen(from earlier: Int) throws {
        let fixture = FixtureTests.folder.appendingPathComponent("notebook-v\(earlier).sqlite")
        let fresh = try form(of: scratch.open())
        try scratch.write(try Data(contentsOf: fixture))
        #expect(try form(of: scratch.open()) == fresh)
    }

    private func form(of notebook: Notebook) throws -> [String] {
        try notebook.reading {
            try $0.rows("SELECT name || ': ' || coalesce(sql, '') FROM sqlite_master") { try $0.text() }
        }
    }
}
