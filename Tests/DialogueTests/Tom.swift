import CivilTime
import FollowUp
import Language
import PromptLibrary

@testable import Dialogue

/// Tom Weil, met ten days ago: a record with everything a message can build on, and what happened since.
enum Tom {
    static let library = Shipped.library
    static let outlines = Result { try library.outlines() }
    static let conversation = Result { try library.conversation("a-message") }
    static let met = Shipped.monday - 10

    static func known(_ change: (inout Relationship) -> Void = { _ in }) -> Relationship {
        var tom = Prospect(id: ID(rawValue: 21), name: "Tom Weil", since: met)
        tom.company = "Weil & Sons"
        tom.emails = ["tom@weil.example"]
        var all = Relationship(tom)
        var meeting = Meeting(id: ID(rawValue: 22), prospect: tom.id, on: met)
        meeting.ended = .advance
        all.meetings = [meeting]
        let leave = Fact.Permission(given: true, channel: .phone, about: "the orders")
        let facts: [(Fact.Kind, String)] = [
            (.ask, "a count of where the hours go"),
            (.pain(cost: "a day a week"), "we lose a day a week re-keying orders"),
            (.aspiration, "Fridays off"), (.detail, "the pile of delivery notes on his desk"),
            (.permission(leave), "yes, ring me about the orders"), (.point, "no day lost to re-keying"),
            (.point, "fewer wrong parcels"), (.question, "what would a free Friday change for you?"),
        ]
        all.facts = facts.enumerated().map { index, fact in
            Fact(
                id: ID(rawValue: Int64(30 + index)), prospect: tom.id, meeting: meeting.id, on: met, kind: fact.0,
                words: fact.1)
        }
        change(&all)
        return all
    }

    static func promise(_ what: String, _ days: Int?) -> Promise {
        Promise(
            id: ID(rawValue: 50), prospect: ID(rawValue: 21), meeting: ID(rawValue: 22), by: .me, what: what,
            due: days.map { Due(Shipped.monday + $0) })
    }

    static func step(_ text: String, _ days: Int, value: String? = nil) -> NextStep {
        var step = NextStep(
            id: ID(rawValue: 60), prospect: ID(rawValue: 21), meeting: ID(rawValue: 22), text: text, action: "call",
            due: Due(Shipped.monday + days, at: TimeOfDay(hour: 10), zone: "Europe/London"))
        step.value = value
        return step
    }

    /// So many attempts since the meeting that nobody answered.
    static func tried(_ count: Int, _ outcome: String = "sent") -> [Touch] {
        (0..<count).map { index in
            let day = met + 2 + index
            let at = Moment(utc: day.number * 86_400 + 36_000, offset: 0, zone: "Europe/London")
            return Touch(
                id: ID(rawValue: Int64(70 + index)), prospect: ID(rawValue: 21), at: at, channel: .email,
                outcome: outcome)
        }
    }

    static func room(_ people: [Relationship], contact: String? = "Sam Fox, 0161 496 0000") throws -> Hearing {
        var room = try Shipped.room(people)
        room.outlines = try outlines.get()
        room.profile.contact = contact
        return room
    }

    /// A talk about a message with these lines said.
    static func talk(_ lines: [String] = [], in room: Hearing) throws -> Interview {
        let talk = Talk(id: ID(rawValue: 2), conversation: "a-message", length: .full, began: Shipped.now)
        var interview = Interview(try conversation.get(), talk: talk, in: room)
        for line in ["Tom Weil"] + lines { _ = interview.take(line, in: room) }
        return interview
    }

    /// What stands in the line of the question at hand.
    static func prefill(_ interview: Interview, in room: Hearing) -> String? {
        guard case .question(_, _, _, _, let prefill, _, _) = interview.asked(in: room) else { return nil }
        return prefill
    }
}
