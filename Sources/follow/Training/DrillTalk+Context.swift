import Coaching
import Dialogue
import FollowUp
import Terminal

extension DrillTalk {
    /// What one has to know to judge, and what is judged.
    func context(of exercise: DrillExercise, in room: Hearing) -> [Line] {
        var rows: [Line] = []
        func add(_ label: String, _ words: String) {
            rows.append(.row(number: "", label: label, words: words, right: ""))
        }
        if let draft = exercise.draft {
            let situation = draft.situation
            for said in situation.said { add(room.wording("drill.said"), "“\(said)”") }
            if let promise = situation.promise {
                add(room.wording("drill.promised"), "\(promise.what), \(room.say(Due(promise.by)))")
                add(room.wording("drill.sent"), room.say(Due(draft.sent)))
            }
            if situation.leave == false { add(room.wording("drill.leave"), room.wording("drill.no-leave")) }
            if situation.tries > 0 { add(room.wording("drill.tries"), String(situation.tries)) }
            for given in situation.given { add(room.wording("drill.given"), given) }
        } else {
            for fact in exercise.facts.values.map(\.words).sorted() { add(room.wording("drill.said"), "“\(fact)”") }
        }
        if let text = exercise.text { add(label(of: exercise, in: room), text) }
        return rows
    }

    private func label(of exercise: DrillExercise, in room: Hearing) -> String {
        switch exercise.rule.judges {
        case .answer: room.wording("drill.line")
        case .step: room.wording("drill.step")
        case .draft: room.wording("channel.\((exercise.draft?.channel ?? .email).rawValue)")
        }
    }
}
