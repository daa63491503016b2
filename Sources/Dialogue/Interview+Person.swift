import FollowUp

extension Interview {
    /// Begins the talk with someone who is in the notebook; nothing is asked for that.
    /// - Returns: what is to be kept once something is said in the talk.
    package mutating func meet(_ prospect: Prospect, in room: Hearing) -> [Utterance] {
        guard let question = conversation.questions.first(where: { $0.fills == .name }) else { return [] }
        let person = Answer.person(name: prospect.name, company: prospect.company, role: nil, known: prospect.id)
        let said = Utterance(question: question.id, typed: prospect.name, meaning: .answered(person), at: room.now)
        return keep([said], after: question, standing, room).keep
    }
}
