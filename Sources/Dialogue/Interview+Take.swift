import FollowUp

extension Interview {
    /// Takes a line as the answer to what was asked last.
    package mutating func take(_ line: String, in room: Hearing) -> Turn {
        let standing = standing
        if let several { return choose(line, of: several.candidates, in: room) }
        if focus == nil {
            let guesses = pendingGuesses(standing, room)
            if !guesses.isEmpty { return confirm(line, guesses, in: room) }
        }
        guard let asked = question else { return review(line, standing, room) }
        let question = offered(asked, standing, room)
        drafts[question.id] = nil
        isSentBack = false
        if line.trimmed.isEmpty { return pass(question, standing, room) }
        let waiting = half?.question == question.id ? half?.words : nil
        let whole = waiting.map { isOnlyDate(line, room) ? "\($0) \(line)" : line } ?? line
        let heard = hear(whole, as: question, attempt: attempts, standing, room)
        if let turn = console(line, heard, for: question, standing, room) { return turn }
        switch heard {
        case .unclear(let message, let words):
            attempts += 1
            half = words.map { (question.id, $0) }
            drafts[question.id] = line
            isSentBack = true
            return Turn(say: [.warned(message)])
        case .several(let candidates, let name, let company):
            several = (candidates, name, company, line)
            return Turn()
        case .heard(let answer):
            return accept(answer, typed: whole.trimmed, for: question, standing, room)
        }
    }

    /// What stands against a line, so that it can be mended where it stands; nil when it can be taken.
    package func objection(to line: String, in room: Hearing) -> String? {
        let standing = standing
        guard several == nil, focus != nil || pendingGuesses(standing, room).isEmpty,
            let question = question.map({ offered($0, standing, room) })
        else { return nil }
        if line.trimmed.isEmpty {
            return question.must ? room.wording("needed", standing.places(in: room), turn: attempts) : nil
        }
        let heard = hear(line, as: question, attempt: 0, standing, room)
        guard case .unclear(let message, _) = heard else { return nil }
        // A worry is no answer, and is answered all the same.
        return worry(in: line, heard, for: question, standing, room) == nil ? message : nil
    }

    private func hear(
        _ line: String, as question: Question, attempt: Int, _ standing: Standing, _ room: Hearing
    ) -> Heard {
        if let deed = standing.touch(asOffered: line, for: question, in: room) { return .heard(.deeds([deed])) }
        return question.hear(line, attempt: attempt, in: standing, room)
    }

    private mutating func accept(
        _ answer: Answer, typed: String, for question: Question, _ before: Standing, _ room: Hearing
    ) -> Turn {
        var judged: [Remark] = []
        if question.kind == .message {
            let (remarks, isSent) = judge(typed, question, before, room)
            guard isSent else { return Turn(say: remarks) }
            judged = remarks
        }
        // What the shelf offered was chosen because it fits: whether it does is not asked.
        let isShelved = question.fills == .useful && before.slots[.kit] == answer
        let rules = question.checks.filter { !isShelved || $0.then != .askOnce }.map(\.rule)
        var places = before.places(after: answer, in: room)
        places["example"] = before.example(for: question, places)
        let silent = rules.isEmpty || (answer.isNothing && question.kind != .deed)
        let advice = silent ? [] : room.advise(rules, answer, before, places)
        var raised: [Utterance] = []
        var remarks: [Remark] = []
        for remark in advice {
            guard let check = question.checks.first(where: { $0.rule == remark.rule }) else { continue }
            let voice = "\(question.id) \(remark.rule)"
            switch check.then {
            case .askOnce where voiced.contains(voice): continue
            case .refuse, .askOnce:
                voiced.insert(voice)
                drafts[question.id] = typed
                isSentBack = check.then == .refuse
                if case .deeds = answer, answer.due == nil { half = (question.id, typed) }
                attempts += 1
                return Turn(say: [.warned(remark.message)] + (remark.instead.map { [.hinted($0)] } ?? []))
            case .raise(let id):
                raised.append(Utterance(question: id, typed: "", meaning: .raised(by: remark.rule), at: room.now))
                remarks.append(.said(remark.message))
            }
        }
        let said = Utterance(question: question.id, typed: typed, meaning: .answered(answer), at: room.now)
        var turn = keep([said] + raised, after: question, before, room)
        turn.say = judged + reaction(to: answer, question, room) + remarks + turn.say
        if question.kind == .account { hearAccount(&turn, in: room) }
        return turn
    }

    /// Writes utterances down, and takes back what hung on a changed answer, saying so.
    mutating func keep(_ said: [Utterance], after question: Question, _ before: Standing, _ room: Hearing) -> Turn {
        talk.utterances += said
        focus = question.id == Interview.friend ? whence : nil
        whence = nil
        half = nil
        attempts = 0
        var turn = Turn(keep: said)
        if conversation.plans || [.name, .messageKind].contains(question.fills) { recall(in: room) }
        while let (other, typed) = orphan(besides: question, before) {
            let back = Utterance(question: other.id, typed: "", meaning: .withdrawn, at: room.now)
            talk.utterances.append(back)
            turn.keep.append(back)
            drafts[other.id] = other.kind == .message && typed == before.outlineText(in: room) ? nil : typed
            turn.say.append(
                .hinted(room.wording("withdrawn", ["label": other.label.filled(with: standing.places(in: room))])))
        }
        if question.id == Interview.friend { takeIntoPlan() }
        if !conversation.isReviewed { turn.isFiled = isReviewing }
        return turn
    }

    /// The first answer that hung on something that has changed, with the line it was given in.
    private func orphan(besides question: Question, _ before: Standing) -> (Question, typed: String?)? {
        let after = standing
        for other in conversation.questions where other.id != question.id && after.has(other) {
            let changed = other.hangsOn.contains { before.slots[$0] != nil && before.slots[$0] != after.slots[$0] }
            // What was asked for because it was missing is not dropped because it is there now, and what was told before
            // its condition was asked about waits for that.
            let decided = other.when.filter { condition in
                condition.test == .present || condition.test != .absent && after.slots[condition.slot] != nil
            }
            let stands = after.holds(decided)
            if changed || !stands { return (other, after.typed[other.id]) }
        }
        return nil
    }

    func reaction(to answer: Answer, _ question: Question, _ room: Hearing) -> [Remark] {
        let outcome: Question.Outcome =
            switch answer {
            case .nothing: .nothing
            case .person(_, _, _, let known): known == nil ? .new : .known
            case .text where standing.isSecondPurpose(question.fills): .known
            default: .heard
            }
        guard let says = question.says[outcome] else { return [] }
        var values = standing.places(after: answer, in: room)
        if case .person(_, _, _, let id?) = answer {
            values["from before"] = fromBefore(room.known(id, for: conversation), room)
        }
        let words = says.filled(with: values)
        return words.isEmpty ? [] : [.said(words)]
    }

    /// What need not be asked again, in one line.
    private func fromBefore(_ known: [Slot: Answer], _ room: Hearing) -> String {
        conversation.questions.filter { $0.remembered && !$0.reviewOnly && known[$0.fills]?.isNothing == false }
            .map { "\($0.label.filled(with: [:]).trimmed): \(known[$0.fills]!.words)" }
            .joined(separator: "; ")
    }
}
