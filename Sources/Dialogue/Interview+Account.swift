import FollowUp

// The account: told in one go, heard as guesses, confirmed by one key, and then only the gaps are asked.
extension Interview {
    /// The guesses that wait to be confirmed; none when there was no account or it is dealt with.
    func pendingGuesses(_ standing: Standing, _ room: Hearing) -> [Account.Guess] {
        guard let text = accountText(standing), !standing.isAccountKept else { return [] }
        return Account(text, in: conversation, besides: standing, room).guesses
    }

    private func accountText(_ standing: Standing) -> String? {
        guard let question = conversation.questions.first(where: { $0.kind == .account }) else { return nil }
        guard case .text(let text)? = standing.answers[question.id] else { return nil }
        return text
    }

    /// Hears an account that was just given; says so when there was nothing in it to hear.
    mutating func hearAccount(_ turn: inout Turn, in room: Hearing) {
        let standing = standing
        guard let text = accountText(standing), !standing.isAccountKept else { return }
        let account = Account(text, in: conversation, besides: standing, room)
        drafts.merge(account.drafts) { old, _ in old }
        if account.guesses.isEmpty {
            turn.say.append(.said(room.wording("account.nothing")))
            turn.keep.append(settleAccount(in: room))
        }
    }

    /// Takes the answer to "all right?": Enter keeps all, a number keeps all and opens one.
    mutating func confirm(_ line: String, _ guesses: [Account.Guess], in room: Hearing) -> Turn {
        let wanted = line.trimmed
        let number = Int(wanted)
        guard wanted.isEmpty || number.map({ guesses.indices.contains($0 - 1) }) == true else {
            attempts += 1
            return Turn(say: [
                .warned(room.wording("account.unclear", ["count": String(guesses.count)], turn: attempts))
            ])
        }
        var turn = Turn()
        for guess in guesses {
            turn.keep.append(
                Utterance(
                    question: guess.question, typed: typed(guess, room), meaning: .heard(guess.answer), at: room.now))
        }
        talk.utterances += turn.keep
        turn.keep.append(settleAccount(in: room))
        attempts = 0
        if let number { focus = guesses[number - 1].question }
        let left = plan.count
        turn.say.append(.done(room.wording("account.kept", ["count": String(left)])))
        return turn
    }

    private mutating func settleAccount(in room: Hearing) -> Utterance {
        let said = Utterance(question: Standing.accountKept, typed: "", meaning: .answered(.yes(true)), at: room.now)
        talk.utterances.append(said)
        return said
    }

    /// The line that would have given this answer, for editing it.
    private func typed(_ guess: Account.Guess, _ room: Hearing) -> String {
        guard case .deeds(let deeds) = guess.answer else { return guess.answer.words }
        return deeds.map { deed in
            [deed.what, deed.due?.day.description, deed.due?.time?.description].compactMap { $0 }.joined(separator: " ")
        }.joined(separator: "; ")
    }

    /// The guesses as rows: what it is, what was heard, and the words it came from.
    func rows(of guesses: [Account.Guess], _ standing: Standing, _ room: Hearing) -> [ReviewRow] {
        let places = standing.places(in: room)
        return guesses.map { guess in
            let label = conversation.question(guess.question)?.label.filled(with: places) ?? ""
            var words = guess.answer.words
            if let due = guess.answer.due { words += " – \(room.say(due))" }
            return ReviewRow(
                question: guess.question, label: label, words: words, right: guess.quoted(besides: words))
        }
    }
}

extension Account.Guess {
    /// A few of the words it came from; none where they say no more than what was heard.
    fileprivate func quoted(besides words: String) -> String {
        let line = from.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !words.contains(line), line != answer.words else { return "" }
        return line.count <= 24 ? "“\(line)”" : "“\(line.prefix(22))…”"
    }
}
