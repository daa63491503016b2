import CivilTime
import FollowUp

extension DayIntake {
    /// What came of it, and what comes next.
    mutating func log() {
        guard let channel = standing.slots[.touchChannel].flatMap({ Channel(rawValue: $0.words) }),
            let outcome = text(.touchOutcome), let rhythm = room.rhythm(record)
        else { return }
        var touch = Touch(
            id: .new(using: &ids), prospect: prospect.id, at: room.now,
            channel: outcome == "voicemail" ? .voicemail : channel, outcome: outcome)
        touch.learned = text(.touchLearned)
        touch.value = text(.useful)
        let before = record
        let kept = standing.slots[.promiseKept] == .yes(true) ? deeds.lazy.compactMap { $0.promise }.first : nil
        let settled = (kept, record.stepOfTheDay(done: touch, on: room.now.day))
        let logged = rhythm.log(touch, in: record, settling: settled)
        let intake = TouchIntake(logged, before: before, by: rhythm, in: room, isGoingOn: true, ids: &ids)
        changes = intake.changes
        record = intake.record
        remarks = intake.remarks
        if let why = text(.note("won_by")) { take(note: "won_by", why) }
        plan(rhythm)
    }

    /// The next step they spoke of; planned with its purpose, a draft without.
    private mutating func plan(_ rhythm: Rhythm) {
        switch standing.slots[.step] {
        case .deeds(let deeds)? where standing.answers["step"] != nil:
            guard let deed = deeds.first else { return }
            let heard = heardStep(deed.what, now: room.now)
            var step = NextStep(
                id: .new(using: &ids), prospect: prospect.id, meeting: nil, text: deed.what, action: heard.verb,
                due: deed.due)
            step.channel = heard.channel
            step.purpose = text(.purpose)
            step.agreed = record.hasLeave
            step.direction = record.hasLeave ? .pull : .push
            step.attemptsAllowed = rhythm.playbook.attempts
            take(.step(.added(step)))
            let values = ["answer": step.taskLine(for: prospect), "due": step.due.map(room.say) ?? ""]
            remarks.append(.hinted(room.wording("log.plan", values)))
        case .nothing(let reason)? where standing.answers["step"] != nil:
            var step = NextStep(
                id: .new(using: &ids), prospect: prospect.id, meeting: nil, text: "", action: "", due: nil)
            step.state = .none
            step.reason = reason
            take(.step(.added(step)))
            remarks.append(.hinted(room.wording("filed.none", ["answer": reason])))
        default: break
        }
    }
}

extension Relationship {
    /// The due step this touch is: by the same way, else the one the day was about.
    func stepOfTheDay(done touch: Touch, on day: Day) -> NextStep? {
        let due = openSteps.filter { step in step.due.map { $0.day <= day } ?? false }
        let same = due.first { $0.channel?.line == touch.channel.line }
        // What answers them is not yet what was planned besides.
        guard prospect.request == nil else { return same }
        return same ?? due.first { $0.channel == nil } ?? due.first
    }
}
