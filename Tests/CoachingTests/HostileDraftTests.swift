import Coaching
import FollowUp
import Testing

/// Messages nobody would write are judged like any other.
@Suite struct HostileDraftTests {
    static let learned = "all\tspiel -200\nany pitch\tspiel 400\n"

    static func found(_ text: String) throws -> [String] {
        let coach = Coach(
            [
                try Drafts.rule("spiel", spiel),
                try Drafts.rule("long", .longerThan([.email: 164], unlessSaid: [])),
                try Drafts.rule("again", .repeatsValue), try Drafts.rule("theirs", .nothingOfTheirs),
            ], lens: try Drafts.lens(drafts: learned))
        let draft = Drafts.draft(text) {
            $0.said = [text, "we pack by hand"]
            $0.given = [text]
            $0.promise = .init(text, by: Drafts.monday)
            $0.tries = 1
        }
        let found = coach.review(draft)
        for range in found.compactMap(\.range) { #expect(!text[range].isEmpty) }
        return found.map(\.rule)
    }
    private static let spiel: Rule.Check = {
        var verdict = Rule.Verdict("spiel")
        verdict.at = [.pitch]
        return .weighs(verdict)
    }()

    @Test func sixtyThousandBytesAreJudged() throws {
        let text = String(repeating: "The plan you asked for is on page two. ", count: 1_600) + "Here is Atlas."
        #expect(text.utf8.count > 60_000)
        #expect(try Self.found(text) == ["spiel", "again", "long"])
    }

    /// Each of these was once walked from every one of its marks.
    @Test(arguments: ["!", ".", "…", "🎉", "”", ". ", "\n", "no. "])
    func tenThousandOfAMarkAreJudged(mark: String) throws {
        let text = "Here is Atlas " + String(repeating: mark, count: 10_000) + "x"
        #expect(try Self.found(text).contains("spiel"))
    }

    @Test func tenThousandMarksAreOneWord() throws {
        let marks = String(repeating: "!", count: 10_000)
        #expect(MessageFacts(marks).words == 1)
        #expect(try Self.found(marks) == ["theirs"])
    }

    @Test(arguments: [
        "\u{0}", "\u{301}", "Hi\u{301},\u{301} Jo", "e\u{301}\u{301}\u{301}.", "\u{202E}Hi Jo, \u{2066}x\u{2069}",
        "👩‍👩‍👧‍👦👍🏽🇩🇪",
        "\u{FEFF}Hi Jo, it is", "a\u{200D}b.\u{200D} c", "\u{D7FF}\u{E000}\u{FFFF}\u{10FFFF}", "\r\n\r\r\n", "‸",
        "{said} [x",
        "£", "5", "5:", "£.", "1.", "'", "’a’", "#day #num\t", "\u{1F1E9}", "٣٤ ½ ²", "İI\u{307}", "ﬀ.ﬁ",
    ]) func noTextIsTooStrange(text: String) throws {
        #expect(try !Self.found("Here is Atlas. " + text).isEmpty)
        #expect(try Self.found(text + " Here is Atlas.").contains("spiel"))
        #expect(try Self.found(text).count <= 4)
        #expect(MessageFacts(text).grade >= 0)
    }

    @Test(arguments: ["", " ", "\u{0}", "👩‍👩‍👧", "call \u{202E}Tom", "“”", "5", "friday", "{answer}"])
    func noStepIsTooStrange(text: String) throws {
        let vague = try Drafts.rule("vague", .weighs(Rule.Verdict("vague")), judges: .step)
        let coach = Coach([vague], lens: try Drafts.lens(steps: "all\tvague 100\n"))
        #expect(coach.review(step: text).map(\.range) == [text.startIndex..<text.endIndex])
    }
}
