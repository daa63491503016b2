import CivilTime
import Dialogue
import FollowUp
import Terminal

/// A touch on its way into the notebook: what else it brings with it, and what is said of it all.
struct LoggedTouch {
    private let touch: Touch
    private let logged: Rhythm.Logged
    private let before: Relationship
    private let playbook: Playbook
    private let desk: Desk
    private var record: Relationship
    private(set) var changes: [Change]
    private(set) var lines: [Line] = []

    init(_ touch: Touch, _ logged: Rhythm.Logged, before: Relationship, playbook: Playbook, _ desk: Desk) {
        self.touch = touch
        self.logged = logged
        self.before = before
        self.playbook = playbook
        self.desk = desk
        record = logged.after
        changes = logged.changes
    }

    private var prospect: Prospect { record.prospect }

    mutating func add(_ meaning: Playbook.Meaning, ids: inout some RandomNumberGenerator) {
        var told: [Line] = []
        if let refusal = logged.broke { told.append(keep(refusal, &ids)) }
        if let step = logged.done {
            told.append(.hint(desk.wording("log.step", ["answer": step.taskLine(for: prospect)])))
        }
        if let promise = logged.kept { told.append(.hint(desk.wording("log.promise", ["answer": promise.what]))) }
        if [.busyMessage, .nurture].contains(before.prospect.state), meaning.isAnswer,
            [.promised, .attempting].contains(prospect.state)
        {
            told.append(.hint(desk.wording("log.back", ["first": prospect.first])))
        }
        switch meaning {
        case .leave: keepLeave(&ids)
        case .notNow: told += keepTheirTime(&ids)
        case .proposal: told += planFollowUps(&ids)
        default: break
        }
        lines = [head(meaning)] + told
    }

    /// What it was, and what comes next, in one line.
    private func head(_ meaning: Playbook.Meaning) -> Line {
        let rhythm = desk.rhythm(for: record, by: playbook)
        let standing = rhythm.standing(of: record, on: desk.today)
        var values = [
            "first": prospect.first, "answer": touch.outcome,
            "channel": desk.wording("way.\(touch.channel.line.rawValue)"),
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
        let next = rhythm.proposal(for: record, on: desk.today).map { desk.say($0, to: prospect) }
        let line = ["answer": desk.wording("log.\(key)", values), "what": next ?? ""]
        return .done(desk.wording("log.line", line))
    }

    /// What happened is kept, and with it the own rule it broke.
    private mutating func keep(_ refusal: Rhythm.Refusal, _ ids: inout some RandomNumberGenerator) -> Line {
        let reason = desk.say(refusal, to: before.prospect)
        take(Relationship.note(breaking: refusal.rule), words: reason, &ids)
        let values = [
            "what": refusal.rule.rawValue, "answer": reason,
            "due": refusal.next.map { desk.say(Due($0.day, at: $0.time)) } ?? "",
        ]
        return .warning(desk.wording("log.broke", values))
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
    private mutating func keepTheirTime(_ ids: inout some RandomNumberGenerator) -> [Line] {
        guard let note = touch.learned else { return [] }
        switch HeardDue(in: note, desk.hearing()) {
        case .none: return []
        case .unsure(let question): return [.hint(question)]
        case .heard(let due, _):
            var step = step("their-time", due, touch.channel.line, &ids)
            step.agreed = true
            take(.step(.added(step)))
            return [planned(step)]
        }
    }

    /// Behind a proposal stand at least as many follow-ups as the playbook says, each with its day.
    private mutating func planFollowUps(_ ids: inout some RandomNumberGenerator) -> [Line] {
        let rhythm = desk.rhythm(for: record, by: playbook)
        return rhythm.plan(afterProposalIn: record, at: touch.at).map { proposal in
            let step = step("after-proposal", Due(proposal.day), proposal.channel, &ids)
            take(.step(.added(step)))
            return planned(step)
        }
    }

    private func step(
        _ key: String, _ due: Due, _ channel: Channel, _ ids: inout some RandomNumberGenerator
    ) -> NextStep {
        var step = NextStep(
            id: .new(using: &ids), prospect: prospect.id, meeting: nil, text: desk.wording("step.\(key)"), action: "",
            due: due)
        step.purpose = desk.wording("purpose.\(key)")
        step.channel = channel
        step.attemptsAllowed = playbook.attempts
        return step
    }

    private func planned(_ step: NextStep) -> Line {
        let values = ["answer": step.taskLine(for: prospect), "due": step.due.map(desk.say) ?? ""]
        return .hint(desk.wording("log.plan", values))
    }
}
