import CivilTime
import Coaching
import Dialogue
import FollowUp
import Language
import Terminal

/// A rehearsal as a place of the talk: a scenario is chosen, had, and scored.
struct RehearsalTalk {
    let all: [Scenario]
    let trainee: String?
    /// The debrief's own questions, by what they fill.
    private let questions: [Slot: Template]
    private let coach: () -> Coach?
    private(set) var stage: Stage

    enum Stage {
        case choosing
        case playing(Rehearsal)
        case scored(Rehearsal)
    }

    init(_ all: [Scenario], trainee: String?, at desk: Desk) {
        self.all = all
        self.trainee = trainee
        stage = .choosing
        coach = { desk.judge() }
        let asked = (try? desk.library.conversation("after-a-meeting").questions) ?? []
        questions = Dictionary(
            asked.compactMap { question in question.ask.last.map { (question.fills, $0.words) } },
            uniquingKeysWith: { first, _ in first })
    }

    var rehearsal: Rehearsal? {
        switch stage {
        case .choosing: nil
        case .playing(let rehearsal), .scored(let rehearsal): rehearsal
        }
    }

    /// The go is under way: it is lost when it is left.
    var isUnfinished: Bool { if case .playing(let rehearsal) = stage { !rehearsal.lines.isEmpty } else { false } }

    mutating func begin(_ scenario: Scenario, in room: Hearing) -> [Line] {
        guard let coach = coach(), let rehearsal = Rehearsal(scenario, coach: coach, say: { room.say(Due($0)) }) else {
            return []
        }
        stage = .playing(rehearsal)
        return room.opening(of: scenario) + room.lines(of: rehearsal.opening, in: rehearsal)
    }

    mutating func take(_ line: String, isDrawn: Bool, in room: Hearing) -> Reply {
        switch stage {
        case .choosing: return choose(line, in: room)
        case .playing(var rehearsal):
            guard line.contains(where: { !$0.isWhitespace }) else {
                return Reply(say: [.hint(room.wording("train.silence", turn: rehearsal.lines.count))])
            }
            let before = rehearsal
            let beats = rehearsal.take(line)
            var reply = Reply(say: room.lines(of: beats, in: before, isDrawn: isDrawn))
            stage = .playing(rehearsal)
            if rehearsal.isOver {
                stage = .scored(rehearsal)
                reply.say += room.lines(of: rehearsal.score, of: rehearsal.scenario)
                reply.trained = .init(entry: .rehearsed(rehearsal.rehearsed(at: room.now)), trainee: trainee)
            }
            return reply
        case .scored(let rehearsal):
            switch line.lowercased().filter(\.isLetter) {
            case "again", "a": return Reply(say: begin(rehearsal.scenario, in: room))
            case "next", "n": return Reply(say: next(after: rehearsal.scenario, in: room))
            case "list", "l":
                stage = .choosing
                return Reply()
            default: return all.chosen(by: line) == nil ? Reply(then: .leave) : choose(line, in: room)
            }
        }
    }

    private mutating func choose(_ line: String, in room: Hearing) -> Reply {
        guard line.contains(where: { !$0.isWhitespace }) else { return Reply(then: .leave) }
        guard let chosen = all.chosen(by: line) else {
            return Reply(say: [.warning(room.wording("train.which-again", ["count": String(all.count)]))])
        }
        return Reply(say: begin(chosen, in: room))
    }

    private mutating func next(after scenario: Scenario, in room: Hearing) -> [Line] {
        guard let place = all.firstIndex(where: { $0.name == scenario.name }) else { return [] }
        return begin(all[(place + 1) % all.count], in: room)
    }

    /// What is asked now, and a name for it: the same name, the same question.
    func question(in room: Hearing, isEditing: Bool = false) -> (lines: [Line], name: String) {
        switch stage {
        case .choosing: return (room.rows(of: all) + [.question(room.wording("train.which"))], "train")
        case .scored(let rehearsal):
            return ([.blank, .question(room.wording("train.once-more"))], "scored \(rehearsal.scenario.name)")
        case .playing(let rehearsal):
            let first = ["first": rehearsal.scenario.prospect.first]
            switch rehearsal.scene.kind {
            case .meeting: return ([], "meeting")
            case .message:
                let keys: [Line] = isEditing ? [.hint(room.wording("train.hint.message"))] : []
                return ([.question(room.wording("train.ask.message", first))] + keys, "message")
            case .reply: return ([.question(ask(.step, first, in: room))], "reply \(rehearsal.scene.day.number)")
            case .debrief:
                let slot = rehearsal.focus?.slot ?? .asks
                return ([.question(ask(slot, first, in: room))], "debrief \(slot.key)")
            }
        }
    }

    /// The message as it was tried last, to be mended where it stands.
    var prefill: String {
        guard case .playing(let rehearsal) = stage, rehearsal.scene.kind == .message, rehearsal.isTriedAgain else {
            return ""
        }
        return rehearsal.lines.last ?? ""
    }

    private func ask(_ slot: Slot, _ values: [String: String], in room: Hearing) -> String {
        questions[slot]?.filled(with: values) ?? slot.key
    }
}

extension RehearsalTalk {
    var isWriting: Bool {
        if case .playing(let rehearsal) = stage { rehearsal.scene.kind == .message } else { false }
    }

    /// Names of scenarios, while one is chosen.
    func completions(of line: String) -> [Completion] {
        guard case .choosing = stage else { return [] }
        return all.filter { $0.name.hasPrefix(line.lowercased()) }.map { Completion($0.name, $0.title) }
    }
}
