import CivilTime
import FollowUp

/// A touch on its way into the notebook: what else it brings with it, and what is said of it all.
package struct TouchIntake {
    private let touch: Touch
    private let logged: Rhythm.Logged
    private let before: Relationship
    private let rhythm: Rhythm
    private let room: Hearing
    package private(set) var record: Relationship
    package private(set) var changes: [Change]
    package private(set) var remarks: [Remark] = []

    /// - Parameters:
    ///   - rhythm: the one it was logged by.
    ///   - isGoingOn: the next step is asked about in a moment, so nothing is put on the list by itself but what a touch
    ///     nobody answered calls for.
    package init(
        _ logged: Rhythm.Logged, before: Relationship, by rhythm: Rhythm, in room: Hearing, isGoingOn: Bool = false,
        ids: inout some RandomNumberGenerator
    ) {
        touch = logged.touch
        self.logged = logged
        self.before = before
        self.rhythm = rhythm
        self.room = room
        record = logged.after
        changes = logged.changes
        add(logged.meaning, isGoingOn, ids: &ids)
    }

    private var prospect: Prospect { record.prospect }

    /// The rhythm once more: their leave, and the days they wished for in it, may have come with the touch.
    private var again: Rhythm {
        record.permission == before.permission ? rhythm : room.rhythm(record) ?? rhythm
    }

    private mutating func add(_ meaning: Playbook.Meaning, _ isGoingOn: Bool, ids: inout some RandomNumberGenerator) {
        var told: [Remark] = []
        if let refusal = logged.broke { told.append(keep(refusal, &ids)) }
        if let step = logged.done, !step.isOfTheRhythm {
            told.append(.hinted(room.wording("log.step", ["answer": step.taskLine(for: prospect)])))
        }
        if let promise = logged.kept { told.append(.hinted(room.wording("log.promise", ["answer": promise.what]))) }
        if [.busyMessage, .nurture].contains(before.prospect.state), meaning.isAnswer,
            [.promised, .attempting].contains(prospect.state)
        {
            told.append(.hinted(room.wording("log.back", ["first": prospect.first])))
        }
        switch meaning {
        case .leave: keepLeave(&ids)
        case .notNow: told += keepTheirTime(&ids)
        case .proposal: told += planFollowUps(&ids)
        case .won where !isGoingOn: told.append(keepWhatWon(&ids))
        default: break
        }
        var so = logged
        so.after = record
        if let next = room.wording.followOn(so, by: rhythm, &ids) {
            take(.step(.added(next)))
            told.append(planned(next))
        } else if !isGoingOn, record.openSteps.isEmpty, meaning.isAnswer, meaning != .asked,
            prospect.state != .closed
        {
            told.append(.hinted(room.wording("log.next", ["first": prospect.first])))
        }
        remarks = [head(meaning)] + told
    }

    /// What it was, and what comes next, in one line.
    private func head(_ meaning: Playbook.Meaning) -> Remark {
        let rhythm = again
        let standing = rhythm.standing(of: record, on: touch.at.day)
        var values = [
            "first": prospect.first, "answer": touch.outcome,
            "channel": room.wording("way.\(touch.channel.line.rawValue)"),
        ]
        var key = meaning.rawValue
        if [.promised, .attempting].contains(prospect.state), [.tried, .left].contains(meaning),
            let tries = standing.tries.first(where: { $0.channel == touch.channel.line })
        {
            key = "attempt"
            values["count"] = String(tries.count)
            values["limit"] = String(tries.limit)
        } else if prospect.state == .busyMessage, before.prospect.state != .busyMessage {
            key = "busy_message"
        }
        // What is on the list says itself when.
        let isPlanned = record.openSteps.contains { !before.openSteps.contains($0) }
        let next = isPlanned ? nil : rhythm.proposal(for: record, on: touch.at.day).map { room.say($0, to: prospect) }
        let line = ["answer": room.wording("log.\(key)", values), "what": next ?? ""]
        return .done(room.wording("log.line", line))
    }

    /// What happened is kept, and with it the own rule it broke.
    private mutating func keep(_ refusal: Rhythm.Refusal, _ ids: inout some RandomNumberGenerator) -> Remark {
        let reason = room.say(refusal, to: before.prospect)
        take(Relationship.note(breaking: refusal.rule), words: reason, &ids)
        let values = [
            "what": refusal.rule.rawValue, "answer": reason,
            "due": refusal.next.map { room.say(Due($0.day, at: $0.time)) } ?? "",
        ]
        return .warned(room.wording("log.broke", values))
    }

    /// Their leave, with its terms as they put them.
    private mutating func keepLeave(_ ids: inout some RandomNumberGenerator) {
        let words = touch.learned ?? touch.outcome
        var terms = Fact.Permission(heardIn: words, now: touch.at)
        terms.given = true
        terms.channel = terms.channel ?? touch.channel.line
        take(.permission(terms), words: words, &ids)
    }

    private mutating func take(_ kind: Fact.Kind, words: String, _ ids: inout some RandomNumberGenerator) {
        let fact = Fact(
            id: .new(using: &ids), prospect: prospect.id, meeting: nil, on: touch.at.day, kind: kind, words: words)
        take(.fact(.added(fact)))
    }
    private mutating func take(_ change: Change) {
        changes.append(change)
        record = record.after([change])
    }

    /// The better time they named goes on the list; until then it rests.
    private mutating func keepTheirTime(_ ids: inout some RandomNumberGenerator) -> [Remark] {
        guard let note = touch.learned else { return [] }
        switch HeardDue(in: note, room) {
        case .none: return []
        case .unsure(let question): return [.hinted(question)]
        case .heard(let due, _):
            var step = step("their-time", due, touch.channel.line, &ids)
            step.agreed = true
            take(.step(.added(step)))
            return [planned(step)]
        }
    }

    /// Which follow-up did it, where the line says so; else how to add it.
    private mutating func keepWhatWon(_ ids: inout some RandomNumberGenerator) -> Remark {
        guard let why = touch.learned else {
            let values = ["first": prospect.first, "channel": touch.channel.line.rawValue]
            return .hinted(room.wording("log.which", values))
        }
        take(.note(name: Relationship.wonBy), words: why, &ids)
        return .hinted(room.wording("log.won-by", ["answer": why]))
    }

    /// Behind a proposal stand at least as many follow-ups as the playbook says, each with its day.
    private mutating func planFollowUps(_ ids: inout some RandomNumberGenerator) -> [Remark] {
        room.wording.afterProposal(record, at: touch.at, by: again, &ids).map { step in
            take(.step(.added(step)))
            return planned(step)
        }
    }

    private func step(
        _ key: String, _ due: Due, _ channel: Channel, _ ids: inout some RandomNumberGenerator
    ) -> NextStep {
        var step = NextStep(
            id: .new(using: &ids), prospect: prospect.id, meeting: nil, text: room.wording("step.\(key)"),
            action: NextStep.followUp,
            due: due)
        step.purpose = room.wording("purpose.\(key)")
        step.channel = channel
        step.attemptsAllowed = rhythm.playbook.attempts
        return step
    }

    private func planned(_ step: NextStep) -> Remark {
        let values = ["answer": step.taskLine(for: prospect), "due": step.due.map(room.say) ?? ""]
        return .hinted(room.wording("log.plan", values))
    }
}
