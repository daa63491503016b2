import CivilTime
import FollowUp

/// The people and days these tests speak of.
enum Samples {
    static let monday = Day(year: 2026, month: 11, day: 23)!

    static func jenny(_ name: String = "Jenny Ortiz", phone: String? = "248.867.5309", email: String? = nil) -> Prospect
    {
        var prospect = Prospect(id: ID(rawValue: 1), name: name, since: monday)
        prospect.phones = [phone].compactMap { $0 }
        prospect.emails = [email].compactMap { $0 }
        return prospect
    }

    static func step(_ text: String, channel: Channel? = nil, purpose: String? = nil) -> NextStep {
        var step = NextStep(
            id: ID(rawValue: 2), prospect: ID(rawValue: 1), meeting: nil, text: text, action: "", due: Due(monday))
        step.channel = channel
        step.purpose = purpose
        return step
    }

    static func promise(due: Due?) -> Promise {
        Promise(
            id: ID(rawValue: 3), prospect: ID(rawValue: 1), meeting: nil, by: .me, what: "the timeline", due: due)
    }

    static func fact(_ number: Int64, _ kind: Fact.Kind, _ words: String, meeting: Int64? = nil) -> Fact {
        Fact(
            id: ID(rawValue: number), prospect: ID(rawValue: 1), meeting: meeting.map { ID(rawValue: $0) }, on: monday,
            kind: kind, words: words)
    }
}
