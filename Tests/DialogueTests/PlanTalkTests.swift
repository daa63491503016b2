import CivilTime
import FollowUp
import Testing

@testable import Dialogue

/// The talk that makes a plan for one person: what is offered from the record, and what is kept of it.
@Suite struct PlanTalkTests {
    static func begin(_ whom: Relationship, in room: Hearing) throws -> Interview {
        let conversation = try Shipped.library.conversation("a-plan")
        let talk = Talk(id: ID(rawValue: 3), conversation: "a-plan", length: .full, began: Shipped.now)
        var interview = Interview(conversation, talk: talk, in: room)
        _ = interview.meet(whom.prospect, in: room)
        return interview
    }

    /// Says lines; an empty one takes what is offered.
    static func say(_ lines: [String], to interview: inout Interview, in room: Hearing) -> [Turn] {
        lines.map { line in
            let offered = Tom.prefill(interview, in: room) ?? ""
            return interview.take(line.isEmpty ? offered : line, in: room)
        }
    }

    static func plan(
        _ lines: [String], for whom: Relationship = Tom.known()
    ) throws -> (interview: Interview, steps: [NextStep], intake: PlanIntake) {
        let room = try Tom.room([whom])
        var interview = try begin(whom, in: room)
        _ = say(lines, to: &interview, in: room)
        var ids = SeededRandom(seed: 1)
        let intake = try #require(PlanIntake(interview, of: whom, in: room, ids: &ids))
        let steps = intake.changes.compactMap { if case .step(.added(let step)) = $0 { step } else { nil } }
        return (interview, steps, intake)
    }

    static let all = ["he rings me first", "a trial"] + Array(repeating: "", count: 9)

    @Test func whatIsOfferedIsTakenByEnter_B37_B38() throws {
        let (interview, steps, intake) = try Self.plan(Self.all)
        #expect(interview.isReviewing)
        #expect(steps.map(\.due) == [0, 2, 4].map { Due(Shipped.monday + $0) })
        #expect(steps.map(\.channel) == [.email, .linkedin, .social])
        #expect(steps[0].text == "email Tom to ask “what would a free Friday change for you?”")
        #expect(Set(steps.compactMap(\.purpose)).count == 3)
        #expect(steps.allSatisfy { $0.state == .planned && $0.direction == .pull && $0.attempt == 1 })
        #expect(steps[1].value == "what they asked for: a count of where the hours go")
        let notes = intake.changes.compactMap { if case .fact(.added(let fact)) = $0 { fact } else { nil } }
        #expect(notes.map(\.kind) == [.note(name: "goal"), .note(name: "sale")])
        #expect(notes.map(\.words) == ["he rings me first", "a trial"])
        #expect(!intake.remarks.contains { if case .warned = $0 { true } else { false } })
    }

    @Test func theGoalIsAskedFirstAndTheSaleAfter_B37() throws {
        let conversation = try Shipped.library.conversation("a-plan")
        #expect(conversation.questions.prefix(3).map(\.id) == ["who", "goal", "sale"])
        // Asked again another time, with what was said before in the line.
        var tom = Tom.known()
        let before = Fact(
            id: ID(rawValue: 90), prospect: tom.prospect.id, meeting: nil, on: Tom.met, kind: .note(name: "goal"),
            words: "he knows my name")
        tom.facts.append(before)
        let room = try Tom.room([tom])
        #expect(Tom.prefill(try Self.begin(tom, in: room), in: room) == "he knows my name")
        // The same words are not written twice.
        #expect(!(try Self.plan(["", ""], for: tom).intake.changes.contains { $0 == .fact(.added(before)) }))
    }

    @Test func whatTheUserPutsThereMovesTheRest() throws {
        let lines = [
            "he rings me", "", "call Tom about the trial, Thursday 26 November", "he tries it", "a trial", "", "", "",
        ]
        let (_, steps, _) = try Self.plan(lines)
        #expect(steps[0].channel == .phone && steps[0].due == Due(Shipped.monday + 3))
        #expect(steps[1].due == Due(Shipped.monday + 7) && steps[1].channel != .phone)
        // What was offered for another touch is not offered for the user's own.
        let room = try Tom.room([Tom.known()])
        var interview = try Self.begin(Tom.known(), in: room)
        _ = Self.say(Array(lines.prefix(3)), to: &interview, in: room)
        #expect(Tom.prefill(interview, in: room) == "")
    }

    @Test func fewerThanThreeWarnsAndIsKept_B11_B38() throws {
        let room = try Tom.room([Tom.known()])
        var interview = try Self.begin(Tom.known(), in: room)
        _ = Self.say(["he rings me", "a trial", "", "", ""], to: &interview, in: room)
        while !interview.isReviewing { _ = interview.skip(reason: "", in: room) }
        var ids = SeededRandom(seed: 1)
        let intake = try #require(PlanIntake(interview, of: Tom.known(), in: room, ids: &ids))
        guard case .warned(let words)? = intake.remarks.last else {
            Issue.record("nothing warns of one date")
            return
        }
        #expect(words.contains("LinkedIn on Wed 25 Nov") && words.contains("three"))
        #expect(intake.changes.count == 3)
    }

    @Test func withoutAPurposeItIsADraft_B1() throws {
        let room = try Tom.room([Tom.known()])
        var interview = try Self.begin(Tom.known(), in: room)
        _ = Self.say(["he rings me", "a trial", ""], to: &interview, in: room)
        while !interview.isReviewing { _ = interview.skip(reason: "", in: room) }
        var ids = SeededRandom(seed: 1)
        let intake = try #require(PlanIntake(interview, of: Tom.known(), in: room, ids: &ids))
        let steps = intake.changes.compactMap { if case .step(.added(let step)) = $0 { step } else { nil } }
        #expect(steps.map(\.state) == [.draft])
    }

    @Test func theSamePurposeTwiceGetsOneRemark_B38() throws {
        let room = try Tom.room([Tom.known()])
        var interview = try Self.begin(Tom.known(), in: room)
        _ = Self.say(["he rings me", "a trial", "", "that he sees it", "", ""], to: &interview, in: room)
        let own = Self.say(["that he hears it"], to: &interview, in: room)[0]
        #expect(own.say.isEmpty)
        _ = interview.back(draft: "", in: room)
        let same = Self.say(["That he sees it"], to: &interview, in: room)[0]
        guard case .said(let remark)? = same.say.first, same.say.count == 1 else {
            Issue.record("the same purpose passes without a word")
            return
        }
        #expect(remark.contains("its own"))
    }

    /// A day in their words is not taken for the day of the touch.
    @Test func anOfferIsHeardAsItIsMeant() throws {
        var tom = Tom.known()
        for index in tom.facts.indices where tom.facts[index].kind == .question {
            tom.facts[index].words = "what would the board need before 10 December?"
        }
        let (_, steps, _) = try Self.plan(Self.all, for: tom)
        #expect(steps.map(\.due) == [0, 2, 4].map { Due(Shipped.monday + $0) })
        #expect(steps[0].text.contains("what would the board need"))
    }

    @Test func anEmptyRecordIsAskedForLeaveFirst_B10() throws {
        let prospect = Prospect(id: ID(rawValue: 21), name: "Tom Weil", since: Shipped.monday)
        let (_, steps, _) = try Self.plan(Self.all, for: Relationship(prospect))
        #expect(steps.count == 3 && steps[0].text.contains("whether you may"))
        #expect(steps.dropFirst().allSatisfy { $0.text.contains("if you may") })
        #expect(steps.allSatisfy { $0.direction == .push })
        #expect(Set(steps.compactMap(\.purpose)).count == 3)
    }
}
