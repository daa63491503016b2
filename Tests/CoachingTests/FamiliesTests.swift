import Testing

@testable import Coaching

/// Words that are of a kind, and phrases that are.
@Suite struct FamiliesTests {
    static let families = Families(
        """
        # praise: lovely
        warm: kind of you, delight*, great
        offer: 20%, don't hesitate, add on*, ai*
        day: next monday
        no colon here
        """)

    static func names(_ text: String, in families: Families = families) -> [String] {
        families.names(in: MessageWords(text[...]).words).sorted()
    }

    @Test(arguments: ["Great to meet you", "a GREAT day", "so kind of you", "delighted", "a delight", "delightful!"])
    func aWordOfTheFamilyIsKnown(text: String) {
        #expect(Self.names(text) == ["warm"])
    }

    @Test(arguments: ["", "greater", "kind words of you", "kind of", "undelighted", "lovely", "light"])
    func otherWordsAreNot(text: String) {
        #expect(Self.names(text) == [])
    }

    @Test(arguments: ["add ons", "an add on", "AI-powered", "our aims", "don’t hesitate", "dont hesitate", "15% off"])
    func starsShortFormsAndMarksAreReadAsInAMessage(text: String) {
        #expect(Self.names(text) == ["offer"])
    }

    @Test func eachFamilyIsNamedOnceHoweverOften() {
        #expect(Self.names("great, great, delighted; 20% off next Monday") == ["day", "offer", "warm"])
    }

    @Test(arguments: ["\n", "\r\n"]) func aFileMayComeFromAnywhere(end: String) {
        let families = Families("# a note\(end)warm: great, lovely\(end)cold: dull\(end)")
        #expect(Self.names("lovely", in: families) == ["warm"])
        #expect(Self.names("dull", in: families) == ["cold"])
    }

    @Test func capitalsAndAccentsInTheFileAreNoMatter() {
        let families = Families("puff: KPI*, Exposé*, World Class")
        for text in ["kpis", "exposés", "world class"] { #expect(Self.names(text, in: families) == ["puff"]) }
    }
}
