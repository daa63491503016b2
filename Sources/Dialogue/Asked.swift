import FollowUp

/// What is asked now, ready for the screen.
package enum Asked: Sendable {
    case question(Question, words: String, hint: String?, choices: [String], prefill: String, number: Int, of: Int)
    case which([Prospect])
    /// What was heard in the account, to be confirmed.
    case heard([ReviewRow])
    case review([ReviewRow])
}

/// One answer in the review.
package struct ReviewRow: Hashable, Sendable {
    package var question: String
    package var label: String
    package var words: String
    package var right: String
}

extension Interview {
    /// - Parameter mends: the line can be edited, so what was sent back is put in it again.
    package func asked(in room: Hearing, mends: Bool = true) -> Asked {
        if let several { return .which(several.candidates) }
        let standing = standing
        if focus == nil {
            let guesses = pendingGuesses(standing, room)
            if !guesses.isEmpty { return .heard(rows(of: guesses, standing, room)) }
        }
        guard let asked = question else { return .review(rows(in: room)) }
        let question = offered(asked, standing, room)
        let places = standing.places(in: room)
        let words = question.ask.first { standing.holds($0.when) } ?? question.ask[question.ask.count - 1]
        let done = conversation.questions.filter { isCounted($0, standing) }.count
        let open = plan.count
        let revisiting = standing.has(question)
        let number = revisiting ? (standing.order.firstIndex(of: question.id) ?? 0) + 1 : done + 1
        return .question(
            question, words: words.words.filled(with: places),
            hint: question.hints.first { standing.holds($0.when) }?.words.filled(with: places),
            choices: question.choices.map { $0.says.filled(with: places) },
            prefill: prefill(question, standing, room, mends: mends), number: number, of: max(number, done + open))
    }

    /// What stands in the line to begin with: what was half typed, what was answered before, what the record holds, or
    /// what the coach offers.
    private func prefill(
        _ question: Question, _ standing: Standing, _ room: Hearing, mends: Bool
    ) -> String {
        if let draft = drafts[question.id], mends || !isSentBack { return draft }
        if let typed = standing.typed[question.id], standing.has(question) { return typed }
        if let held = standing.slots[question.fills], !held.isNothing, question.remembered || question.reviewOnly {
            return held.words
        }
        guard let offer = question.offers.first(where: { standing.holds($0.when) }) else { return "" }
        return offer.words.filled(with: standing.places(in: room, isShort: false))
    }

    /// The review: one row for each answer that stands, in the order of the conversation.
    package func rows(in room: Hearing) -> [ReviewRow] {
        let standing = standing
        let places = standing.places(in: room)
        let overruled = Set(
            conversation.questions.flatMap { later in
                standing.answers[later.id] == nil
                    ? []
                    : conversation.questions.prefix { $0.id != later.id }
                        .filter { $0.fills == later.fills }.map(\.id)
            })
        return conversation.questions.compactMap { question in
            guard !overruled.contains(question.id) else { return nil }
            let held = standing.answers[question.id] ?? (question.remembered ? standing.slots[question.fills] : nil)
            if held == nil, question.reviewOnly {
                let words = question.offers.first?.words.filled(with: places) ?? room.wording("review.open")
                return ReviewRow(
                    question: question.id, label: question.label.filled(with: places), words: words, right: "")
            }
            guard let answer = held, !answer.isNothing || question.must else { return nil }
            return ReviewRow(
                question: question.id, label: question.label.filled(with: places),
                words: words(of: answer, offered(question, standing, room), room),
                right: answer.due.map(room.say) ?? "")
        }
    }

    private func words(of answer: Answer, _ question: Question, _ room: Hearing) -> String {
        switch answer {
        case .nothing(let reason): room.wording("review.none", ["answer": question.kind == .step ? reason : ""])
        case .choice(let key): question.choices.first { $0.key == key }?.says.filled(with: [:]) ?? key
        case .list(let items) where items.count > 1:
            items.enumerated().map { "(\($0.offset + 1)) \($0.element)" }.joined(separator: " ")
        default: answer.words
        }
    }
}
