import Coaching
import Dialogue
import Terminal

extension Session {
    /// A go is under way, and is lost when it is left.
    var isRehearsing: Bool { if case .rehearsal(let talk) = place { talk.isUnfinished } else { false } }

    /// Takes a line of a rehearsal.
    mutating func rehearse(_ line: String, in room: Hearing) -> Reply {
        guard case .rehearsal(var talk) = place else { return Reply() }
        let reply = talk.take(line, isDrawn: isDrawn, in: room)
        place = .rehearsal(talk)
        return reply
    }

    /// Takes a slash word of a rehearsal.
    mutating func rehearsalWord(_ name: String, in room: Hearing) -> Reply {
        guard case .rehearsal(var talk) = place else { return Reply() }
        switch name {
        case "quit": return Reply(then: .leave)
        case "example" where talk.rehearsal?.isOver == false: return rehearse(Rehearsal.showMe, in: room)
        case "why":
            let why = talk.rehearsal.map { $0.focus?.behaviour.why ?? $0.scenario.why }
            return Reply(then: .command(["why", why ?? "planned-and-purposeful"]))
        case "again":
            guard let scenario = talk.rehearsal?.scenario else {
                return Reply(say: [.hint(room.wording("train.help"))])
            }
            let say = talk.begin(scenario, in: room)
            place = .rehearsal(talk)
            return Reply(say: say)
        default: return Reply(say: [.hint(room.wording("train.help"))])
        }
    }
}
