import CivilTime
import Exchange
import FollowUp
import Testing

/// What others read in what we write: the Python libraries that khal, todoman and vdirsyncer are built on.
@Suite(
    .enabled(
        if: Oracle.absent.isEmpty, "the Python libraries icalendar and vobject are not installed; .ci/run installs them"
    )
)
struct OracleTests {
    @Test(arguments: ["icalendar", "vobject"])
    func threeThousandTextsAreReadAsWritten(library: String) throws {
        // In a parameter vobject knows no caret (RFC 6868), and icalendar takes a backslash for an escape.
        let strange = library == "vobject" ? "\"^\n" : "\\"
        let texts = HostileText.texts(3000, seed: 11)
        func who(_ text: String) -> String {
            String(String.UnicodeScalarView(text.unicodeScalars.filter { !strange.unicodeScalars.contains($0) }))
        }
        let items = texts.map { text in
            Component(
                "VEVENT",
                [
                    .line(ContentLine("UID", value: "x")), .line(ContentLine("DTSTAMP", value: "20261123T090000Z")),
                    .line(ContentLine("SUMMARY", text: text)),
                    .line(ContentLine("X-WHO", [Parameter("CN", who(text))], value: "v")),
                ])
        }
        let read = try Oracle.read(CalendarItem.calendar(items).text, with: library)
        #expect(read.count == texts.count)
        for (text, item) in zip(texts, read) {
            #expect(item.summary.unicodeScalars.elementsEqual(text.unicodeScalars), "\(text.debugDescription)")
            #expect(
                item.who?.unicodeScalars.elementsEqual(who(text).unicodeScalars) == true, "\(text.debugDescription)")
        }
    }

    @Test(arguments: ["icalendar", "vobject"])
    func itemsAreReadAsMeant(library: String) throws {
        let dues = [
            Samples.due(1), Samples.due(1, 16), Samples.due(130, 0, 5), Samples.due(200, 23, 59, zone: "Asia/Tokyo"),
        ]
        for kind in CalendarItem.Kind.allCases {
            let items = dues.map { CalendarItemTests.item($0, kind) }
            let calendar = CalendarItem.calendar(items.map { $0.component(CalendarItemTests.stamp) })
            let read = try Oracle.read(calendar.text, with: library)
            #expect(read.map(\.summary) == items.map(\.summary))
            #expect(read.map(\.when) == ["20261124", "20261124T150000Z", "20270401T220500Z", "20270611T145900Z"])
            #expect(read.map(\.alarms) == [[32_400], [-600], [-600], [-600]])
        }
    }
}
