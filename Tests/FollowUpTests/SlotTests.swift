import FollowUp
import Foundation
import Testing

/// Slots are written by key, and every key is read back as its slot.
@Suite struct SlotTests {
    static let slots = Slot.keys.map(\.slot) + [.note("friendship"), .note("a.b c")]

    @Test(arguments: slots) func theKeyLeadsBackToTheSlot(slot: Slot) throws {
        #expect(Slot(key: slot.key) == slot)
        let written = try JSONEncoder().encode([slot])
        #expect(try JSONDecoder().decode([Slot].self, from: written) == [slot])
    }

    @Test func noKeyAndNoSlotStandsTwice() {
        #expect(Set(Slot.keys.map(\.key)).count == Slot.keys.count)
        #expect(Set(Slot.keys.map(\.slot)).count == Slot.keys.count)
    }

    @Test(arguments: ["", "note", "note.", "Name", "pain ", "promise"]) func anythingElseIsNoSlot(key: String) {
        #expect(Slot(key: key) == nil)
    }

    @Test func anUnknownKeyIsRefusedByName() {
        let read = Result { try JSONDecoder().decode([Slot].self, from: Data(#"["pian"]"#.utf8)) }
        #expect(throws: DecodingError.self) { try read.get() }
        #expect(throws: (any Error).self) { try JSONDecoder().decode([Slot].self, from: Data("[1]".utf8)) }
    }
}
