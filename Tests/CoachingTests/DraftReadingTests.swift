import CivilTime
import Testing

@testable import Coaching

/// What each sentence of a message does, and what is counted of the whole.
@Suite struct DraftReadingTests {
    static func reading(_ text: String, _ change: (inout Draft.Situation) -> Void = { _ in }) throws -> DraftReading {
        DraftReading(Drafts.draft(text, change), through: try Drafts.lens())
    }

    @Test func eachSentenceHasTheJobItsWordsTell() throws {
        let reading = try Self.reading("Here is Atlas. Sign now. Could you, please?")
        #expect(reading.sentences.map(\.job) == [.pitch, .close, .ask])
        #expect(reading.sentences.allSatisfy { $0.likelihood(of: $0.job) > 0.9 })
        #expect(reading.sentences.map(\.wordCount) == [3, 2, 3])
        #expect(reading.wordCount == 8)
    }

    @Test func aJobNothingWasLearnedOfIsNeverDone() throws {
        #expect(try Self.reading("Here is Atlas.").likelihood(ofAny: .release) == 0)
    }

    @Test func ofManySentencesOneIsEnough() throws {
        let reading = try Self.reading("One. Two. Here is Atlas.")
        let low = likelihood(-3)
        #expect(abs(reading.likelihood(ofAny: .pitch) - (1 - (1 - low) * (1 - low) * low)) < 0.000_1)
        #expect(abs(reading.likelihood(ofAny: .ask) - (1 - (1 - low) * (1 - low) * (1 - low))) < 0.000_1)
    }

    @Test func theSurePlacesComeInTheOrderOfTheText() throws {
        let reading = try Self.reading("Sign it. Good day. Here is Atlas, please. Sign here.")
        let shown = reading.ranges(doing: [.pitch, .close]).map { reading.draft.text[$0] }
        #expect(shown == ["Sign it.", "Here is Atlas, please.", "Sign here."])
    }

    @Test func whereNoneIsSureTheSurestIsShown() throws {
        let lens = Lens(
            families: Families(""), jobs: try Weights("all\tpitch -300\nw maybe\tpitch 200\n"), drafts: .none,
            steps: .none)
        let reading = DraftReading(Drafts.draft("One. Two, maybe. Three."), through: lens)
        #expect(reading.ranges(doing: [.pitch]).map { reading.draft.text[$0] } == ["Two, maybe."])
    }

    @Test func anEmptyMessageHasNoPlaces() throws {
        let reading = try Self.reading(" \n ")
        #expect(reading.sentences.isEmpty)
        #expect(reading.ranges(doing: [.pitch]) == [])
        #expect(reading.likelihood(ofAny: .pitch) == 0)
        #expect(reading.measures.allSatisfy { $0.value.isFinite })
    }

    @Test func whatIsCountedHasItsName() throws {
        let text = "I sent it. We sent you our plan, you see."
        let reading = try Self.reading(text) {
            $0.tries = 7
            $0.leave = false
        }
        let measures = Dictionary(uniqueKeysWithValues: reading.measures.map { ($0.name, $0.value) })
        #expect(measures["all"] == 1)
        #expect(measures["length"] == 0.1)
        #expect(measures["of me"] == 1)
        #expect(measures["of us"] == 2)
        #expect(measures["of you"] == 2)
        #expect(measures["tries"] == 1)
        #expect(measures["no leave"] == 1)
        #expect(try Self.reading(text).measures.contains { $0.name == "no leave" && $0.value == 0 })
    }

    @Test func howASentenceStandsToTheirWordsIsSeen() throws {
        let draft = Drafts.draft("Re-keying orders costs a day. The list is late.") {
            $0.said = ["we lose a day re-keying orders"]
            $0.promise = .init("the list", by: Drafts.monday - 1)
        }
        let traits = try Drafts.lens().sentences(of: draft).map(\.traits)
        #expect(traits[0].contains("theirs 3"))
        #expect(traits[0].contains("theirs mostly"))
        #expect(!traits[0].contains("promised"))
        #expect(traits[1].contains("promised"))
        #expect(traits[1].contains("late"))
        #expect(traits[1].contains("theirs 0"))
    }
}
