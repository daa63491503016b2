import CivilTime
import Coaching
import Dialogue
import FollowUp
import Terminal

/// A sitting of drills as a talk: an exercise, an answer, a line of why, the next one.
struct DrillTalk {
    private(set) var sitting: DrillSitting
    /// As after `--as`.
    let trainee: String?
    /// What was practised before, and the cards there are: for what comes next.
    private var entries: [TrainingEntry]
    private let cards: [DrillCard]
    private let principles: [String: Principle]
    private var turns = 0

    init(
        _ sitting: DrillSitting, as trainee: String?, after entries: [TrainingEntry], of cards: [DrillCard],
        principles: [Principle]
    ) {
        self.sitting = sitting
        self.trainee = trainee
        self.entries = entries
        self.cards = cards
        self.principles = Dictionary(principles.map { ($0.id, $0) }) { first, _ in first }
    }

    var isOver: Bool { sitting.exercise == nil }
    /// A name for what is asked: the same name, the same question.
    var name: String { "exercise \(sitting.ratings.count)" }
    var progress: (Int, Int) { (min(sitting.ratings.count + 1, sitting.exercises.count), sitting.exercises.count) }

    func question(in room: Hearing) -> [Line] {
        guard let exercise = sitting.exercise else { return [] }
        let turn = sitting.ratings.count
        var lines: [Line] = [.blank] + context(of: exercise, in: room)
        if exercise.card.kind == .fix {
            lines.append(.plain(room.wording("drill.found", ["what": exercise.rule.title ?? ""])))
        }
        lines.append(.question(room.wording("drill.ask.\(exercise.card.kind.rawValue)", turn: turn)))
        for (index, choice) in exercise.choices.enumerated() {
            lines.append(.row(number: String(index + 1), label: "", words: choice, right: ""))
        }
        if turn == 0 { lines.append(.hint(room.wording("drill.hint"))) }
        return lines
    }

    mutating func take(_ line: String, in room: Hearing) -> Reply {
        guard let exercise = sitting.exercise ?? sitting.settled else { return Reply() }
        turns += 1
        switch sitting.take(line, at: room.now) {
        case .unclear:
            let values = ["count": String(exercise.choices.count)]
            return Reply(say: [.warning(room.wording("drill.unclear", values, turn: turns))])
        case .short: return Reply(say: [.warning(room.wording("drill.short", turn: turns))])
        case .notEasy: return Reply(say: [.hint(room.wording("drill.not-easy"))])
        case .missed(let finding): return Reply(say: missed(exercise, finding, line, in: room))
        case .eased(let drilled):
            entries.append(.drilled(drilled))
            let due = DrillOrder(entries).memories[drilled.card]?.due ?? room.now.day
            return Reply(
                say: [.done(room.wording("drill.eased", ["due": room.say(Due(due))]))], trained: trained(drilled))
        case .settled(let drilled, let finding):
            entries.append(.drilled(drilled))
            var reply = Reply(say: settled(exercise, drilled.rating, finding, in: room), trained: trained(drilled))
            if isOver { reply.say += closing(in: room) }
            return reply
        }
    }

    private func trained(_ drilled: Drilled) -> Reply.Trained { .init(entry: .drilled(drilled), trainee: trainee) }

    /// Wrong once: what the coach says to one's own words, or where to look again.
    private func missed(_ exercise: DrillExercise, _ finding: Finding?, _ line: String, in room: Hearing) -> [Line] {
        guard exercise.card.kind == .fix else {
            let bitten = exercise.text.flatMap { text in finding?.range.map { String(text[$0]) } }
            return [.said(room.wording("drill.missed", ["answer": bitten ?? ""], turn: turns))]
        }
        let more = finding?.instead.map { [Line.hint($0)] } ?? []
        return [.said(finding?.message ?? "")] + more + [.hint(room.wording("drill.once-more", turn: turns))]
    }

    private func settled(
        _ exercise: DrillExercise, _ rating: Drilled.Rating, _ finding: Finding?, in room: Hearing
    ) -> [Line] {
        let answer = exercise.choices.isEmpty ? exercise.rule.passes.first ?? "" : exercise.choices[exercise.right]
        let message = exercise.card.kind == .spot ? exercise.finding?.message ?? "" : ""
        let values = ["answer": answer, "what": message]
        var lines: [Line]
        switch (rating, exercise.card.kind) {
        case (.again, .fix): lines = [.said(room.wording("drill.shown", values, turn: turns))]
        case (.again, _): lines = [.said(room.wording("drill.wrong", values, turn: turns))]
        case (_, .fix): lines = [.done(room.wording("drill.mended", values, turn: turns))]
        default: lines = [.done(room.wording("drill.right", values, turn: turns))]
        }
        if let principle = principles[exercise.rule.why] {
            let says =
                principle.says.firstRange(of: ". ").map { principle.says[..<$0.lowerBound] } ?? principle.says[...]
            lines.append(.hint(room.wording("drill.why", ["answer": String(says), "what": principle.id])))
        }
        return lines
    }

    /// How many sat, and when the next are due.
    func closing(in room: Hearing) -> [Line] {
        guard !sitting.ratings.isEmpty else { return [.hint(room.wording("drill.nothing-done"))] }
        let values = ["count": String(sitting.sat), "limit": String(sitting.ratings.count)]
        let coming = DrillOrder(entries).coming(of: cards, after: room.now.day).prefix(3)
        let next = coming.map { room.wording("drill.next", ["count": String($0.count), "due": room.say(Due($0.day))]) }
        return [
            .blank, .done(room.wording("drill.sat", values)),
            .hint(room.wording("drill.due", ["answer": next.joined(separator: ", ")])),
        ]
    }

    /// The principle to tell: of what was answered last, or of what is to be mended now.
    var why: String? {
        if let exercise = sitting.exercise, exercise.card.kind == .fix { return exercise.rule.why }
        return sitting.settled?.rule.why
    }
}
