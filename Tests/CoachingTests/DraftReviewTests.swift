import Coaching
import FollowUp
import Language
import Testing

/// Which remarks on a message are made, in what order, and with which words.
@Suite struct DraftReviewTests {
    static func found(_ text: String, _ rules: [Rule]) throws -> [String] {
        Coach(rules, lens: try Drafts.lens()).review(Drafts.draft(text)).map(\.rule)
    }

    @Test func theHeaviestComeFirstThenThoseThatStandFirst() throws {
        let rules = [
            try Drafts.rule("a", .phrases(["three"]), weight: .hint),
            try Drafts.rule("b", .phrases(["two"]), weight: .praise),
            try Drafts.rule("c", .phrases(["two"])), try Drafts.rule("d", .phrases(["one"])),
            try Drafts.rule("e", .phrases(["one"]), weight: .hint), try Drafts.rule("f", .phrasesWanted(["four"])),
            try Drafts.rule("g", .phrases(["one"])),
        ]
        #expect(try Self.found("One, two, three.", rules) == ["d", "g", "c", "f", "e", "a", "b"])
        #expect(try Self.found("One, two, three.", rules.reversed()) == ["d", "g", "c", "f", "e", "a", "b"])
    }

    @Test func aRuleIsSilentWhereOneItYieldsToSpeaks() throws {
        let rules = [
            try Drafts.rule("small", .phrases(["one"])) { $0.yieldsTo = ["large", "nowhere"] },
            try Drafts.rule("large", .phrases(["two"])),
        ]
        #expect(try Self.found("one", rules) == ["small"])
        #expect(try Self.found("one, two", rules) == ["large"])
    }

    @Test func onlyRulesOnMessagesLookAtOne() throws {
        let rules = [
            try Drafts.rule("answer", .phrases(["one"]), judges: .answer),
            try Drafts.rule("step", .phrases(["one"]), judges: .step), try Drafts.rule("draft", .phrases(["one"])),
        ]
        #expect(try Self.found("one", rules) == ["draft"])
    }

    @Test(arguments: ["", " ", "\n\t\r\n", "\u{2003}\u{2029}"]) func nothingWrittenIsNotJudged(text: String) throws {
        #expect(try Self.found(text, [try Drafts.rule("wanted", .phrasesWanted(["ask"]))]) == [])
        #expect(try Self.found("x", [try Drafts.rule("wanted", .phrasesWanted(["ask"]))]) == ["wanted"])
    }

    @Test func withoutWhatWasLearnedItIsSilent() throws {
        let coach = Coach([
            try Drafts.rule("a", .phrases(["one"])), try Drafts.rule("b", .phrases(["one"]), judges: .step),
        ])
        #expect(coach.review(Drafts.draft("one")) == [])
        #expect(coach.review(step: "one") == [])
    }

    @Test func messagesAreFilledWithWhatIsKnown() throws {
        let rule = try Drafts.rule("a", .phrases(["one"]), says: "{count} words, {first}: “{said}”, {promise} by {due}")
        {
            $0.instead = try? Template("[on “{said}”: ]{example}")
        }
        let coach = Coach([rule], lens: try Drafts.lens())
        let places = ["first": "Jo", "due": "Friday", "example": "ask"]
        let known = Drafts.draft("one, two. three") {
            $0.said = ["it drags", "it costs"]
            $0.promise = .init("the plan", by: Drafts.monday)
        }
        let finding = coach.review(known, places: places).first
        #expect(finding?.message == "3 words, Jo: “it drags”, the plan by Friday")
        #expect(finding?.instead == "On “it drags”: ask")
        #expect(coach.review(Drafts.draft("one"), places: places).first?.instead == "Ask")
    }
}
