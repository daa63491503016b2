import FollowUp
import Testing

@testable import Dialogue

/// The kind of message that fits stands first and in the line; what there is no reason for is not offered.
@Suite struct MessageKindTests {
    static func offered(_ change: @escaping (inout Relationship) -> Void) throws -> (first: String, all: [String]) {
        let room = try Tom.room([Tom.known(change)])
        let interview = try Tom.talk(in: room)
        guard case .question(let question, _, let hint, _, let prefill, _, _) = interview.asked(in: room) else {
            return ("", [])
        }
        #expect(hint == nil)
        #expect(question.choices.first?.key == prefill)
        return (prefill, question.choices.map(\.key))
    }

    @Test func aPromiseThatIsLateComesBeforeAll() throws {
        let found = try Self.offered {
            $0.promises = [Tom.promise("the checklist", -4)]
            $0.touches = Tom.tried(3)
        }
        #expect(found.first == "late")
        #expect(!found.all.contains("as-promised"))
    }

    @Test(arguments: [Promise.State.open, .kept]) func onItsDayItGoesAsPromised(_ state: Promise.State) throws {
        let found = try Self.offered {
            $0.promises = [Tom.promise("the checklist", 0)]
            $0.promises[0].state = state
            $0.touches = Tom.tried(1)
        }
        #expect(found.first == "as-promised")
        #expect(!found.all.contains("late"))
    }

    @Test func asPromisedIsOfferedOnlyWhereItIsTrue() throws {
        #expect(!(try Self.offered { _ in }).all.contains("as-promised"))
        let withoutLeave = try Self.offered {
            $0.promises = [Tom.promise("the checklist", 0)]
            $0.facts.removeAll { if case .permission = $0.kind { true } else { false } }
        }
        #expect(!withoutLeave.all.contains("as-promised"))
        #expect(withoutLeave.first == "recap")
        #expect(try Self.offered { $0.promises = [Tom.promise("the checklist", 3)] }.all.contains("as-promised"))
    }

    @Test func theTriesDecideWhatComesNext() throws {
        #expect(try Self.offered { _ in }.first == "recap")
        #expect(try Self.offered { $0.touches = Tom.tried(1) }.first == "no-answer")
        #expect(try Self.offered { $0.touches = Tom.tried(3) }.first == "busy")
        #expect(try Self.offered { $0.touches = Tom.tried(1, "reached") }.first == "useful")
        let five = try Self.offered {
            $0.touches = Tom.tried(3)
            $0.steps = [Tom.step("call him", 3)]
            $0.steps[0].attemptsAllowed = 5
        }
        #expect(five.first == "no-answer")
    }

    @Test func someoneNewGetsSomethingUseful() throws {
        let room = try Tom.room([])
        let interview = try Tom.talk(in: room)
        #expect(Tom.prefill(interview, in: room) == "useful")
    }

    @Test func aNumberMeansTheKindThatIsShown() throws {
        let room = try Tom.room([Tom.known { $0.promises = [Tom.promise("the checklist", -4)] }])
        let interview = try Tom.talk(["1"], in: room)
        #expect(interview.standing.slots[.messageKind] == .choice("late"))
        #expect(try Tom.talk(["as promised"], in: room).standing.slots[.messageKind] == nil)
    }
}
