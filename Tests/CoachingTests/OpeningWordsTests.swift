import Coaching
import FollowUp
import Testing

/// The first word decides: of the line, or of any item of a list.
@Suite struct OpeningWordsTests {
    static let check = Rule.Check.openingWords(["do", "we", "ete"])

    @Test(arguments: [
        ("do you need it?", "do"), ("  Do you", "Do"), ("“Do” you", "Do"), ("DO", "DO"), ("été", "été"), ("¿do?", "do"),
        ("We, of course", "We"),
    ]) func theFirstWordBites(text: String, word: String) throws {
        #expect(try Rules.bite(Self.check, text) == word)
    }

    @Test(arguments: ["don't they?", "what do you", "do-able?", "doing well", "", "  ?", "dog", "weld it", "étés"])
    func anyOtherWordPasses(text: String) throws {
        #expect(try Rules.bite(Self.check, text) == nil)
    }

    @Test func eachItemOfAListHasAFirstWord() throws {
        #expect(try Rules.bite(Self.check, .list(["what matters", "we are new"])) == "we")
        #expect(try Rules.bite(Self.check, .list(["what we do", "how we do it"])) == nil)
        #expect(try Rules.bite(Self.check, .list([])) == nil)
    }

    /// It bites where the opening word stands, not where the same letters stand before.
    @Test func theMarkStandsAtTheItemsOwnWord() throws {
        let answer = Answer.list(["who owed it", "we are new"])
        let finding = try #require(try Rules.rule(Self.check).finding(in: answer, facts: [:], places: [:]))
        let range = try #require(finding.range)
        #expect(answer.words.distance(from: answer.words.startIndex, to: range.lowerBound) == 13)
    }
}
