import Foundation
import Testing

/// The programs people really keep their calendars with, run on the folder: khal shows it, todoman ticks off in it, vdirsyncer
/// carries it to another place and back.
@Suite(.enabled(if: CalendarTools.absent.isEmpty, CalendarTools.reason))
struct CalendarToolsTests {
    let world: CalendarWorld
    let tools: CalendarTools
    init() throws {
        world = try CalendarWorld()
        tools = try CalendarTools(in: world)
    }

    @Test func khalShowsEventsAndDays() throws {
        try world.add(
            "call Ann tomorrow 4pm re price 555 0100", "email Ann the list; prices, \"two\" \\n on 2 December",
            kind: "event")
        let shown = try tools.run(
            "khal", "list", "2026-11-23", "30d", "--format", "{start-time}|{title}|{alarm-symbol}")
        #expect(shown.contains("16:00|Call Ann re price – 555 0100|"))
        #expect(shown.contains("|Email Ann the list; prices, \"two\" \\n – 555 0100|"))
        #expect(shown.components(separatedBy: "|Call Ann").count == 2)
        #expect(!shown.lowercased().contains("error") && !shown.contains("Traceback"))
    }

    @Test func todomanTicksOffAndItIsSeen() throws {
        try world.add("call Ann tomorrow 4pm re price 555 0100", "email Ann the list on 2 December", kind: "todo")
        #expect(try tools.todos().map(\.summary).sorted().first == "Call Ann re price – 555 0100")
        let call = try #require(try tools.todos().first { $0.summary.contains("price") })
        #expect(call.due == 1_795_532_400)
        try tools.run("todo", "done", String(call.id))
        #expect(try tools.todos().count == 1)
        let said = try world.follow("calendar")
        #expect(said.contains(": 2 open.") && said.contains("ticked off  Call Ann re price"))
        let talk = try world.talk("calendar")
        #expect(talk.shows("Done? What came of it?"))
        talk.send("no\r")
        #expect(talk.exitStatus() == 0)
        #expect(try tools.todos().count == 2)
        #expect(try world.follow("calendar").contains(": 2 open."))
        #expect(!(try world.follow("calendar")).contains("ticked off"))
    }

    @Test func vdirsyncerCarriesItThereAndBack() throws {
        try world.add(
            "call Ann tomorrow 4pm re price 555 0100", "call Bob friday re c", "email Ann the list on 2 December",
            kind: "both")
        try tools.sync()
        #expect(tools.there.count == 6)
        for (name, text) in tools.there {
            if text.contains("Bob") { try tools.removeThere(name) }
            if text.contains("VEVENT"), text.contains("list") {
                try tools.writeThere(
                    text.replacing("20261202", with: "20261209").replacing("20261203", with: "20261210"), name)
            }
        }
        try tools.sync()
        let said = try world.follow("calendar")
        #expect(said.contains(": 6 open."))
        #expect(said.components(separatedBy: "  gone ").count == 3)
        #expect(said.contains("  moved  Email Ann the list – 555 0100"))
        // What changes here goes the same way, and nothing is there twice.
        try world.follow("add", "ring Ann friday 9am, 555 0199")
        try world.follow("calendar")
        try tools.sync()
        #expect(tools.there.count == 6)
        #expect(tools.there.values.filter { $0.contains("price") && $0.contains("555 0199") }.count == 2)
    }

    /// A meeting, a promise kept, a call nobody took: each is where the phone looks, and what is ticked off there comes back
    /// as a question, with what came of it.
    @Test func aWeekIsSeenAndATickComesBackAsAQuestion() throws {
        try world.follow("calendar", "--dir", world.folder.path, "--kind", "both")
        let lines = [
            "Ann Lee, 555 0100", "continuation", "a rota", "the sample rota by Wednesday", "yes, ring me Thursday",
            "ring her about the rota, Thursday 2:30pm", "",
        ]
        #expect(try world.follow("debrief", "--quick", lines: lines).contains("Filed."))
        func summaries() throws -> [String] { try tools.todos().map(\.summary) }
        #expect(try summaries().contains { $0.hasPrefix("Call Ann Lee about the rota") })
        #expect(try summaries().contains { $0.contains("the sample rota") })
        let wednesday = ["FOLLOW_NOW": "2026-11-25T09:00"]
        try world.follow("log", "ann", "email", "sent", "the sample rota", lines: [], wednesday)
        #expect(try !summaries().contains { $0.contains("the sample rota") })
        let thursday = ["FOLLOW_NOW": "2026-11-26T14:45"]
        try world.follow("log", "ann", "phone", "voicemail", lines: [], thursday)
        let shown = try tools.run("khal", "list", "2026-11-26", "14d", "--format", "{title}")
        #expect(shown.contains("Text Ann Lee about the rota") && !shown.contains("Call Ann Lee"))
        let next = try #require(try tools.todos().first { $0.summary.hasPrefix("Text Ann Lee") })
        try tools.run("todo", "done", String(next.id))
        let talk = try world.talk("calendar", now: "2026-12-01T08:30")
        #expect(talk.shows("Ticked off on the calendar: Text Ann Lee about the rota"))
        talk.send("no answer, she is on the night shift\r")
        #expect(talk.shows("Done."))
        #expect(talk.exitStatus() == 0)
        let record = try world.follow("show", "ann", "--json")
        #expect(
            record.contains("\"learned\": \"she is on the night shift\"")
                && record.contains("\"outcome\": \"no answer\""))
        #expect(try summaries().count == 1, "the next try is there at once")
    }
}
