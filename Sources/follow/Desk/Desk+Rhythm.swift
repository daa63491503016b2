import CivilTime
import FollowUp
import Language
import Terminal

extension Desk {
    /// The rules of follow-up, as they suit the user.
    func playbook() throws -> Playbook {
        if let rules { return rules }
        let memory = playbookMemory
        let playbook = try memory?.playbook() ?? read(for: memory)
        rules = playbook
        return playbook
    }

    private func read(for memory: PlaybookMemory?) throws -> Playbook {
        var playbook = try library.playbook()
        if let path = try? profilePath(), exists(path) { playbook = playbook.suiting(try profile().profile()) }
        memory?.keep(playbook)
        return playbook
    }

    /// The rules for proposing: with the channels in the order that worked for the user, where enough were tried to tell.
    func taughtPlaybook() throws -> Playbook {
        let playbook = try playbook()
        guard let sums = try notebookToRead()?.channelSums() else { return playbook }
        return playbook.taught(by: Learning(sums, by: playbook))
    }

    /// The rhythm by the user's playbook, with the day the person wished for heard in their leave.
    func rhythm(for relationship: Relationship, by playbook: Playbook) -> Rhythm {
        guard let leave = relationship.permission, case .permission(let terms) = leave.kind, terms.given,
            let when = terms.when, let morning = TimeOfDay(hour: 9)
        else { return Rhythm(playbook) }
        let ear = DateEar(now: WallTime(leave.on, morning), locale: region, use: .plan)
        return Rhythm(playbook, wishes: [ear.hear(when)].compactMap { $0?.value.day })
    }

    /// Where a relationship stands by the playbook, and what comes next.
    func lines(of rhythm: Rhythm, in relationship: Relationship) -> [Line] {
        let prospect = relationship.prospect
        let room = hearing()
        let standing = rhythm.standing(of: relationship, on: today)
        func row(_ label: String, _ words: String) -> Line {
            .row(number: "", label: wording("show.\(label)"), words: words, right: "")
        }
        var lines = [row("stands", wording("standing.\(standing.why.key)", room.places(standing.why, prospect)))]
        if standing.isAtRisk {
            let values = ["count": String(standing.quiet), "what": standing.rival ?? ""]
            lines.append(row("at-risk", wording("standing.at-risk", values)))
        }
        if let next = rhythm.proposal(for: relationship, on: today) {
            lines.append(row("then", room.say(next, to: prospect)))
        }
        return lines
    }
}
