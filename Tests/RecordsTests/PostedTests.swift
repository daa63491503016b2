import CivilTime
import FollowUp
import Testing

@testable import Records

/// What goes onto the calendar, and what was put there last.
@Suite struct PostedTests {
    let scratch: Scratch
    let notebook: Notebook

    init() throws {
        scratch = try Scratch()
        notebook = try scratch.open()
        try notebook.keep([.changed(Sample.changes, label: "")], at: Sample.now)
    }

    private func keep(_ changes: Change...) throws { try notebook.keep([.changed(changes, label: "")], at: Sample.now) }

    @Test func whatIsOpenAndHasADayIsAnAppointment() throws {
        let both = [
            Appointment(.promise(Sample.promise), with: Sample.jenny),
            Appointment(.step(Sample.step), with: Sample.jenny),
        ]
        #expect(try notebook.appointments() == both)
        var theirs = Sample.promise
        theirs.id = ID(rawValue: 42)
        theirs.by = .them
        var (done, undated, soon) = (Sample.step, Sample.step, Sample.step)
        done.id = ID(rawValue: 52)
        done.state = .done
        undated.id = ID(rawValue: 53)
        undated.due = nil
        undated.reason = "they will call"
        soon.id = ID(rawValue: 54)
        soon.due = Due(Sample.today)
        try keep(.promise(.added(theirs)), .step(.added(done)), .step(.added(undated)), .step(.added(soon)))
        #expect(try notebook.appointments() == [Appointment(.step(soon), with: Sample.jenny)] + both)
    }

    @Test func whatWasPutThereIsRememberedByFolder() throws {
        var again = Sample.posted
        again.sequence = 3
        again.written = "BEGIN:VCALENDAR"
        try notebook.post([Sample.posted], takingOut: [], in: "one")
        try notebook.post([Sample.posted], takingOut: [], in: "other")
        try notebook.post([again], takingOut: [], in: "one")
        #expect(try notebook.posted(in: "one") == [again])
        #expect(try notebook.posted(in: "other") == [Sample.posted])
        try notebook.post([], takingOut: [again.uid], in: "one")
        #expect(try notebook.posted(in: "one") == [])
        #expect(try notebook.posted(in: "other") == [Sample.posted])
    }

    @Test func whatItWasForIsFoundWhateverBecameOfIt() throws {
        var done = Sample.step
        done.state = .done
        try keep(.step(.changed(from: Sample.step, to: done)))
        #expect(try notebook.appointment(of: Sample.posted)?.deed == .step(done))
        var promised = Sample.posted
        promised.about = .promise(Sample.promise.id)
        #expect(try notebook.appointment(of: promised)?.deed == .promise(Sample.promise))
        promised.about = .promise(ID(rawValue: 99))
        #expect(try notebook.appointment(of: promised) == nil)
    }

    /// It is no part of the record: undo takes back the step, not the memory of its item.
    @Test func undoDoesNotTouchIt() throws {
        try notebook.post([Sample.posted], takingOut: [], in: "one")
        _ = try notebook.undo(at: Sample.now)
        #expect(try notebook.all() == [])
        #expect(try notebook.posted(in: "one") == [Sample.posted])
        #expect(try notebook.undo(at: Sample.now) == nil)
    }
}
