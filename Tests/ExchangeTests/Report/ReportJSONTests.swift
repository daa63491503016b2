import Exchange
import FollowUp
import Testing

/// The report as JSON: what the schema promises is what is printed.
@Suite struct ReportJSONTests {
    private static func schema() throws -> Schema {
        Schema(root: try Tree(try Repository.text("docs/report.schema.json")))
    }

    @Test func anEmptyAndAFullReportKeepTheSchema() throws {
        let schema = try Self.schema()
        #expect(schema.faults(in: try Tree(Reports.empty.json.text)) == [])
        #expect(schema.faults(in: try Tree(Reports.full.json.text)) == [])
    }

    @Test func theSchemaRefusesWhatIsNoReport() throws {
        let schema = try Self.schema()
        #expect(schema.faults(in: .object([:])).count == 15)
        var members = try #require(try Tree(Reports.full.json.text).members)
        members["through"] = .string("today")
        members["score"] = .number(7)
        #expect(
            schema.faults(in: .object(members)) == ["$: score is not described", "$.through: “today” does not match"])
    }

    @Test(arguments: RecordTests.hostile) func hostileTextComesBackWhole(text: String) throws {
        var report = Reports.full
        report.risks = [.init(text, quiet: 40, rival: text)]
        report.broken = [.init(text, rule: text, words: text, on: Samples.monday)]
        report.skips = [.init(text, count: 1)]
        let tree = try Tree(report.json.text)
        #expect(try Self.schema().faults(in: tree) == [])
        let name = tree["at_risk"]?.items.first?["competitor"]?.string
        #expect(name?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
    }

    @Test func theNumbersAreThoseOfTheReport() throws {
        let tree = try Tree(Reports.full.json.text)
        #expect(tree["from"] == .string("2026-11-16"))
        #expect(tree["through"] == .string("2026-11-25"))
        #expect(
            tree["kept"]
                == .object([
                    "on_time": .number(17), "late": .number(5), "days_late": .number(12), "dropped": .number(2),
                    "late_now": .number(3), "streak": .number(4),
                ]))
        #expect(tree["follow_up"] == .object(["touches": .number(34), "quality": .number(21)]))
        #expect(tree["weeks"]?.items.map { $0["touches"] } == [.number(34), .number(0)])
        let phone: Tree = .object([
            "channel": .string("phone"), "answered": .number(12), "made": .number(31), "percent": .number(39),
            "at_least": .number(23),
        ])
        let text: Tree = .object([
            "channel": .string("text"), "answered": .number(4), "made": .number(4), "percent": .number(100),
            "at_least": .null,
        ])
        #expect(tree["by_channel"]?.items == [phone, text])
        #expect(tree["by_attempt"]?.items.map { $0["attempt"] } == [.number(1), .number(2), .number(7)])
        #expect(tree["by_attempt"]?.items.map { $0["and_on"] } == [.bool(false), .bool(false), .bool(true)])
        #expect(tree["by_hour"]?.items.map { $0["from"] } == [.number(9)])
        #expect(tree["by_hour"]?.items.map { $0["made"] } == [.number(31)])
        #expect(tree["at_risk_count"] == .number(12))
        #expect(tree["at_risk"]?.items.map { $0["competitor"] } == [.string("Brightline"), .null])
    }
}
