import CivilTime
import FollowUp
import Testing

@testable import Dialogue

/// From the second touch on: what was learned of them since, and what is good for both; once a day, kept with its date.
@Suite struct LearnedTests {
    static let slot = Slot.note("learned")
    static let words = "his desk loses two people; a smaller first step suits us both"

    /// The first question behind the kind of message, with touches so many days ago.
    static func asked(daysAgo days: [Int], _ kind: String = "recap") throws -> Slot? {
        let tom = Tom.known { $0.touches = days.map(touch) }
        return try Tom.talk([kind], in: try Tom.room([tom])).question?.fills
    }
    static func touch(_ daysAgo: Int) -> Touch {
        let at = Moment(utc: Shipped.now.utc - daysAgo * 86_400 - 60, offset: 0, zone: "Europe/London")
        return Touch(
            id: ID(rawValue: Int64(80 + daysAgo)), prospect: ID(rawValue: 21), at: at, channel: .phone,
            outcome: "reached")
    }

    static func facts(_ lines: [String], _ change: (inout Relationship) -> Void = { _ in }) throws -> [Fact] {
        let changes = try MessageIntakeTests.changes(lines) {
            $0.touches = [touch(3)]
            change(&$0)
        }
        return changes.compactMap { if case .fact(let edit) = $0 { edit.after } else { nil } }
    }

    @Test func itIsAskedFromTheSecondTouchOn() throws {
        #expect(try Self.asked(daysAgo: []) == .messageText)
        #expect(try Self.asked(daysAgo: [3]) == Self.slot)
        #expect(try Self.asked(daysAgo: [5, 1], "voicemail") == Self.slot)
    }

    /// Whoever was written to today was thought about today. What was before the last meeting was asked in its debrief.
    @Test func itIsAskedOnceADay() throws {
        #expect(try Self.asked(daysAgo: [3, 0]) == .messageText)
        #expect(try Self.asked(daysAgo: [30]) == .messageText)
    }

    @Test func itIsKeptWithItsDate() throws {
        let facts = try Self.facts(["recap", Self.words, "my words", "sent"])
        #expect(facts.map(\.words) == [Self.words])
        #expect(facts.map(\.kind) == [.note(name: "learned")])
        #expect(facts.map(\.on) == [Shipped.monday] && facts.first?.meeting == nil)
    }

    @Test(arguments: ["", "no", "nothing"]) func itCanBePassedOver(line: String) throws {
        #expect(try Self.facts(["recap", line, "my words", "sent"]) == [])
    }

    @Test func whatTheRecordSaysIsNotWrittenTwice() throws {
        let facts = try Self.facts(["recap", Self.words, "my words", "sent"]) {
            $0.facts.append(
                Fact(
                    id: ID(rawValue: 90), prospect: ID(rawValue: 21), meeting: nil, on: Tom.met,
                    kind: .note(name: "learned"), words: Self.words))
            #expect($0.learned.map(\.on) == [Tom.met])
        }
        #expect(facts == [])
    }

    /// What is noted on the way is kept as it is after a meeting.
    @Test func aNoteOnTheWayIsKeptToo() throws {
        let tom = Tom.known()
        let room = try Tom.room([tom])
        var interview = try Tom.talk(["recap", "my words"], in: room)
        _ = interview.note("he laughed", at: room)
        _ = interview.take("sent", in: room)
        var intake = try #require(MessageIntake(interview, in: room, ids: SeededRandom(seed: 1)))
        let changes = intake.changes(to: tom)?.changes ?? []
        #expect(changes.contains { if case .fact(.added(let fact)) = $0 { fact.words == "he laughed" } else { false } })
    }
}
