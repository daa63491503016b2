import CivilTime
import FollowUp
import Testing

@testable import Dialogue

/// A message that went out becomes an attempt, a promise kept, a step done.
@Suite struct MessageIntakeTests {
    static func changes(_ lines: [String], _ change: (inout Relationship) -> Void = { _ in }) throws -> [Change] {
        let tom = Tom.known(change)
        let room = try Tom.room([tom])
        let interview = try Tom.talk(lines, in: room)
        var intake = try #require(MessageIntake(interview, in: room, ids: SeededRandom(seed: 1)))
        return intake.changes(to: tom)?.changes ?? []
    }

    static func touch(_ changes: [Change]) -> Touch? {
        changes.lazy.compactMap { if case .touch(let edit) = $0 { edit.after } else { nil } }.first
    }

    static func added(_ changes: [Change]) -> NextStep? {
        changes.lazy.compactMap { if case .step(.added(let step)) = $0 { step } else { nil } }.first
    }

    @Test func anAttemptIsLogged() throws {
        let changes = try Self.changes(["recap", "my words", "sent"])
        #expect(changes.count == 2)
        let touch = try #require(Self.touch(changes))
        #expect(touch.attempt == 1 && touch.hadLeave == true)
        // Nobody has answered it yet, so the next try is on the list.
        let next = try #require(Self.added(changes))
        // There is no number of his, so neither phone nor text.
        #expect(next.channel == .linkedin && next.due == Due(Shipped.monday + 2) && next.attempt == 2)
        #expect(next.text == "ask “what would a free Friday change for you?”")
        #expect(touch.channel == .email && touch.outcome == "sent" && touch.value == nil)
        #expect(touch.isUnanswered && touch.at == Shipped.now)
    }

    @Test(arguments: [("as-promised", 0), ("late", -4)]) func thePromiseIsKept(_ kind: String, _ days: Int) throws {
        let lines = kind == "late" ? [kind, "", "my words", "copy"] : [kind, "my words", "copy"]
        let changes = try Self.changes(lines) { $0.promises = [Tom.promise("the checklist", days)] }
        let kept = changes.compactMap {
            if case .promise(.changed(let before, let after)) = $0 { (before, after) } else { nil }
        }
        #expect(kept.map(\.0.state) == [.open] && kept.map(\.1.state) == [.kept])
        #expect(kept.map(\.1.settled) == [Shipped.monday])
        #expect(Self.touch(changes)?.value == "the checklist")
    }

    @Test func aKindThatKeepsNoPromiseLeavesItOpen() throws {
        let changes = try Self.changes(["recap", "my words", "sent"]) { $0.promises = [Tom.promise("the list", 3)] }
        #expect(!changes.contains { if case .promise = $0 { true } else { false } })
        // What is owed has a day already: nothing is put beside it.
        #expect(Self.added(changes) == nil)
    }

    @Test func theUsefulThingIsItsValue() throws {
        let named = try Self.changes(["useful", "a count of re-keying by the hour", "my words", "sent"])
        #expect(Self.touch(named)?.value == "a count of re-keying by the hour")
        let held = { (text: String) throws -> String? in
            try Self.touch(
                Self.changes(["useful", text, "sent"]) {
                    $0.steps = [Tom.step("call him", 3, value: "the checklist for his orders")]
                })?.value
        }
        #expect(try held("Here is the checklist for your orders") == "the checklist for his orders")
        #expect(try held("Something else") == nil)
    }

    @Test func theDueStepIsDoneWhenTheUserSaysSo() throws {
        let due = { (relationship: inout Relationship) in relationship.steps = [Tom.step("call him", 0)] }
        let done = try Self.changes(["recap", "my words", "sent", "yes"], due)
        func states(_ changes: [Change]) -> [NextStep.State] {
            changes.compactMap { if case .step(.changed(_, let step)) = $0 { step.state } else { nil } }
        }
        #expect(states(done) == [.done])
        #expect(states(try Self.changes(["recap", "my words", "sent", "no"], due)) == [])
    }

    @Test func aStepAheadIsNotAskedAbout() throws {
        let room = try Tom.room([Tom.known { $0.steps = [Tom.step("call him", 1)] }])
        var interview = try Tom.talk(["recap", "my words"], in: room)
        #expect(interview.take("sent", in: room).isFiled)
    }

    @Test func theBusyMessageEndsTheTries() throws {
        let changes = try Self.changes(["busy", "", "my words", "sent"]) { $0.touches = Tom.tried(3) }
        guard case .prospect(.changed(_, let tom))? = changes.first else {
            Issue.record("the state should change")
            return
        }
        #expect(tom.state == .busyMessage)
    }

    @Test(arguments: [("on_machine", "voicemail"), ("spoke", "reached"), ("no_answer", "no answer")])
    func aCallHasItsOwnOutcomes(_ out: String, _ outcome: String) throws {
        let touch = try #require(Self.touch(try Self.changes(["voicemail", "my words", out])))
        #expect(touch.channel == .voicemail && touch.outcome == outcome)
    }
}
