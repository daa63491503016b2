import Dialogue
import FollowUp
import Terminal

extension Session {
    /// Puts the next prospect of the day before the user.
    mutating func meet(
        _ prospect: Prospect, in conversation: Conversation, room: Hearing, ids: inout some RandomNumberGenerator
    ) {
        let talk = Talk(id: .new(using: &ids), conversation: conversation.id, length: .full, began: room.now)
        var interview = Interview(conversation, talk: talk, in: room)
        before = interview.meet(prospect, in: room)
        isBegun = false
        place = .talk(interview)
    }

    /// The end of one follow-up of the day.
    mutating func file(_ day: DayIntake, of interview: Interview, in room: Hearing) -> Reply {
        plan?.done += day.now == .done || day.now == .draft ? 1 : 0
        handled.insert(day.prospect.id)
        leave()
        var reply = Reply(say: lines(of: day.remarks))
        if isBegun { reply.keep = [.filed(interview.talk.id)] }
        if !day.changes.isEmpty {
            let label = room.wording("label.the-day", ["name": day.prospect.name])
            reply.keep.append(.changed(day.changes, label: label))
        }
        switch day.now {
        case .draft: reply.then = .command(["draft", day.prospect.name])
        case .skip:
            reply.say.append(.hint(room.wording("day.skipped")))
            if day.cause == DayIntake.neverTaught {
                reply.say.append(.hint(room.wording("day.lesson")))
                reply.then = .command(["why", lesson(of: interview)])
            }
        case .done, .later, .drop: break
        }
        return reply
    }

    /// The teaching that fits where the follow-up stands.
    private func lesson(of interview: Interview) -> String {
        switch interview.standing.slots[.owed]?.words {
        case "late": "late-is-not-dead"
        default: interview.standing.slots[.tries] == nil ? "goal-is-the-follow-up" : "vary-the-channel"
        }
    }
}
