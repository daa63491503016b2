import Dialogue
import FollowUp
import Terminal

extension Session {
    /// The end of a talk that was about no meeting: what came to mind is kept, and its step is on the list.
    mutating func file(
        thought intake: Intake, _ existing: Relationship?, _ interview: Interview, in room: Hearing
    ) -> Reply {
        var intake = intake
        guard let (changes, prospect) = intake.thoughts(on: existing), !changes.isEmpty else {
            leave()
            return Reply(say: [.hint(room.wording("saved.nothing"))], keep: [.filed(interview.talk.id)])
        }
        leave()
        var lines: [Line] = []
        for change in changes {
            switch change {
            case .fact(let edit):
                let values = ["first": prospect.first, "due": room.say(Due(edit.either.on))]
                lines.append(.done(room.wording("friend.kept", values)))
            case .step(let edit):
                let values = [
                    "answer": edit.either.taskLine(for: prospect), "due": edit.either.due.map(room.say) ?? "",
                ]
                lines.append(.done(room.wording("add.done", values)))
            default: break
            }
        }
        let label = room.wording("label.\(interview.conversation.id)", ["name": prospect.name])
        return Reply(say: lines, keep: [.filed(interview.talk.id), .changed(changes, label: label)])
    }
}
