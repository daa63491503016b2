import Dialogue
import FollowUp
import Terminal

extension Session {
    /// The end of a talk that made a plan: all of it is kept, and undone, together.
    mutating func file(_ plan: PlanIntake, of interview: Interview, in room: Hearing) -> Reply {
        let reach = Line.hint(room.wording("filed.reach", ["first": plan.prospect.first]))
        return file(plan.changes, lines(of: plan.remarks) + [reach], plan.prospect, of: interview, in: room)
    }

    /// The end of a talk about what went wrong.
    mutating func file(_ nightmare: NightmareIntake, of interview: Interview, in room: Hearing) -> Reply {
        let said = Line.done(room.wording("nightmare.kept", ["first": nightmare.prospect.first]))
        return file(nightmare.changes, [said], nightmare.prospect, of: interview, in: room)
    }

    private mutating func file(
        _ changes: [Change], _ lines: [Line], _ prospect: Prospect, of interview: Interview, in room: Hearing
    ) -> Reply {
        leave()
        guard !changes.isEmpty else {
            return Reply(
                say: [.hint(room.wording("saved.nothing"))], keep: isBegun ? [.filed(interview.talk.id)] : [])
        }
        let label = room.wording("label.\(interview.conversation.id)", ["name": prospect.name])
        return Reply(say: lines, keep: [.filed(interview.talk.id), .changed(changes, label: label)])
    }

    /// One date is not a plan: what makes it one, after a meeting from which it goes on.
    func hintOfPlan(_ changes: [Change], _ existing: Relationship?, _ prospect: Prospect, in room: Hearing) -> [Line] {
        let record = (existing ?? Relationship(prospect)).after(changes)
        let count = record.datedSteps.count
        let ended = record.meetings.last?.ended
        guard ended != .order, ended != .noSale, (1..<Rhythm.wholePlan).contains(count) else { return [] }
        let values = ["first": prospect.first]
        return [.hint(room.wording(count == 1 ? "filed.plan.one" : "filed.plan.two", values))]
    }
}
