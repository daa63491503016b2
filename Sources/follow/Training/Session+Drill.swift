import Dialogue
import Terminal

extension Session {
    /// Takes an answer to an exercise.
    mutating func drill(_ line: String, in room: Hearing) -> Reply {
        guard case .drill(var talk) = place else { return Reply() }
        let reply = talk.take(line, in: room)
        place = .drill(talk)
        if talk.isOver { leave() }
        return reply
    }

    /// A slash word in a drill.
    mutating func drillWord(_ name: String, in room: Hearing) -> Reply {
        guard case .drill(let talk) = place else { return Reply() }
        switch name {
        case "skip": return drill("", in: room)
        case "why":
            guard let why = talk.why else { return Reply(say: [.hint(room.wording("drill.why-later"))]) }
            return Reply(then: .command(["why", why]))
        case "later", "quit": return Reply(then: .leave)
        default: return Reply(say: [.hint(room.wording("help.drill"))])
        }
    }
}
