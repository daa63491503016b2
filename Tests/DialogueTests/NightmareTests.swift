import FollowUp
import Testing

@testable import Dialogue

/// What went wrong is one note with the person it was with.
@Suite struct NightmareTests {
    private func changes(_ lines: [String], _ people: [Relationship] = Shipped.people) throws -> [Change] {
        let room = try Shipped.room(people)
        let talk = Talk(id: ID(rawValue: 4), conversation: "a-nightmare", length: .full, began: Shipped.now)
        var interview = Interview(try Shipped.library.conversation("a-nightmare"), talk: talk, in: room)
        for line in lines { _ = interview.take(line, in: room) }
        var ids = SeededRandom(seed: 1)
        let existing = interview.prospect.flatMap(room.relationship)
        return try #require(NightmareIntake(interview, of: existing, in: room, ids: &ids)).changes
    }

    @Test func bothStandInOneNote_B60() throws {
        let kept = try changes(["the quote went to their rival", "Jenny Ortiz", "rang within the hour"])
        guard case .fact(.added(let fact))? = kept.first, kept.count == 1 else {
            Issue.record("one note and no meeting")
            return
        }
        #expect(fact.kind == .note(name: "nightmare") && fact.prospect == ID(rawValue: 11))
        #expect(fact.words == "the quote went to their rival – put right: rang within the hour")
    }

    @Test func theirsMayBeANewName() throws {
        let kept = try changes(["wrong name on the cover", "Rob Newman, Newco", ""], [])
        guard case .prospect(.added(let rob))? = kept.first, case .fact(.added(let fact))? = kept.last else {
            Issue.record("a person and a note")
            return
        }
        #expect(rob.name == "Rob Newman" && rob.company == "Newco" && kept.count == 2)
        #expect(fact.words == "wrong name on the cover" && fact.prospect == rob.id)
    }

    /// The debrief keeps its notes as it always did.
    @Test func aDebriefIsNone() throws {
        #expect(!(try Shipped.conversation.get().tellsNightmare))
        #expect(try Shipped.library.conversation("a-nightmare").tellsNightmare)
    }
}
