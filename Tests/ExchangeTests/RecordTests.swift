import CivilTime
import Exchange
import FollowUp
import Foundation
import Testing

/// The record as JSON: what the schema promises is what is printed.
@Suite struct RecordTests {
    static let hostile = [
        "\"\u{301}quoted\u{301}\"", "\\u0022", "\u{1B}[2J\u{7}", "a\u{0}b", "\u{2028}\u{2029}", "\u{202E}evil\u{2066}",
        "\u{FEFF}", "👩‍💻🇩🇪", "\r\n\t", "}],{\"name\": 1", "", String(repeating: "ä", count: 5000),
    ]

    static func schema() throws -> Schema { Schema(root: try Tree(try Repository.text("docs/record.schema.json"))) }

    static func record(_ relationship: Relationship) throws -> Tree {
        try Tree(relationship.json(on: Samples.monday).text)
    }

    @Test func anEmptyAndAFullRecordKeepTheSchema() throws {
        let schema = try Self.schema()
        #expect(schema.faults(in: try Self.record(Samples.empty)) == [])
        #expect(schema.faults(in: try Self.record(Samples.full)) == [])
    }

    @Test(arguments: hostile) func hostileTextKeepsTheSchemaAndComesBackWhole(text: String) throws {
        let record = try Self.record(Samples.hostile(text))
        #expect(try Self.schema().faults(in: record) == [])
        #expect(record["name"]?.string?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
        #expect(record["notes"]?[text] == .array([.string(text)]))
    }

    @Test func everyStateAndChannelKeepsTheSchema() throws {
        let schema = try Self.schema()
        for kind in Prospect.Kind.allCases {
            for state in Prospect.State.allCases {
                var relationship = Samples.full
                relationship.prospect.kind = kind
                relationship.prospect.state = state
                #expect(schema.faults(in: try Self.record(relationship)) == [])
            }
        }
        for channel in Channel.allCases {
            var relationship = Samples.full
            relationship.touches[0].channel = channel
            relationship.steps[0].channel = channel
            #expect(schema.faults(in: try Self.record(relationship)) == [])
        }
        for ending in Meeting.Ending.allCases {
            var relationship = Samples.full
            relationship.meetings[0].ended = ending
            #expect(schema.faults(in: try Self.record(relationship)) == [])
        }
    }

    @Test func theSchemaRefusesWhatIsNoRecord() throws {
        let schema = try Self.schema()
        #expect(schema.faults(in: .object([:])).count == 27)
        var members = try #require(try Self.record(Samples.full).members)
        members["state"] = .string("dead")
        members["phones"] = .string("248")
        members["surname"] = .null
        #expect(
            schema.faults(in: .object(members)) == [
                "$.phones: string is not array", "$.state: not one of the allowed values",
                "$: surname is not described",
            ])
    }

    @Test func aFullRecordReadsAsItAlwaysDid() throws {
        let printed = Samples.full.json(on: Samples.monday).text + "\n"
        #expect(try Repository.text("docs/record.example.json") == printed)
    }

    @Test func aPromisePastItsDayIsLateAndALeaveNotGivenIsNone() throws {
        let states = try Self.record(Samples.full)["promises"]?.items.compactMap { $0["state"]?.string }
        #expect(states == ["late", "open", "dropped"])
        var refused = Samples.empty
        refused.facts = [
            Fact(
                id: ID(rawValue: 3), prospect: refused.prospect.id, meeting: nil, on: Samples.monday,
                kind: .permission(.init(given: false)), words: "please don't")
        ]
        #expect(try Self.record(refused)["permission"] == .null)
    }
}
