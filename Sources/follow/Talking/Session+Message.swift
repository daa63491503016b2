import Dialogue
import Exchange
import FollowUp
import Language
import Terminal

extension Session {
    /// The end of a talk that wrote a message: the attempt is logged, and the text handed to what will send it.
    mutating func file(
        _ message: MessageIntake, _ existing: Relationship?, _ interview: Interview, in room: Hearing
    ) -> Reply {
        var message = message
        guard let (changes, prospect) = message.changes(to: existing) else {
            return Reply(say: [.hint(room.wording("saved.nothing"))])
        }
        leave()
        let label = room.wording("label.\(interview.conversation.id)", ["name": prospect.name])
        var reply = Reply(
            say: ending(changes, message, prospect, in: room),
            keep: [.filed(interview.talk.id), .changed(changes, label: label)])
        if let way = Outgoing.Way(rawValue: message.out) {
            var letter = Letter(
                to: prospect.name, at: prospect.emails.first, subject: message.subject(in: room), text: message.text,
                date: room.now)
            letter.from = room.profile.contact.flatMap { emails(in: $0).first?.typed }
            reply.letter = Outgoing(way: way, letter: letter)
        }
        return reply
    }

    private func ending(
        _ changes: [Change], _ message: MessageIntake, _ prospect: Prospect, in room: Hearing
    ) -> [Line] {
        var lines: [Line] = []
        for change in changes {
            switch change {
            case .touch(let edit):
                let touch = edit.either
                let way = room.wording("channel.\(touch.channel.rawValue)")
                let kept = changes.lazy.compactMap { $0.kept }.first ?? ""
                let outcome = ["sent", "voicemail"].contains(touch.outcome) ? "" : touch.outcome
                let values = ["answer": way, "name": prospect.name, "what": outcome, "due": kept]
                lines.append(.done(room.wording("message.logged", values)))
            case .step(.added(let next)):
                let values = ["answer": next.taskLine(for: prospect), "due": next.due.map(room.say) ?? ""]
                lines.append(.hint(room.wording("log.plan", values)))
            case .step(let edit):
                lines.append(.done(room.wording("message.logged.step", ["answer": edit.either.text])))
            default: break
            }
        }
        return lines + [.hint(room.wording("message.undo"))]
    }
}

extension Change {
    /// What was promised, when this keeps it.
    fileprivate var kept: String? {
        guard case .promise(let edit) = self, edit.after?.state == .kept else { return nil }
        return edit.after.map { PromisedThing($0.what).words }
    }
}
