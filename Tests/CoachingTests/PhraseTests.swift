import Coaching
import FollowUp
import Testing

/// Phrases are whole words, whatever their case, accents and spaces.
@Suite struct PhraseTests {
    static let check = Rule.Check.phrases(["touch base", "checking in", "how's it going", "cafe"])

    @Test(arguments: [
        ("just touch base", "touch base"), ("TOUCH  BASE!", "TOUCH  BASE"), ("touch\nbase", "touch\nbase"),
        ("(checking in)", "checking in"), ("how’s it going?", "how’s it going"), ("at the Café", "Café"),
        ("cafe\u{301}", "cafe\u{301}"), ("touch, base", "touch, base"),
    ]) func aPhraseBitesWhereItStands(text: String, words: String) throws {
        #expect(try Rules.bite(Self.check, text) == words)
    }

    @Test(arguments: [
        "touch the base", "touch bases", "retouch base", "touchbase", "touch", "base touch", "checking into it",
        "cafes",
        "", "touch-base",
    ]) func otherWordsPass(text: String) throws {
        #expect(try Rules.bite(Self.check, text) == nil)
    }

    @Test func theRangeIsThePhrasesInTheTextAsTyped() throws {
        let text = "né 👩‍💻 touch base"
        let finding = try #require(try Rules.rule(Self.check).finding(in: .text(text), facts: [:], places: [:]))
        let range = try #require(finding.range)
        #expect(text[range] == "touch base")
        #expect(text[..<range.lowerBound] == "né 👩‍💻 ")
    }

    @Test func ofPhrasesWantedOneIsEnough() throws {
        let check = Rule.Check.phrasesWanted(["ask", "may i"])
        #expect(try Rules.bite(check, "call her") == "")
        #expect(try Rules.bite(check, "task her") == "")
        #expect(try Rules.bite(check, "ask her") == nil)
        #expect(try Rules.bite(check, "May I call?") == nil)
        #expect(try Rules.bite(check, "may well I") == "")
    }

    @Test func aPhraseWithoutAWordIsNeverFound() throws {
        #expect(try Rules.bite(.phrases(["", "…"]), "…") == nil)
        #expect(try Rules.bite(.phrasesWanted(["…"]), "…") == "")
    }
}
