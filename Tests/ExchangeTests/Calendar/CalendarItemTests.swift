import CivilTime
import Exchange
import FollowUp
import Foundation
import Testing

/// How a step stands on the calendar: the task line, the time, the alarm, a name for good.
@Suite struct CalendarItemTests {
    static let berlin = CalendarTimeTests.berlin
    static let stamp = CalendarItem.Stamp(created: 1_795_424_400, now: 1_795_424_460, sequence: 2)

    static func step(_ due: Due) -> NextStep {
        var step = NextStep(
            id: ID(rawValue: 50), prospect: ID(rawValue: 1), meeting: nil, text: "call her to determine next steps",
            action: "call", due: due)
        step.channel = .phone
        step.purpose = "determine next steps"
        return step
    }
    static var jenny: Prospect {
        var jenny = Prospect(id: ID(rawValue: 1), name: "Jenny", since: Samples.monday)
        jenny.phones = ["248.867.5309"]
        return jenny
    }
    static func item(_ due: Due, _ kind: CalendarItem.Kind = .event, _ step: NextStep? = nil) -> CalendarItem {
        CalendarItem(step ?? self.step(due), due: due, for: jenny, kind: kind, notes: "she asked, twice", home: berlin)
    }

    @Test func aTimedStepIsAnEventThatRingsBefore() {
        #expect(
            Self.item(Samples.due(1, 16)).calendar(Self.stamp).text == """
                BEGIN:VCALENDAR\r
                VERSION:2.0\r
                PRODID:-//follow//follow//EN\r
                BEGIN:VEVENT\r
                UID:follow-step-50-event\r
                DTSTAMP:20261123T090100Z\r
                CREATED:20261123T090000Z\r
                LAST-MODIFIED:20261123T090100Z\r
                SEQUENCE:2\r
                SUMMARY:Call Jenny to determine next steps – 248.867.5309\r
                DESCRIPTION:she asked\\, twice\r
                DTSTART:20261124T150000Z\r
                DTEND:20261124T151500Z\r
                TRANSP:OPAQUE\r
                BEGIN:VALARM\r
                ACTION:DISPLAY\r
                DESCRIPTION:Call Jenny to determine next steps – 248.867.5309\r
                TRIGGER:-PT10M\r
                END:VALARM\r
                END:VEVENT\r
                END:VCALENDAR\r\n
                """)
    }

    @Test func aDayIsADayAndRingsAtNine() throws {
        let event = Self.item(Samples.due(1)).component(Self.stamp)
        #expect(event["DTSTART"] == ContentLine("DTSTART", [Parameter("VALUE", "DATE")], value: "20261124"))
        #expect(event["DTEND"]?.value == "20261125")
        #expect(event.components.first?["TRIGGER"]?.value == "PT9H")
        let todo = Self.item(Samples.due(1), .todo).component(Self.stamp)
        #expect(todo.name == "VTODO")
        #expect(todo["DUE"]?.value == "20261124")
        #expect(todo["STATUS"]?.value == "NEEDS-ACTION")
        // A to-do has no start: the alarm counts from its day.
        #expect(
            todo.components.first?["TRIGGER"] == ContentLine("TRIGGER", [Parameter("RELATED", "END")], value: "PT9H"))
    }

    /// Whatever the minute, nothing rings at midnight.
    @Test func noAlarmAtMidnight() throws {
        for minutes in 0..<1440 {
            let due = Due(Samples.monday, at: TimeOfDay(minutes: minutes), zone: "Europe/Berlin")
            let alarm = try #require(Self.item(due).component(Self.stamp).components.first)
            let lead = try #require(Int(alarm["TRIGGER"]?.value.filter(\.isNumber) ?? ""))
            #expect((minutes - lead + 1440) % 1440 != 0, "\(minutes)")
        }
    }

    @Test func neverAZoneOrARecurrence() {
        for kind in CalendarItem.Kind.allCases {
            for due in [
                Samples.due(1), Samples.due(1, 16), Samples.due(1, 16, zone: nil),
                Samples.due(1, 9, zone: "Asia/Tokyo"),
            ] {
                let text = Self.item(due, kind).calendar(Self.stamp).text
                #expect(!text.contains("TZID") && !text.contains("RRULE"))
                #expect(ReparseTests.faults(in: Array(text.utf8)) == [])
            }
        }
    }

    @Test func aFinishedToDoSaysSo() {
        var done = Self.step(Samples.due(1))
        done.state = .done
        let todo = Self.item(Samples.due(1), .todo, done).component(Self.stamp)
        #expect(todo["STATUS"]?.value == "COMPLETED")
        #expect(todo["COMPLETED"]?.value == "20261123T090100Z")
        #expect(todo.components == [])
        done.state = .dropped
        #expect(Self.item(Samples.due(1), .todo, done).component(Self.stamp)["STATUS"]?.value == "CANCELLED")
    }

    @Test func aDraftIsOnTheCalendarAndTentative() {
        var draft = Self.step(Samples.due(1, 16))
        draft.purpose = nil
        let event = Self.item(Samples.due(1, 16), .event, draft).component(Self.stamp)
        #expect(event["STATUS"]?.value == "TENTATIVE")
        #expect(event["TRANSP"]?.value == "OPAQUE" && event.components.count == 1)
        #expect(
            ReparseTests.faults(in: Array(Self.item(Samples.due(1), .event, draft).calendar(Self.stamp).text.utf8))
                == [])
        #expect(Self.item(Samples.due(1), .todo, draft).component(Self.stamp)["STATUS"]?.value == "NEEDS-ACTION")
        #expect(Self.item(Samples.due(1, 16)).component(Self.stamp)["STATUS"] == nil)
    }

    @Test func aPromiseIsAnItemToo() {
        let promise = Promise(
            id: ID(rawValue: 7), prospect: ID(rawValue: 1), meeting: nil, by: .me, what: "the timeline",
            due: Samples.due(2))
        let item = CalendarItem(
            promise, due: Samples.due(2), summary: "the timeline – Jenny", kind: .todo, notes: "", home: Self.berlin)
        #expect(item.uid == "follow-promise-7-todo")
        #expect(item.file == "follow-promise-7-todo.ics")
        #expect(item.component(Self.stamp)["DESCRIPTION"] == nil)
    }
}
