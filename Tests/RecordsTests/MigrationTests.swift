import FollowUp
import Foundation
import GRDB
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

    /// A file of the second form, with a record nobody has added up yet.
    @Test func whatIsSummedNowIsSummedInAnOldFileToo() throws {
        let old = try Scratch()
        try NotebookFile.create(old.path)
        let queue = try DatabaseQueue(path: old.path)
        try Schema.bringUpToDate(queue, at: old.path, steps: Array(Schema.steps.prefix(2)))
        var dice = Dice(seed: 3)
        let people = (0..<20).map { _ in dice.oldRelationship() }
        try queue.write { db in
            for person in people { try person.insertOld(db) }
        }
        try queue.close()
        let notebook = try old.open()
        #expect(try notebook.health().problems == [])
        #expect(try Set(notebook.all()) == Set(people.map(\.inOrder)))
        try SumTests.expectSums(of: people, in: notebook)
        #expect(try notebook.streak(limit: 9) == 0)
        let copy = try DatabaseQueue(path: old.path + ".form-2")
        #expect(try copy.read(Schema.version(of:)) == 2)
    }

    @Test func anOlderOneIsNotReadWithoutBeingBroughtUp() throws {
        try scratch.poke(0, at: 60)
        let older = NotebookError.olderSchema(path: scratch.path, found: 0, known: Schema.version)
        #expect(trouble { _ = try scratch.open(.readOnly) } == older)
    }
}

extension Dice {
    /// Without what the second form does not know.
    fileprivate mutating func oldRelationship() -> Relationship {
        var prospect = prospect()
        prospect.request = nil
        var person = Relationship(prospect)
        for _ in 0..<number(0...3) { person.meetings.append(meeting(of: prospect.id)) }
        for _ in 0..<number(0...9) {
            var touch = touch(of: prospect.id)
            (touch.attempt, touch.answered, touch.purpose, touch.hadLeave) = (nil, nil, nil, nil)
            person.touches.append(touch)
            var step = step(of: prospect.id, at: nil)
            step.settled = nil
            person.steps.append(step)
            var promise = promise(of: prospect.id, at: nil)
            promise.settled = nil
            person.promises.append(promise)
        }
        return person
    }
}

extension Relationship {
    /// Row by row, with the columns there are.
    fileprivate func insertOld(_ db: Database) throws {
        func insert(_ values: [some Kept]) throws {
            for (nth, value) in values.enumerated() {
                let table = type(of: value).table
                let known = try String.fetchSet(db, sql: "SELECT name FROM pragma_table_info('\(table)')")
                let held = try zip(type(of: value).columns, value.values).filter { known.contains($0.0) }
                let names = held.map(\.0).joined(separator: ", ")
                let marks = String(repeating: ", ?", count: held.count)
                try db.run("INSERT INTO \(table) (nth, \(names)) VALUES (?\(marks))", [nth] + held.map(\.1))
            }
        }
        try insert([prospect])
        try insert(meetings)
        try insert(promises)
        try insert(steps)
        try insert(touches)
    }
}
