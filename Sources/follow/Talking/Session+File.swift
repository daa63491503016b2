import Dialogue
import FollowUp
import Terminal

extension Session {
    /// The end of a talk: its answers become changes of the record, and the task line says what is on the list now.
    mutating func file(
        _ interview: Interview, in room: Hearing, ids: inout some RandomNumberGenerator
    ) -> Reply {
        let existing = interview.prospect.flatMap(room.relationship)
        if let day = DayIntake(interview, of: existing, in: room, ids: ids) {
            return file(day, of: interview, in: room)
        }
        if let message = MessageIntake(interview, in: room, ids: ids) {
            return file(message, existing, interview, in: room)
        }
        if let plan = PlanIntake(interview, of: existing, in: room, ids: &ids) {
            return file(plan, of: interview, in: room)
        }
        if let nightmare = NightmareIntake(interview, of: existing, in: room, ids: &ids) {
            return file(nightmare, of: interview, in: room)
        }
        var intake = Intake(interview, now: room.now, ids: ids)
        guard interview.conversation.isMeeting else { return file(thought: intake, existing, interview, in: room) }
        guard let (changes, prospect) = intake.changes(to: existing) else {
            return Reply(say: [.hint(room.wording("saved.nothing"))])
        }
        leave()
        let label = room.wording("label.\(interview.conversation.id)", ["name": prospect.name])
        return Reply(
            say: ending(changes, prospect, intake, in: room) + hintOfPlan(changes, existing, prospect, in: room),
            keep: [.filed(interview.talk.id), .changed(changes, label: label)])
    }

    private func ending(_ changes: [Change], _ prospect: Prospect, _ intake: Intake, in room: Hearing) -> [Line] {
        var lines: [Line] = []
        var values = ["first": prospect.first]
        let steps = changes.compactMap { change in
            if case .step(let edit) = change { edit.after } else { nil }
        }
        if intake.isDowngraded { lines.append(.hint(room.wording("continuation", values))) }
        for step in steps {
            if step.state == .none {
                values["answer"] = step.reason ?? ""
                lines.append(.done(room.wording("filed.none", values)))
            } else {
                values["answer"] = step.taskLine(for: prospect)
                values["due"] = step.due.map(room.say) ?? ""
                lines.append(.done(room.wording(step.isDraft ? "filed.draft" : "filed", values)))
                if step.isDraft { lines.append(.hint(room.wording("draft.ask", values))) }
            }
        }
        if prospect.phones.isEmpty, prospect.emails.isEmpty {
            lines.append(.hint(room.wording("filed.unreachable", values)))
        }
        lines.append(.hint(room.wording("filed.reach", values)))
        return lines
    }

    /// The review as it is shown: at most so many rows as fit a screen, each within two lines.
    func review(_ interview: Interview, in room: Hearing) -> [Line] {
        let standing = interview.standing
        let who = standing.slots[.name]?.words ?? ""
        var lines: [Line] = [.blank, .heading(left: who, right: interview.conversation.title)]
        for (index, row) in interview.rows(in: room).enumerated() {
            lines.append(
                .row(number: String(index + 1), label: row.label, words: clipped(row.words), right: row.right))
        }
        return lines
    }

    func clipped(_ words: String) -> String {
        let line = words.split(whereSeparator: \.isNewline).joined(separator: " / ")
        return line.count <= 96 ? line : line.prefix(95) + "…"
    }

    func help(in room: Hearing) -> [Line] {
        interview == nil
            ? [.hint(room.wording("help.coach"))]
            : [.hint(room.wording("help.talk")), .hint(room.wording("help.keys"))]
    }
}
