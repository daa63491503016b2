import CivilTime
import FollowUp
import Language

/// What the rhythm proposes and refuses, in words.
extension Hearing {
    /// - Parameter isSmall: it is offered as the smallest thing to do, and a day to come needs no “next”.
    package func say(_ proposal: Rhythm.Proposal, to prospect: Prospect, isSmall: Bool = false) -> String {
        var values = places(proposal.reason, prospect)
        let isToday = proposal.day == now.day && proposal.time == nil
        let due = ["due": say(Due(proposal.day, at: proposal.time))]
        values["when"] =
            isToday ? wording("due.today") : isSmall ? wording("worry.when", due) : wording("then.next", due)
        return wording("then.\(proposal.reason.key)", values)
    }

    package func say(_ refusal: Rhythm.Refusal, to prospect: Prospect) -> String {
        wording("refused.\(refusal.reason.key)", places(refusal.reason, prospect))
    }

    /// The values of a reason as words.
    package func places(_ reason: Rhythm.Reason, _ prospect: Prospect) -> [String: String] {
        var places = ["first": prospect.first]
        for (key, value) in reason.values {
            places[key] =
                switch value {
                case .day(let day): say(Due(day))
                case .time(let time): DateText(region).clock(time)
                case .number(let number): String(number)
                case .channel(let channel): wording("way.\(channel.rawValue)")
                case .words(let words): words
                }
        }
        return places
    }
}
