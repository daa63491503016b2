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

    /// The numbers that are shipped.
    static let playbook = Playbook(
        attempts: 3, channelsBeforeBusy: 3, gap: 2, afterProposal: 2, nurture: 21...30,
        atRisk: [.prospect: 35, .client: 35, .partner: 60], style: .extrovert,
        order: [
            .extrovert: [.phone, .text, .email, .linkedin, .whatsapp, .social, .postcard, .note, .inPerson],
            .introvert: [.email, .text, .linkedin, .phone, .whatsapp, .postcard, .note, .social, .inPerson],
        ],
        hours: .init(from: TimeOfDay(hour: 9)!, to: TimeOfDay(hour: 18)!), weekend: [.saturday, .sunday],
        outcomes: [
            .init("reached", means: .reached), .init("voicemail", means: .left), .init("no answer", means: .tried),
            .init("sent", also: ["wrote"], means: .left), .init("replied", means: .theirs),
            .init("met", means: .theirs), .init("asked", means: .asked),
            .init("may call", means: .leave), .init("timing off", means: .notNow), .init("proposal", means: .proposal),
            .init("busy message", means: .busyMessage), .init("said no", means: .no), .init("won", means: .won),
            .init("let go", means: .letGo),
        ])
    /// What comes of most touches.
    static let often = Array(repeating: playbook.outcomes[1...3], count: 4).flatMap { $0 }

    /// A person who gave leave, with a number and an address.
    static func known(_ state: Prospect.State = .attempting) -> Relationship {
        var prospect = jenny(email: "jenny@acme.example")
        prospect.state = state
        var known = Relationship(prospect)
        known.facts = [fact(1, .permission(.init(given: true)), "yes, do")]
        return known
    }

    static func touch(_ day: Day, _ channel: Channel, _ outcome: String, hour: Int = 10) -> Touch {
        let at = Moment(utc: day.number * 86_400 + hour * 3600, offset: 0, zone: "UTC")
        return Touch(
            id: ID(rawValue: Int64(at.utc)), prospect: ID(rawValue: 1), at: at, channel: channel, outcome: outcome)
    }
}
