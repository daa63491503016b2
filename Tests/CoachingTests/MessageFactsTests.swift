import Coaching
import Testing

/// How long a message is, how much it asks, how hard it reads.
@Suite struct MessageFactsTests {
    @Test func wordsAndQuestionsAreCounted() {
        let facts = MessageFacts("Hi Jo, does Friday suit? Or Monday?! I ask once more: “when?” Thanks.")
        #expect(facts.words == 13)
        #expect(facts.questions == 3)
    }

    @Test(arguments: ["", " \n "]) func nothingIsEasyToRead(text: String) {
        #expect(MessageFacts(text) == MessageFacts(""))
        #expect(MessageFacts(text).words == 0)
        #expect(MessageFacts(text).questions == 0)
        #expect(MessageFacts(text).grade == 0)
    }

    /// 15 words, 2 sentences, 17 syllables: 0.39 · 7.5 + 11.8 · 17/15 − 15.59 = 0.71.
    @Test func aPlainMessageIsReadInTheFirstYear() {
        #expect(MessageFacts("Could you send me the plan by Friday? I will look at it on Monday.").grade == 1)
    }

    /// 7 words, 1 sentence, 32 syllables: 0.39 · 7 + 11.8 · 32/7 − 15.59 = 41.08.
    @Test func anOfficialOneIsReadByNobody() {
        let text = "Unfortunately the administrative documentation necessitates considerable deliberation."
        #expect(MessageFacts(text).grade == 41)
    }

    /// 4 words, 1 sentence, 9 syllables: 0.39 · 4 + 11.8 · 9/4 − 15.59 = 12.52. The e of "table" is heard, that of "measure" not.
    @Test func aSilentLetterIsNoSyllable() {
        #expect(MessageFacts("Measure every little table.").grade == 13)
    }

    @Test func itIsNeverBelowTheFirstDay() {
        #expect(MessageFacts("No. Go. So.").grade == 0)
    }

    @Test func shorterSentencesReadMoreEasily() {
        let long = MessageFacts("I counted the orders on Monday and there were nineteen and six of them were late.")
        let short = MessageFacts("I counted the orders on Monday. There were nineteen. Six of them were late.")
        #expect(long.grade > short.grade)
    }
}
