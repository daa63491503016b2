import CivilTime
import Exchange
import FollowUp
import Testing

/// A talk under way, as JSON: everything said is in it, filed or not.
@Suite struct TalkTests {
    @Test func everythingSaidIsInTheExport() throws {
        let at = Moment(utc: Samples.monday.number * 86_400 + 32_400, offset: 3600, zone: Samples.berlin)
        var talk = Talk(id: ID(rawValue: 1), conversation: "after-a-meeting", length: .quick, began: at)
        let meanings: [Utterance.Meaning] = [
            .answered(.text("x")), .skipped(reason: "later"), .withdrawn, .raised(by: "stall"),
        ]
        talk.utterances = meanings.map { Utterance(question: "who", typed: "Jenny \"J\"", meaning: $0, at: at) }
        talk.draft = "half a li"
        let tree = try Tree(talk.json.text)
        #expect(tree["conversation"]?.string == "after-a-meeting")
        #expect(tree["length"]?.string == "quick")
        #expect(tree["draft"]?.string == "half a li")
        #expect(tree["began"]?.string == "2026-11-23T10:00:00+01:00[Europe/Berlin]")
        let said = tree["said"]?.items ?? []
        #expect(said.compactMap { $0["meaning"]?.string } == ["answered", "skipped", "withdrawn", "raised"])
        #expect(said.allSatisfy { $0["typed"]?.string == "Jenny \"J\"" })
    }

    /// The reason a question was passed over, and the question a rule raised, are part of what was said.
    @Test func aReasonIsInTheExport() {
        let at = Moment(utc: 0, offset: 0, zone: "UTC")
        var talk = Talk(id: ID(rawValue: 1), conversation: "after-a-meeting", length: .full, began: at)
        talk.utterances = [
            Utterance(question: "pain", typed: "", meaning: .skipped(reason: "too early to ask"), at: at)
        ]
        #expect(talk.json.text.contains("too early to ask"))
    }
}
