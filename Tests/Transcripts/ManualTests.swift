import Foundation
import Testing

/// What the manual says is heard is what is heard.
@Suite struct ManualTests {
    static let examples: [(typed: String, understood: String)] = {
        let url = Program.checkout.appendingPathComponent("docs/hearing.md")
        let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
        let dates = text.components(separatedBy: "## Steps")[0]
        return dates.split(separator: "\n").filter { $0.hasPrefix("| ") && !$0.hasPrefix("| typed") }.map { row in
            let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            return (cells[0], cells[1])
        }
    }()

    private func hear(_ arguments: [String], _ lines: [String] = []) throws -> String {
        try Program.run(["hear"] + arguments, lines: lines, environment: ["FOLLOW_NOW": "2026-11-23T10:00"]).output
    }

    @Test func thereAreExamples() {
        #expect(ManualTests.examples.count > 20)
    }

    @Test(arguments: ManualTests.examples.map(\.typed))
    func aDateIsHeardAsWritten(_ typed: String) throws {
        let understood = try #require(ManualTests.examples.first { $0.typed == typed }).understood
        let first = try hear([typed]).split(separator: "\n").first.map(String.init) ?? ""
        if understood == "asked again" {
            #expect(!first.hasPrefix("  when"))
        } else {
            let words = first.dropFirst("  when".count).drop { $0 == " " }
            #expect(words.hasPrefix(understood + "  "))
        }
    }

    @Test func linesOfJSONAreAnsweredOneByOne() throws {
        let lines = [
            #"{"id": "a", "kind": "date", "text": "friday 2pm", "now": "2026-11-23T10:00", "locale": "en_US"}"#,
            #"{"id": "b", "kind": "date", "text": "soon"}"#,
            #"{"id": "c", "kind": "step", "text": "Call Jenny Tuesday re pricing, 555 0100"}"#,
            #"{"id": "d", "kind": "debrief", "text": "She asked for a price list. I promised it by Friday."}"#,
            "not JSON", #"{"id": "e", "kind": "poem", "text": "x"}"#,
        ]
        let answers = try hear(["--jsonl"], lines).split(separator: "\n").map(String.init)
        #expect(answers.count == lines.count)
        #expect(answers[0] == #"{"id": "a", "value": "2026-11-27T14:00"}"#)
        #expect(answers[1] == #"{"id": "b", "value": null}"#)
        #expect(answers[2].contains(#""verb": "call", "channel": "phone", "person": "Jenny", "phone": "555 0100""#))
        #expect(answers[3].contains(#""asked_for": ["a price list"]"#))
        #expect(answers[4].hasPrefix(#"{"fault":"#) && answers[5].contains(#""fault":"#))
    }
}
