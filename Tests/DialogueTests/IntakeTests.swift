import CivilTime
import FollowUp
import Testing

@testable import Dialogue

/// A whole talk becomes the changes of the record.
@Suite struct IntakeTests {
    static let monday = Shipped.monday

    static func talk(_ change: KeyValuePairs<String, String> = [:], in room: Hearing) throws -> Interview {
        var interview = try Shipped.interview(["Max Muster, Initrode, 248.867.5309", "advance"], in: room)
        Shipped.answer(
            [
                "asks": "pricing; a look at the plan", "pain": "slow starts", "cost": "a day a week",
                "personal": "plays the cello", "competitor": "Initech", "difference": "no slow starts",
                "mine": "the timeline by Friday", "theirs": "ask the ops lead by Thursday",
                "permission": "yes, ring me Friday about the timeline", "points": "no slow start; look prepared",
                "question": "what would a slow start cost?", "step": "call him about the timeline tomorrow 10am",
                "value": "slow starts end", "friendship": "a reason to meet again",
            ], &interview, in: room)
        Shipped.answer(change, &interview, in: room)
        _ = interview.note("tea, no milk", at: room)
        return interview
    }

    static func changes(
        _ change: KeyValuePairs<String, String> = [:], to existing: Relationship? = nil
    ) throws -> [Change] {
        let room = try Shipped.room(existing.map { [$0] } ?? [])
        var intake = Intake(try talk(change, in: room), now: Shipped.now, ids: SeededRandom(seed: 1))
        let written = intake.changes(to: existing)?.changes
        return try #require(written)
    }

    static func facts(_ changes: [Change]) -> [Fact] {
        changes.compactMap { if case .fact(let edit) = $0 { edit.after } else { nil } }
    }
    static func promises(_ changes: [Change]) -> [Promise] {
        changes.compactMap { if case .promise(let edit) = $0 { edit.after } else { nil } }
    }
    static func meeting(_ changes: [Change]) -> Meeting? {
        changes.lazy.compactMap { if case .meeting(let edit) = $0 { edit.after } else { nil } }.first
    }
    static func step(_ changes: [Change]) -> NextStep? {
        changes.lazy.compactMap { if case .step(let edit) = $0 { edit.after } else { nil } }.first
    }

    @Test func theProspectAndTheMeetingComeFirst() throws {
        let changes = try Self.changes()
        guard case .prospect(.added(let max))? = changes.first else {
            Issue.record("the prospect should be added first")
            return
        }
        #expect(max.name == "Max Muster")
        #expect(max.company == "Initrode")
        #expect(max.phones == ["248.867.5309"])
        #expect(max.state == .promised)
        #expect(changes.allSatisfy { $0.prospect == max.id })
        #expect(Self.meeting(changes)?.ended == .advance)
        #expect(Self.meeting(changes)?.on == Self.monday)
    }

    @Test func whatWasLearnedIsFactsInTheirWords() throws {
        let facts = Self.facts(try Self.changes())
        let leave = Fact.Permission(given: true, channel: .phone, when: "Friday", about: "the timeline")
        let wanted: [(Fact.Kind, String)] = [
            (.ask, "pricing"), (.ask, "a look at the plan"), (.pain(cost: "a day a week"), "slow starts"),
            (.personal, "plays the cello"), (.competitor(difference: "no slow starts"), "Initech"),
            (.point, "no slow start"), (.point, "look prepared"),
            (.permission(leave), "yes, ring me Friday about the timeline"),
            (.question, "what would a slow start cost?"),
            (.note(name: "note"), "tea, no milk"),
        ]
        for (kind, words) in wanted { #expect(facts.contains { $0.kind == kind && $0.words == words }, "\(words)") }
        #expect(Set(facts.map(\.id)).count == facts.count)
    }

    @Test func promisesAndTheStepHaveTheirDays() throws {
        let changes = try Self.changes()
        let promises = Self.promises(changes)
        #expect(promises.map(\.what) == ["the timeline", "ask the ops lead"])
        #expect(promises.map(\.by) == [.me, .them])
        #expect(promises.map { $0.due?.day } == [Self.monday + 4, Self.monday + 3])
        let step = try #require(Self.step(changes))
        #expect(step.text == "call him about the timeline")
        #expect(step.action == "call")
        #expect(step.channel == .phone)
        #expect(step.due == Due(Self.monday + 1, at: TimeOfDay(hour: 10), zone: "Europe/London"))
        #expect(step.agreed && step.direction == .pull && step.isOpen)
        #expect(step.value == "slow starts end")
        #expect(step.state == .draft)
    }

    @Test func aStepThatNamesADecisionIsPlanned() throws {
        let step = try #require(Self.step(try Self.changes(["purpose": "whether ops will back it"])))
        #expect(step.state == .planned && step.purpose == "whether ops will back it")
        let open = try #require(Self.step(try Self.changes(["purpose": "don't know"])))
        #expect(open.state == .draft && open.purpose == nil)
    }

    @Test(arguments: ["look at it", "nothing, she'll think about it", "they didn't say"])
    func anAdvanceWithoutADayIsAContinuation(theirs: String) throws {
        let room = try Shipped.room()
        let talk = try Self.talk(["theirs": theirs, "theirs": theirs], in: room)
        let intake = Intake(talk, now: Shipped.now, ids: SeededRandom(seed: 1))
        #expect(intake.ending == .continuation)
        #expect(intake.isDowngraded)
    }

    /// Two things they will do, one of them by a day: that is a day agreed.
    @Test func oneDatedDeedIsEnoughForAnAdvance() throws {
        let talk = try Self.talk(["theirs": "look at it; ask ops by Thursday"], in: try Shipped.room())
        let intake = Intake(talk, now: Shipped.now, ids: SeededRandom(seed: 1))
        #expect(intake.ending == .advance)
    }

    @Test func noStepIsKeptWithItsReason() throws {
        let step = try #require(Self.step(try Self.changes(["step": "nothing, because he moves abroad"])))
        #expect(step.state == .none)
        #expect(step.reason == "he moves abroad")
        #expect(step.due == nil && !step.isOpen)
    }

    @Test func withoutLeaveTheStepIsAPush() throws {
        let changes = try Self.changes(["permission": "no", "step": "ask by e-mail whether a call suits, Friday"])
        let step = try #require(Self.step(changes))
        #expect(!step.agreed && step.direction == .push)
        #expect(!Self.facts(changes).contains { if case .interest = $0.kind { true } else { false } })
    }

    @Test func whatTheRecordHoldsIsNotWrittenTwice() throws {
        var max = Prospect(id: ID(rawValue: 77), name: "Max Muster", since: Self.monday - 9)
        max.company = "Initrode"
        var known = Relationship(max)
        known.facts = [
            Fact(id: ID(rawValue: 78), prospect: max.id, meeting: nil, on: Self.monday, kind: .ask, words: "pricing")
        ]
        let changes = try Self.changes(to: known)
        #expect(!Self.facts(changes).contains { $0.words == "pricing" })
        guard case .prospect(.changed(let old, let new))? = changes.first else {
            Issue.record("the number is new")
            return
        }
        #expect(old == max && new.id == max.id)
        #expect(new.phones == ["248.867.5309"] && new.since == max.since)
    }

    @Test func withoutANameThereIsNothingToWrite() throws {
        let interview = try Shipped.interview(in: try Shipped.room())
        var intake = Intake(interview, now: Shipped.now, ids: SeededRandom(seed: 1))
        let whom = intake.changes(to: nil)?.prospect
        #expect(whom == nil)
    }
}
