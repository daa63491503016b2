import CivilTime
import FollowUp
import Testing

@testable import Records

/// What the record's rules forbid is refused by the file itself, with the rule as the reason, and nothing is kept.
@Suite struct ConstraintTests {
    let scratch: Scratch
    let notebook: Notebook

    init() throws {
        scratch = try Scratch()
        notebook = try scratch.open()
        try notebook.keep([.changed(Sample.changes, label: "")], at: Sample.now)
    }

    private func refusal(_ changes: [Change]) -> String? {
        guard case .refused(_, let reason)? = trouble({ try keep(changes) }) else { return nil }
        return reason
    }
    private func keep(_ changes: [Change]) throws { try notebook.keep([.changed(changes, label: "")], at: Sample.now) }

    @Test func aStepHasADayOrAReason() throws {
        var step = Sample.step
        step.id = ID(rawValue: 52)
        step.due = nil
        #expect(refusal([.step(.added(step))]) == "a step has a day, or a reason for none")
        step.reason = "they will call"
        try keep([.step(.added(step))])
    }

    @Test func aPromiseIsDroppedWithAReason() throws {
        var promise = Sample.promise
        promise.state = .dropped
        #expect(
            refusal([.promise(.changed(from: Sample.promise, to: promise))]) == "a promise is dropped with a reason")
        promise.state = .late
        let late = refusal([.promise(.changed(from: Sample.promise, to: promise))])
        #expect(late == "lateness follows from the clock and is not stored")
    }

    @Test func aPersonHasAName() {
        #expect(refusal([.prospect(.added(Sample.named("  ", 5)))]) == "a person has a name")
    }

    @Test func aNULIsNotCutOffButRefused() {
        #expect(refusal([.prospect(.added(Sample.named("Jen\u{0}ny", 5)))])?.contains("NUL") == true)
    }

    @Test func nothingHangsOnWhatIsNotThere() {
        var fact = Sample.ask
        fact.id = ID(rawValue: 33)
        fact.prospect = ID(rawValue: 404)
        fact.meeting = nil
        #expect(refusal([.fact(.added(fact))])?.contains("not in the notebook") == true)
        fact.prospect = Sample.jenny.id
        fact.meeting = ID(rawValue: 404)
        #expect(refusal([.fact(.added(fact))])?.contains("not in the notebook") == true)
        #expect(refusal([.prospect(.removed(Sample.jenny))]) != nil)
        #expect(refusal([.meeting(.removed(Sample.meeting))]) != nil)
    }

    /// A meeting belongs to one person; a fact of another cannot have been learned there.
    @Test func aFactBelongsToItsMeetingsPerson() throws {
        try keep([.prospect(.added(Sample.zoe))])
        var fact = Sample.ask
        fact.id = ID(rawValue: 33)
        fact.prospect = Sample.zoe.id
        #expect(refusal([.fact(.added(fact))]) != nil)
    }

    @Test func aChangeStartsFromWhatIsThere() throws {
        var stale = Sample.jenny
        stale.role = "chair"
        let elsewhere = NotebookError.changedElsewhere(path: scratch.path, what: "Jenny Ortiz")
        for change in [
            Change.prospect(.changed(from: stale, to: Sample.jenny)), .prospect(.removed(stale)),
            .prospect(.added(Sample.jenny)),
        ] { #expect(trouble { try keep([change]) } == elsewhere) }
        #expect(try notebook.relationship(Sample.jenny.id) == Sample.relationship)
    }

    @Test func aTalkBeginsOnce() throws {
        try notebook.keep([.began(Sample.talk)], at: Sample.now)
        let again = trouble { try notebook.keep([.began(Sample.talk)], at: Sample.now) }
        #expect(again == .refused(path: scratch.path, reason: "it is in the notebook already"))
    }
}
