import FollowUp

extension Interview {
    /// What the coach says to a message, and whether it is taken. What should stop it sends it back once, in the line; the
    /// same words given again are the writer's will.
    mutating func judge(
        _ text: String, _ question: Question, _ standing: Standing, _ room: Hearing
    ) -> (remarks: [Remark], isTaken: Bool) {
        let judgement = room.judge(text, standing)
        let found: [Remark] = judgement.advice.isEmpty ? [] : [.judged(text, judgement.advice)]
        let facts: [Remark] = judgement.facts.isEmpty ? [] : [.hinted(judgement.facts)]
        let isNew = voiced.insert("\(question.id) \(text)").inserted
        guard judgement.isStop else {
            let isFine = !judgement.advice.contains { $0.weight == .hint } && !judgement.fine.isEmpty
            let fine: [Remark] = !isFine ? [] : [.done(judgement.fine)]
            return (found + facts + fine, true)
        }
        guard isNew else { return ([], true) }
        drafts[question.id] = text
        attempts += 1
        return (found + facts + [.hinted(room.wording("message.again", turn: attempts - 1))], false)
    }

    /// The message is written and waits for another time.
    package var isPutOff: Bool { standing.slots[.messageOut] == .choice("not_yet") }
}
