import CivilTime
import FollowUp
import Language
import Terminal

extension Desk {
    /// The rules of follow-up, as they suit the user, with the channels in the order that worked for them.
    func playbook() throws -> Playbook { try taught(try ownPlaybook()) }

    /// A playbook with what the user's own touches taught; where too few were made it stays as it is.
    func taught(_ playbook: Playbook) throws -> Playbook {
        guard let sums = try notebookToRead()?.channelSums() else { return playbook }
        return playbook.taught(by: Learning(sums, by: playbook))
    }

    /// The rules as the user wrote them; no notebook is opened for it.
    func ownPlaybook() throws -> Playbook {
        let playbook = try library.playbook()
        guard let path = try? profilePath(), exists(path) else { return playbook }
        return playbook.suiting(try profile().profile())
    }

    /// The rhythm by the user's playbook, with the day the person wished for heard in their leave.
    func rhythm(for relationship: Relationship, by playbook: Playbook) -> Rhythm {
        guard let leave = relationship.permission, case .permission(let terms) = leave.kind, terms.given,
            let when = terms.when, let morning = TimeOfDay(hour: 9)
        else { return Rhythm(playbook) }
        let ear = DateEar(now: WallTime(leave.on, morning), locale: region, use: .plan)
        return Rhythm(playbook, wishes: [ear.hear(when)].compactMap { $0?.value.day })
    }

    func say(_ proposal: Rhythm.Proposal, to prospect: Prospect) -> String {
        var values = places(proposal.reason, prospect)
        let isToday = proposal.day == today && proposal.time == nil
        let due = ["due": say(Due(proposal.day, at: proposal.time))]
        values["when"] = isToday ? wording("due.today") : wording("then.next", due)
        return wording("then.\(proposal.reason.key)", values)
    }

    func say(_ refusal: Rhythm.Refusal, to prospect: Prospect) -> String {
        wording("refused.\(refusal.reason.key)", places(refusal.reason, prospect))
    }

    /// Where a relationship stands by the playbook, and what comes next.
    func lines(of rhythm: Rhythm, in relationship: Relationship) -> [Line] {
        let prospect = relationship.prospect
        let standing = rhythm.standing(of: relationship, on: today)
        func row(_ label: String, _ words: String) -> Line {
            .row(number: "", label: wording("show.\(label)"), words: words, right: "")
        }
        var lines = [row("stands", wording("standing.\(standing.why.key)", places(standing.why, prospect)))]
        if standing.isAtRisk {
            let values = ["count": String(standing.quiet), "what": standing.rival ?? ""]
            lines.append(row("at-risk", wording("standing.at-risk", values)))
        }
        if let next = rhythm.proposal(for: relationship, on: today) {
            lines.append(row("then", say(next, to: prospect)))
        }
        return lines
    }

    /// The values of a reason as words.
    func places(_ reason: Rhythm.Reason, _ prospect: Prospect) -> [String: String] {
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
