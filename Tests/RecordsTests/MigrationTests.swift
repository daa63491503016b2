import FollowUp
import Foundation
import Testing

@testable import Records

/// A notebook of an earlier form is brought to the present one whole or not at all, and a copy of it is laid beside first.
@Suite struct MigrationTests {
    let scratch: Scratch
    let notebook: Notebook

    init() throws {
        scratch = try Scratch()
        notebook = try scratch.open()
        try notebook.keep([.changed(Sample.changes, label: "")], at: Sample.now)
    }

    private var beside: String { scratch.path + ".form-\(Schema.version)" }
    private var mood: String { "ALTER TABLE talk ADD COLUMN mood TEXT;" }

    @Test func aCopyIsLaidBesideFirst() throws {
        let before = try Data(contentsOf: URL(fileURLWithPath: scratch.path))
        try Schema.bringUpToDate(notebook.queue, at: scratch.path, steps: Schema.steps + [mood])
        #expect(try notebook.reading(Schema.version(of:)) == Schema.version + 1)
        let copy = try Notebook(at: beside, access: .readOnly)
        #expect(try copy.relationship(Sample.jenny.id) == Sample.relationship)
        #expect(NotebookFile.size(beside) == before.count)
        // Twice is once.
        try Schema.bringUpToDate(notebook.queue, at: scratch.path, steps: Schema.steps + [mood])
        #expect(try notebook.reading(Schema.version(of:)) == Schema.version + 1)
    }

    @Test func aStepThatFailsLeavesTheFileAsItWas() throws {
        let before = try notebook.all()
        let steps = Schema.steps + ["\(mood) INSERT INTO talk (nothing) VALUES (1);"]
        #expect(throws: (any Error).self) {
            try Schema.bringUpToDate(notebook.queue, at: scratch.path, steps: steps)
        }
        let again = try scratch.open()
        #expect(try again.health().schema == Schema.version)
        #expect(
            try again.reading { try $0.number("SELECT count(*) FROM pragma_table_info('talk') WHERE name = 'mood'") }
                == 0)
        #expect(try again.all() == before)
    }

    @Test func anOlderOneIsNotReadWithoutBeingBroughtUp() throws {
        try scratch.poke(0, at: 60)
        let older = NotebookError.olderSchema(path: scratch.path, found: 0, known: Schema.version)
        #expect(trouble { _ = try scratch.open(.readOnly) } == older)
    }
}
