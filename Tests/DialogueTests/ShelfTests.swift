import FollowUp
import Testing

@testable import Dialogue

/// What the user's shelf holds for a person stands in the line of a message, and nothing goes twice.
@Suite struct ShelfTests {
    static func room(_ known: Relationship) throws -> Hearing {
        var room = try Tom.room([known])
        room.shelf = { _ in ("“Stock count” (https://a.example/s;x. y)", "we lose a day a week re-keying orders") }
        return room
    }

    @Test func itStandsInTheLineWithTheWordsItFits() throws {
        let room = try Self.room(Tom.known())
        var interview = try Tom.talk(["useful"], in: room)
        guard case .question(let question, _, let hint, _, let prefill, _, _) = interview.asked(in: room) else {
            Issue.record("something should be asked")
            return
        }
        #expect(question.fills == .useful)
        #expect(prefill == "“Stock count” (https://a.example/s;x. y)")
        #expect(hint?.contains("we lose a day a week re-keying orders") == true)
        // It shares no word with what he confided; it was chosen because it fits.
        #expect(interview.take(prefill, in: room).keep.count == 1)
        #expect(
            Tom.prefill(interview, in: room)?.contains("With this you have “Stock count” (https://a.example/s;x. y);")
                == true)
        _ = interview.take("my words", in: room)
        let intake = try #require(MessageIntake(interview, in: room, ids: SeededRandom(seed: 1)))
        #expect(intake.subject(in: room) == "Stock count")
    }

    @Test func somethingElseIsHeldAgainstWhatTheySaid() throws {
        let room = try Self.room(Tom.known())
        var interview = try Tom.talk(["useful"], in: room)
        #expect(interview.take("our brochure", in: room).keep.isEmpty)
        #expect(interview.take("none", in: room).keep.count == 1)
    }

    @Test func whatTheStepBringsComesFirst() throws {
        let room = try Self.room(Tom.known { $0.steps = [Tom.step("call him", 3, value: "a count of re-keying")] })
        #expect(try Tom.talk(["useful"], in: room).question?.fills == .messageText)
    }

    @Test func withoutAShelfNothingIsOffered() throws {
        let room = try Tom.room([Tom.known()])
        let interview = try Tom.talk(["useful"], in: room)
        #expect(Tom.prefill(interview, in: room) == "")
    }

    @Test func whatTheyHadIsRefusedWithItsName() throws {
        let gift = Fact(
            id: ID(rawValue: 90), prospect: ID(rawValue: 21), meeting: nil, on: Tom.met, kind: .value,
            words: "the re-keying checklist")
        let room = try Self.room(Tom.known { $0.facts.append(gift) })
        var interview = try Tom.talk(["useful"], in: room)
        for _ in 0..<2 {
            let turn = interview.take("Re-keying Checklist", in: room)
            #expect(turn.keep.isEmpty)
            #expect(turn.say.first?.words.contains("“the re-keying checklist”") == true)
        }
        #expect(interview.take("a count of re-keying by the hour", in: room).keep.count == 1)
    }
}
