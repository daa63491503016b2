import Foundation
import Testing

/// What is written into the folder, and what is left alone there.
@Suite struct CalendarFolderTests {
    let world: CalendarWorld
    init() throws { world = try CalendarWorld() }

    @Test func aChangeUpdatesAndNeverDuplicates() throws {
        try world.add("call Jenny tomorrow 4pm re the samples", "email Jenny the list on 2 December", kind: "both")
        let first = world.items
        #expect(first.count == 4)
        for _ in 0..<3 { #expect(try world.follow("calendar").contains(": 4 open.")) }
        #expect(world.items == first)
        // A number learned later is in every line of hers, under the same names.
        try world.follow("add", "call Jenny friday re the trial, 248.867.5309")
        #expect(try world.follow("calendar").contains(": 6 open."), "what is added is there at once")
        #expect(world.items.count == 6 && Set(first.keys).isSubset(of: world.items.keys))
        #expect(world.items.values.allSatisfy { $0.contains("248.867.5309") })
        #expect(first.keys.allSatisfy { world.items[$0]?.contains("SEQUENCE:1\r\n") == true })
        #expect(try world.follow("undo").contains("Taken back"))
        #expect(try world.follow("calendar").contains(": 4 open."), "what is taken back is gone at once")
        #expect(world.items.count == 4)
    }

    @Test func anotherKindTakesThePlaceOfTheFirst() throws {
        try world.add("call Jenny tomorrow 4pm re the samples", kind: "event")
        #expect(try world.follow("calendar", "--kind", "todo").contains("1 open, 1 written, 1 taken out"))
        #expect(world.items.count == 1 && world.all.contains("VTODO"))
        // But not before what the phone did to it was asked about.
        try world.change("Jenny", "STATUS:NEEDS-ACTION", to: "STATUS:COMPLETED")
        #expect(try world.follow("calendar", "--kind", "event").contains("ticked off  Call Jenny"))
        #expect(world.all.contains("STATUS:COMPLETED"))
    }

    @Test func whatIsNotOursIsLeftAlone() throws {
        try world.add("call Jenny tomorrow 4pm re the samples", kind: "event")
        let strange = [
            "garbage.ics": "garbage follow-\u{1}",
            "theirs.ics": "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:x\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
            "likeours.ics":
                "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:follow-step-1-event\r\nDTSTART:20261201T100000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
            "empty.ics": "",
        ]
        for (name, text) in strange { try world.write(text, to: name) }
        try world.write("note", to: "displayname")
        let said = try world.follow("calendar")
        #expect(said.contains(": 1 open.") && said.contains("garbage.ics cannot be read: line 1 has no colon"))
        for (name, text) in strange { #expect(world.items[name] == text) }
    }

    /// An item of ours that someone has spoilt is neither believed gone nor written over.
    @Test func aSpoiltItemIsNamed() throws {
        try world.add("call Jenny tomorrow 4pm re the samples", kind: "event")
        try world.change("Jenny", "END:VEVENT", to: "")
        let spoilt = world.items
        let said = try world.follow("calendar")
        #expect(said.contains("cannot be read: line") && !said.contains("gone"))
        #expect(world.items == spoilt)
    }

    /// A sync program may give an item another file name; it is known by its own.
    @Test func aRenamedFileIsStillTheItem() throws {
        try world.add("call Jenny tomorrow 4pm re the samples", kind: "event")
        let name = try #require(world.items.keys.first)
        try FileManager.default.moveItem(
            at: world.folder.appendingPathComponent(name), to: world.folder.appendingPathComponent("b0a1.ics"))
        #expect(try world.follow("calendar").contains(": 1 open."))
        try world.follow("add", "call Jenny friday re the trial, 248.867.5309")
        try world.follow("calendar")
        #expect(world.items["b0a1.ics"]?.contains("248.867.5309") == true)
        #expect(world.items.count == 2)
    }

    @Test func aFiledTalkIsOnTheCalendarAtOnce() throws {
        try world.add("call Jenny tomorrow 4pm re the samples", kind: "event")
        let lines = [
            "Jo Bell, Bell & Co, 555 0100", "3", "prices", "the list, friday", "yes", "call her, friday 9am", "",
        ]
        #expect(try world.follow("debrief", "--quick", lines: lines).contains("Filed."))
        #expect(world.items.count == 3)
        #expect(world.all.contains("SUMMARY:the list – Jo Bell – 555 0100"))
        #expect(world.all.contains("DTSTART:20261127T080000Z"))
        // Without the folder it is filed all the same.
        try FileManager.default.removeItem(at: world.folder)
        let again = try world.follow("debrief", "--quick", lines: ["Al Day, 555 0101"] + lines.dropFirst())
        #expect(again.contains("Filed.") && again.contains("the calendar was not brought up to date"))
    }

    /// A rehearsal in another notebook never rings on the phone.
    @Test func anotherNotebookHasNoCalendar() throws {
        try world.add("call Jenny tomorrow 4pm re the samples", kind: "event")
        let before = world.items
        let other = ["FOLLOW_NOTEBOOK": world.root.appendingPathComponent("other.sqlite").path]
        let lines = ["Jo Bell, 555 0100", "3", "prices", "the list, friday", "yes", "call her, friday 9am", ""]
        #expect(try world.follow("debrief", "--quick", lines: lines, other).contains("Filed."))
        #expect(try world.follow("calendar", lines: [], other).contains("Name the folder once"))
        #expect(world.items == before)
    }

    @Test func oneFileIsTheSameForTheSameRecord() throws {
        try world.add("call Jenny tomorrow 4pm re the samples", kind: "event")
        let file = world.root.appendingPathComponent("all.ics")
        #expect(try world.follow("calendar", "--ics", file.path).contains("Written to"))
        let first = try Data(contentsOf: file)
        try world.follow("calendar", "--ics", file.path)
        #expect(try Data(contentsOf: file) == first)
        try Data("mine".utf8).write(to: file)
        #expect(try world.follow("calendar", "--ics", file.path).contains("was written by another program"))
        #expect(try Data(contentsOf: file) == Data("mine".utf8))
    }
}
