import Foundation
import Testing

/// `check --json` and `check --jsonl`: the shape other programs read.
@Suite struct CheckJSONTests {
    private let coach: SmallCoach

    init() throws { coach = try SmallCoach() }

    private func json(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }
    private func answers(_ lines: [String]) throws -> [String] {
        let run = try coach.follow(["check", "--jsonl"], lines.map { $0 + "\n" }.joined())
        #expect(run.status == 0)
        return run.output.split(separator: "\n").map(String.init)
    }

    @Test func aFindingHasItsPlaceItsWordsAndItsTeaching() throws {
        let run = try coach.follow(["check", "--json"], "Hi 🎉\nHere is Atlas. Could you?")
        #expect(run.status == 1)
        let whole = try json(run.output)
        #expect(Set(whole.keys) == ["good", "findings", "words", "about_you", "about_them", "questions", "grade"])
        #expect(whole["good"] as? Bool == false)
        #expect(whole["words"] as? Int == 7)
        #expect(whole["questions"] as? Int == 1)
        #expect(whole["about_you"] as? Int == 0 && whole["about_them"] as? Int == 1)
        let finding = try #require((whole["findings"] as? [[String: Any]])?.first)
        #expect(
            Set(finding.keys) == [
                "rule", "weight", "line", "column", "span", "words", "message", "instead", "why",
            ])
        #expect(finding["rule"] as? String == "spiel")
        #expect(finding["weight"] as? String == "stop")
        #expect(finding["line"] as? Int == 2)
        #expect(finding["column"] as? Int == 1)
        #expect(finding["span"] as? [Int] == [5, 19])
        #expect(finding["words"] as? String == "Here is Atlas.")
        #expect(finding["instead"] as? String == "One thing they can use")
        #expect(finding["why"] as? String == "no-spiel")
    }

    @Test func whatIsMissingStandsNowhere() throws {
        let run = try coach.follow(["check", "--json", "--channel", "text"], "1 2 3 4 5 6 7 8 9")
        #expect(run.status == 0)
        let whole = try json(run.output)
        #expect(whole["good"] as? Bool == true)
        let finding = try #require((whole["findings"] as? [[String: Any]])?.first)
        for key in ["line", "column", "span", "words", "instead"] { #expect(finding[key] is NSNull) }
    }

    @Test func eachLineIsAnsweredByOne() throws {
        let answers = try answers([
            #"{"id": "a", "channel": "email", "text": "Hi. Here is Atlas."}"#, #"{"id": "b", "text": "Your plan."}"#,
            "not JSON", #"{"id": "c", "channel": "fax", "text": "Hi"}"#,
            #"{"id": "d", "kind": "step", "text": "touch base"}"#, #"{"id": "e", "kind": "step", "text": "send it"}"#,
            #"{"id": "f"}"#,
        ])
        try #require(answers.count == 7)
        #expect(
            answers[0] == #"{"id": "a", "labels": ["spiel"], "serious": ["spiel"], "good": false, "findings": ["#
                + #"{"rule": "spiel", "weight": "stop", "span": [4, 18], "message": "This is your spiel."}]}"#)
        #expect(answers[1] == #"{"id": "b", "labels": [], "serious": [], "good": true, "findings": []}"#)
        #expect(answers[2].hasPrefix(#"{"fault": "a JSON object with id and text"#))
        #expect(answers[3] == #"{"id": "c", "fault": "there is no such channel"}"#)
        #expect(answers[4].contains(#""labels": ["vague"], "serious": ["vague"], "good": false"#))
        #expect(answers[4].contains(#""message": "“touch base” could be anything. What brings it the prospect?""#))
        #expect(answers[5].contains(#""labels": ["small_step"], "serious": [], "good": true"#))
        #expect(answers[6].hasPrefix(#"{"fault":"#))
    }

    @Test func whatIsKnownOfThemComesInTheLine() throws {
        try coach.write(
            "Prompts/coaching/late.yml",
            """
            judges: draft
            check: late
            unless doing: [owed]
            weight: stop
            message: "{promise} was due {due}."
            label: late
            why: late-is-not-dead
            given: {promised: the plan by 2026-03-04, sent: 2026-03-09}
            catches: [Here it is.]
            passes: [""]

            """)
        let context =
            #""context": {"permission": true, "their_words": ["it drags"], "prior_touches": 1, "#
            + #""promised": "the plan", "promised_by": "2026-11-20""#
        let answers = try answers([
            #"{"id": "a", "text": "Atlas.", \#(context), "sent": "2026-11-23"}}"#,
            #"{"id": "b", "text": "Your plan.", \#(context), "sent": "2026-11-20"}}"#,
            #"{"id": "c", "text": "Your plan.", \#(context)}}"#,
        ])
        try #require(answers.count == 3)
        #expect(answers[0].contains(#""labels": ["late", "spiel"]"#))
        #expect(answers[0].contains("they said “it drags”"))
        #expect(answers[0].contains(#""message": "the plan was due Fri 20 Nov.""#))
        #expect(answers[1].contains(#""labels": []"#))
        #expect(answers[2].contains(#""labels": ["late"]"#))
    }

    @Test func bytesThatAreNotTextAreAnsweredToo() throws {
        let run = try coach.follow(
            ["check", "--jsonl"], Data([0xFF, 0x0A]) + Data(#"{"id": "a", "text": "Hi"}"#.utf8))
        let lines = run.output.split(separator: "\n")
        #expect(lines.first == #"{"fault": "the line is not UTF-8 text"}"#)
        #expect(lines.last?.hasPrefix(#"{"id": "a", "#) == true)
    }
}
