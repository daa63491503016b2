import FollowUp
import Testing

@testable import Records

/// The last thing kept is the first taken back, and the talk it came from is open again.
@Suite struct UndoTests {
    let scratch: Scratch
    let notebook: Notebook
    let talk = Sample.talk
    let now = Sample.now

    init() throws {
        scratch = try Scratch()
        notebook = try scratch.open()
    }

    @Test func aFiledTalkIsOpenAgain() throws {
        try notebook.keep([.began(talk), .said(talk.id, Sample.said("Jenny"))], at: now)
        try notebook.keep([.filed(talk.id), .changed(Sample.changes, label: "debrief of Jenny Ortiz")], at: now)
        #expect(try notebook.openTalks() == [])
        let undone = try notebook.undo(at: now)
        #expect(undone == Undone(label: "debrief of Jenny Ortiz", changes: 7, talk: talk.id))
        #expect(try notebook.openTalks().map(\.id) == [talk.id])
        #expect(try notebook.openTalks().first?.utterances.count == 1)
        #expect(try notebook.all() == [])
        #expect(try notebook.undo(at: now) == nil)
    }

    @Test func aTalkLetGoIsOpenAgain() throws {
        try notebook.keep([.began(talk), .abandoned(talk.id, reason: "no time")], at: now)
        #expect(try notebook.undo(at: now) == Undone(label: "debrief", changes: 0, talk: talk.id))
        #expect(try notebook.openTalks().map(\.id) == [talk.id])
    }

    @Test func goesBackPastWhatWasTakenBackAlready() throws {
        try notebook.keep([.changed([.prospect(.added(Sample.jenny))], label: "one")], at: now)
        try notebook.keep([.changed([.prospect(.added(Sample.zoe))], label: "two")], at: now)
        #expect(try notebook.undo(at: now)?.label == "two")
        let third = Sample.named("Third", 3)
        try notebook.keep([.changed([.prospect(.added(third))], label: "three")], at: now)
        #expect(try notebook.undo(at: now)?.label == "three")
        #expect(try notebook.undo(at: now)?.label == "one")
        #expect(try notebook.undo(at: now) == nil)
    }

    @Test func eachUnitOfOneReplyIsItsOwn() throws {
        let reply: [Entry] = [
            .changed([.prospect(.added(Sample.jenny))], label: "one"), .changed([], label: "nothing"),
            .changed([.prospect(.added(Sample.zoe))], label: "two"),
        ]
        try notebook.keep(reply, at: now)
        #expect(try notebook.undo(at: now)?.label == "two")
        #expect(try notebook.undo(at: now)?.label == "one")
    }

    @Test func anOrderOfStepsSurvivesBeingTakenOutAndPutBack() throws {
        var second = Sample.step
        second.id = ID(rawValue: 52)
        try notebook.keep([.changed(Sample.changes + [.step(.added(second))], label: "")], at: now)
        try notebook.keep([.changed([.step(.removed(Sample.step))], label: "drop")], at: now)
        #expect(try notebook.relationship(Sample.jenny.id)?.steps == [second])
        _ = try notebook.undo(at: now)
        #expect(try notebook.relationship(Sample.jenny.id)?.steps == [Sample.step, second])
    }

    @Test func isRefusedWhereTheRecordIsNotAsItWasLeft() throws {
        try notebook.keep([Sample.added([Sample.jenny])], at: now)
        try notebook.writing { try $0.run("UPDATE prospect SET company = 'elsewhere'") }
        #expect(trouble { _ = try notebook.undo(at: now) } == .cannotUndo(reason: "Jenny Ortiz is not as it was left"))
        #expect(try notebook.prospect(Sample.jenny.id)?.company == "elsewhere")
    }

    @Test func theLogOnlyGrows() throws {
        try notebook.keep([.changed(Sample.changes, label: "")], at: now)
        _ = try notebook.undo(at: now)
        #expect(try notebook.health().counts.first { $0.what == "change" }?.number == 14)
        for sql in ["UPDATE change SET before = NULL", "DELETE FROM change"] {
            #expect(trouble { try notebook.writing { try $0.run(sql) } } != nil)
        }
    }
}
