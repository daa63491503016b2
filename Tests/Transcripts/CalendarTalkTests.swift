import Foundation
import Pty
import Testing

/// What was changed on the calendar elsewhere is asked about at a terminal; the answer goes into the record, or the item goes
/// back.
@Suite struct CalendarTalkTests {
    let world: CalendarWorld
    init() throws { world = try CalendarWorld() }

    private static let step = "call Ann tomorrow 4pm re price 555 0100"

    @Test func tickedOffIsDoneWithWhatCameOfIt() throws {
        try world.add(Self.step, kind: "todo")
        try world.change("Ann", "STATUS:NEEDS-ACTION", to: "STATUS:COMPLETED\r\nCOMPLETED:20261124T151000Z")
        let before = world.items
        let talk = try world.talk("calendar")
        #expect(talk.shows("Done? What came of it?"))
        talk.send("no answer, she is at the dentist\r")
        #expect(talk.exitStatus() == 0)
        let record = try world.follow("show", "Ann", "--json")
        #expect(record.contains("\"state\": \"done\""))
        #expect(record.contains("\"at\": \"2026-11-24T16:10:00+01:00[Europe/Berlin]\""))
        #expect(
            record.contains("\"outcome\": \"no answer\"") && record.contains("\"learned\": \"she is at the dentist\""))
        // Both agree on what is done; what comes next is on the calendar at once.
        #expect(before.allSatisfy { world.items[$0.key] == $0.value } && world.items.count == before.count + 1)
        #expect(world.all.contains("Text Ann to ask whether you may be in touch"))
        #expect(try world.follow("calendar").contains(": 1 open."))
        #expect(try world.follow("undo").contains("what the calendar brought of Ann"))
        #expect(world.items.count == before.count, "the next try is gone with what it came from")
        #expect(world.all.contains("STATUS:NEEDS-ACTION") && !world.all.contains("COMPLETED"))
    }

    @Test func notDoneGoesBack() throws {
        try world.add(Self.step, kind: "todo")
        try world.change("Ann", "STATUS:NEEDS-ACTION", to: "PRIORITY:1\r\nSTATUS:COMPLETED")
        let talk = try world.talk("calendar")
        #expect(talk.shows("Done? What came of it?"))
        talk.send("no, not yet\r")
        #expect(talk.exitStatus() == 0)
        #expect(world.all.contains("STATUS:NEEDS-ACTION") && world.all.contains("PRIORITY:1"))
        #expect(try world.follow("show", "Ann", "--json").contains("\"state\": \"planned\""))
        #expect(try world.follow("calendar").contains(": 1 open."))
    }

    /// With a zone, a recurrence and lines of the phone's own, and none of them is lost.
    @Test func theNewDayIsTakenAndThePhonesLinesStay() throws {
        try world.add(Self.step, kind: "event")
        let zone =
            "BEGIN:VTIMEZONE\r\nTZID:Ours\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:-0500\r\nTZOFFSETTO:-0500\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
        try world.change("Ann", "BEGIN:VEVENT", to: "\(zone)BEGIN:VEVENT")
        try world.change(
            "Ann", "DTSTART:20261124T150000Z",
            to: "DTSTART;TZID=Ours:20261126T100000\r\nRRULE:FREQ=WEEKLY;COUNT=2\r\nX-PHONE:1")
        let before = world.items
        let talk = try world.talk("calendar")
        #expect(talk.shows("from Tue 24 Nov, 16:00 to Thu 26 Nov, 16:00"))
        talk.send("perhaps\r")
        #expect(talk.shows("Yes or no?"))
        talk.send("yes\r")
        #expect(talk.exitStatus() == 0)
        #expect(world.items == before)
        #expect(try world.follow("next", "--all").contains("Thu 26 Nov, 16:00"))
        #expect(try world.follow("calendar").contains(": 1 open."))
        #expect(world.items == before)
    }

    @Test func theOldDayIsPutBackAndTheRestStays() throws {
        try world.add(Self.step, kind: "event")
        try world.change("Ann", "DTSTART:20261124T150000Z", to: "DTSTART;VALUE=DATE:20261126\r\nLOCATION:car")
        let talk = try world.talk("calendar")
        #expect(talk.shows("to Thu 26 Nov."))
        talk.send("no\r")
        #expect(talk.exitStatus() == 0)
        #expect(world.all.contains("DTSTART:20261124T150000Z\r\nLOCATION:car"))
        #expect(world.all.contains("DTEND:20261124T151500Z") && world.all.contains("SEQUENCE:1"))
        #expect(try world.follow("calendar").contains(": 1 open."))
    }

    @Test func goneIsLetGoWithAReason() throws {
        try world.add(Self.step, "email Ann the list on 2 December", kind: "event")
        try world.delete("re price")
        let talk = try world.talk("calendar")
        #expect(talk.shows("Let it go?"))
        talk.send("yes\r")
        #expect(talk.shows("Why?"))
        talk.send("she has them already\r")
        #expect(talk.exitStatus() == 0)
        let record = try world.follow("show", "Ann", "--json")
        #expect(record.contains("\"state\": \"dropped\"") && record.contains("\"reason\": \"she has them already\""))
        #expect(world.items.count == 1)
    }

    @Test func goneIsPutBackUnderItsOldName() throws {
        try world.add(Self.step, kind: "event")
        let before = world.items
        try world.delete()
        let talk = try world.talk("calendar")
        #expect(talk.shows("Let it go?"))
        talk.send("no\r")
        #expect(talk.exitStatus() == 0)
        #expect(world.items.keys == before.keys)
        #expect(world.all.contains("SEQUENCE:1"))
    }

    @Test func anEmptyLineLeavesItForNextTime() throws {
        try world.add(Self.step, kind: "event")
        try world.delete()
        for _ in 0..<2 {
            let talk = try world.talk("calendar")
            #expect(talk.shows("Let it go?"))
            talk.send("\r")
            #expect(talk.exitStatus() == 0)
        }
        #expect(world.items.isEmpty)
        #expect(try world.follow("show", "Ann", "--json").contains("\"state\": \"planned\""))
    }

    /// An empty folder is more likely a disk that is not plugged in than a wish.
    @Test func allGoneIsAskedOnce() throws {
        try world.add("call Al friday re a", "call Bob friday re b", "call Cid friday re c", kind: "event")
        try world.delete()
        #expect(try world.follow("calendar").contains("None of your 3 items is left"))
        #expect(world.items.isEmpty)
        let talk = try world.talk("calendar")
        #expect(talk.shows("Put them all back?"))
        talk.send("yes\r")
        #expect(talk.exitStatus() == 0)
        #expect(world.items.count == 3)
        try FileManager.default.removeItem(at: world.folder)
        #expect(try world.follow("calendar").contains("There is no folder"))
    }

    /// At the coach's prompt it is the same, and leads back there.
    @Test func itIsACommandOfTheTalkToo() throws {
        try world.add(Self.step, kind: "event")
        try world.delete()
        let talk = try world.talk()
        // The start looks at the folder, and asks before all else.
        #expect(talk.shows("Let it go?"))
        talk.send("/later\r")
        #expect(talk.shows("What next?"))
        talk.send("/calendar\r")
        #expect(talk.waits { $0.text.components(separatedBy: "Let it go?").count == 3 })
        talk.send("done, she ordered\r")
        #expect(talk.shows("What is next with Ann?"))
        talk.send("quit\r")
        #expect(talk.exitStatus() == 0)
        #expect(try world.follow("show", "Ann", "--json").contains("\"outcome\": \"she ordered\""))
    }
}
