import CivilTime
import Exchange
import FollowUp
import Foundation
import Testing

/// An item that comes back: what the phone did is seen, and what it added stays when ours is written over it.
@Suite struct ComingBackTests {
    static let berlin = CalendarTimeTests.berlin

    /// As it was written for Tuesday four o'clock, with lines changed as a phone would.
    static func there(
        _ kind: CalendarItem.Kind = .event, _ due: Due = Samples.due(1, 16), changing lines: [(String, String)] = []
    ) throws -> CalendarFile {
        var text = CalendarItemTests.item(due, kind).calendar(CalendarItemTests.stamp).text
        for (old, new) in lines {
            try #require(text.contains(old))
            text = text.replacing(old, with: new)
        }
        return try #require(try CalendarFile(Array(text.utf8)))
    }

    static func sight(_ there: CalendarFile, now due: Due = Samples.due(1, 16)) throws -> Sighting {
        Sighting(there, written: try Self.there(there.kind), item: CalendarItemTests.item(due, there.kind))
    }

    @Test func whatThePhoneDidIsSeen() throws {
        #expect(try Self.sight(Self.there()) == .same)
        #expect(try Self.sight(Self.there(.todo)) == .same)
        let moved = try Self.there(changing: [("DTSTART:20261124T150000Z", "DTSTART:20261126T090000Z")])
        #expect(try Self.sight(moved) == .moved(.init(Samples.due(3, 10), home: Self.berlin)))
        let wholeDay = try Self.there(changing: [("DTSTART:20261124T150000Z", "DTSTART;VALUE=DATE:20261126")])
        #expect(try Self.sight(wholeDay) == .moved(.day(Samples.monday + 3)))
        let ticked = try Self.there(
            .todo, changing: [("STATUS:NEEDS-ACTION", "STATUS:COMPLETED\r\nCOMPLETED:20261124T151000Z")])
        let at = Moment(utc: 1_795_533_000, offset: 3600, zone: "Europe/Berlin")
        #expect(try Self.sight(ticked) == .ticked(at: at))
        let whole = try Self.there(.todo, changing: [("STATUS:NEEDS-ACTION", "PERCENT-COMPLETE:100")])
        #expect(try Self.sight(whole) == .ticked(at: nil))
        #expect(try Self.sight(Self.there(.todo, changing: [("NEEDS-ACTION", "IN-PROCESS")])) == .same)
        #expect(try Self.sight(Self.there(changing: [("TRANSP:OPAQUE", "STATUS:CANCELLED")])) == .gone)
        #expect(try Self.sight(Self.there(.todo, changing: [("DUE:20261124T150000Z\r\n", "")])) == .gone)
    }

    /// The same moment in another writing is no move; with a recurrence and the phone's own lines neither.
    @Test func anotherWritingIsNoChange() throws {
        let zoned = try Self.there(changing: [
            ("DTSTART:20261124T150000Z", "DTSTART;TZID=America/New_York:20261124T100000\r\nRRULE:FREQ=WEEKLY;COUNT=3"),
            ("TRANSP:OPAQUE", "X-APPLE-TRAVEL-ADVISORY-BEHAVIOR:AUTOMATIC\r\nTRANSP:OPAQUE"),
        ])
        #expect(try Self.sight(zoned) == .same)
        var same = zoned
        let isChanged = same.merge(
            CalendarItemTests.item(Samples.due(1, 16)), written: try Self.there(), now: CalendarItemTests.stamp.now)
        #expect(!isChanged)
        #expect(same.root == zoned.root)
    }

    @Test func whatWeChangeWeChangeAndTheRestStays() throws {
        var file = try Self.there(changing: [
            ("BEGIN:VEVENT", "X-WR-CALNAME:phone\r\nBEGIN:VEVENT"),
            ("TRANSP:OPAQUE", "TRANSP:OPAQUE\r\nLOCATION:the car"),
            ("SUMMARY:Call", "SUMMARY:!! Call"), ("DTEND:20261124T151500Z", "DTEND:20261124T160000Z"),
            ("END:VALARM", "END:VALARM\r\nBEGIN:VALARM\r\nACTION:AUDIO\r\nTRIGGER:-PT1H\r\nEND:VALARM"),
        ])
        let isChanged = file.merge(
            CalendarItemTests.item(Samples.due(3, 10)), written: try Self.there(), now: 1_795_500_000)
        #expect(isChanged)
        #expect(file.item["DTSTART"]?.value == "20261126T090000Z")
        // An hour long, as on the phone; its name, its place and its second alarm too.
        #expect(file.item["DTEND"]?.value == "20261126T100000Z")
        #expect(file.item["SUMMARY"]?.value.hasPrefix("!! Call Jenny") == true)
        #expect(file.item["LOCATION"]?.value == "the car")
        #expect(file.item.components.count == 2)
        #expect(file.root["X-WR-CALNAME"]?.value == "phone")
        #expect(file.sequence == 3)
        #expect(file.item["LAST-MODIFIED"]?.value == "20261124T060000Z")
        #expect(file.item["CREATED"]?.value == "20261123T090000Z")
    }

    /// A draft that was given its purpose is tentative no more, unless the phone has its own word for it.
    @Test(arguments: [("TENTATIVE", nil), ("TENTATIVE\r\nLOCATION:the car", nil), ("CONFIRMED", "CONFIRMED")])
    func aDraftThatIsPlannedIsWrittenSo(there: String, status: String?) throws {
        let due = Samples.due(1, 16)
        var draft = CalendarItemTests.step(due)
        draft.purpose = nil
        let text = CalendarItemTests.item(due, .event, draft).calendar(CalendarItemTests.stamp).text
        let written = try #require(try CalendarFile(Array(text.utf8)))
        let changed = text.replacing("STATUS:TENTATIVE", with: "STATUS:\(there)")
        var file = try #require(try CalendarFile(Array(changed.utf8)))
        let planned = CalendarItemTests.item(due)
        #expect(Sighting(file, written: written, item: planned) == .same)
        _ = file.merge(planned, written: written, now: 1_795_500_000)
        #expect(file.item["STATUS"]?.value == status)
        #expect((file.item["LOCATION"] != nil) == there.contains("LOCATION"))
    }

    @Test func aDayBecomesAnHourAndBack() throws {
        var file = try Self.there()
        _ = file.merge(CalendarItemTests.item(Samples.due(4)), written: try Self.there(), now: 1_795_500_000)
        let asNew = CalendarItemTests.item(Samples.due(4)).component(
            .init(created: CalendarItemTests.stamp.created, now: 1_795_500_000, sequence: 3))
        #expect(file.item == asNew)
        let written = file
        _ = file.merge(CalendarItemTests.item(Samples.due(5, 8)), written: written, now: 1_795_600_000)
        #expect(file.item["DTEND"]?.value == "20261128T071500Z")
        #expect(file.item.components.first?["TRIGGER"]?.value == "-PT10M")
    }

    @Test func whatIsRefusedIsChangedBack() throws {
        var file = try Self.there(
            .todo,
            changing: [
                ("STATUS:NEEDS-ACTION", "STATUS:COMPLETED\r\nCOMPLETED:20261124T151000Z\r\nPERCENT-COMPLETE:100"),
                (
                    "DUE:20261124T150000Z",
                    "DUE;TZID=Europe/Berlin:20261130T100000\r\nDTSTART;TZID=Europe/Berlin:20261130T090000"
                ),
                ("SUMMARY:", "PRIORITY:1\r\nSUMMARY:"),
            ])
        let item = CalendarItemTests.item(Samples.due(1, 16), .todo)
        let written = try Self.there(.todo)
        _ = file.merge(item, written: written, now: 1_795_500_000, isInsisted: true)
        #expect(file.item["DUE"]?.value == "20261124T150000Z")
        #expect(file.item["STATUS"]?.value == "NEEDS-ACTION")
        for name in ["COMPLETED", "PERCENT-COMPLETE", "DTSTART"] { #expect(file.item[name] == nil) }
        #expect(file.item["PRIORITY"]?.value == "1")
        #expect(Sighting(file, written: written, item: item) == .same)
    }

    /// A day of its own of a recurring event is not the event.
    @Test func theFirstOfARecurrenceIsTheItem() throws {
        let override =
            "BEGIN:VEVENT\r\nUID:follow-step-50-event\r\nRECURRENCE-ID:20261201T150000Z\r\nDTSTART:20261202T150000Z\r\nEND:VEVENT\r\n"
        let file = try Self.there(changing: [("BEGIN:VEVENT", "\(override)BEGIN:VEVENT")])
        #expect(try Self.sight(file) == .same)
        #expect(file.uid == "follow-step-50-event")
        #expect(file.root.components.count == 2)
    }
}
