import FollowUp

// The moves that are not answers: pass, back, edit, note, which of several, review.
extension Interview {
    mutating func pass(_ question: Question, _ standing: Standing, _ room: Hearing, reason: String = "") -> Turn {
        guard !question.must else {
            attempts += 1
            return Turn(say: [.warned(room.wording("needed", standing.places(in: room), turn: attempts))])
        }
        let said = Utterance(question: question.id, typed: "", meaning: .skipped(reason: reason), at: room.now)
        return keep([said], after: question, standing, room)
    }

    /// Passes over the question at hand, with a reason.
    package mutating func skip(reason: String, in room: Hearing) -> Turn {
        let standing = standing
        guard let question = question else { return Turn() }
        return pass(question, standing, room, reason: reason)
    }

    /// Goes back one question. What is half typed here is kept, and so is the answer given there.
    package mutating func back(draft: String, in room: Hearing) -> Turn {
        if several != nil {
            several = nil
            return Turn()
        }
        let standing = standing
        let here = focus == nil && !pendingGuesses(standing, room).isEmpty ? nil : question
        if let here, !draft.trimmed.isEmpty { drafts[here.id] = draft }
        let position = here.flatMap { standing.order.firstIndex(of: $0.id) } ?? standing.order.count
        guard position > 0 else { return Turn(say: [.hinted(room.wording("back.first"))]) }
        whence = nil
        focus = standing.order[position - 1]
        attempts = 0
        half = nil
        return Turn()
    }

    /// Opens the answer in this row of the review for a change.
    package mutating func edit(row number: Int, in room: Hearing) -> Turn {
        let rows = rows(in: room)
        guard rows.indices.contains(number - 1) else {
            return Turn(say: [.warned(room.wording("review.no-row", ["count": String(rows.count)]))])
        }
        focus = rows[number - 1].question
        attempts = 0
        return Turn()
    }

    /// Keeps a free note with the talk.
    package mutating func note(_ words: String, at now: Hearing) -> Turn {
        let said = Utterance(question: Standing.note, typed: words, meaning: .answered(.text(words)), at: now.now)
        talk.utterances.append(said)
        return Turn(keep: [said])
    }

    /// Keeps the half-typed line, for the next time this question comes.
    package mutating func setAside(_ draft: String) {
        if let question { drafts[question.id] = draft.isEmpty ? nil : draft }
    }

    mutating func choose(_ line: String, of candidates: [Prospect], in room: Hearing) -> Turn {
        guard let several, let question else { return Turn() }
        let wanted = folded(line.trimmed)
        let standing = standing
        var answer: Answer?
        if let number = Int(wanted), candidates.indices.contains(number - 1) {
            answer = .person(of: candidates[number - 1])
        } else if Int(wanted) == candidates.count + 1 || wanted == "new" {
            answer = .person(name: several.name, company: several.company, role: nil, known: nil)
        } else {
            let fitting = candidates.filter { folded("\($0.name), \($0.company ?? "")").contains(wanted) }
            if !wanted.isEmpty, fitting.count == 1 { answer = .person(of: fitting[0]) }
        }
        guard let answer else {
            return Turn(say: [.warned(room.wording("which.again", ["count": String(candidates.count + 1)]))])
        }
        self.several = nil
        let said = Utterance(question: question.id, typed: several.typed, meaning: .answered(answer), at: room.now)
        var turn = keep([said], after: question, standing, room)
        turn.say = reaction(to: answer, question, room) + turn.say
        return turn
    }

    mutating func review(_ line: String, _ standing: Standing, _ room: Hearing) -> Turn {
        if line.trimmed.isEmpty { return Turn(isFiled: true) }
        if let number = Int(line.trimmed) { return edit(row: number, in: room) }
        attempts += 1
        return Turn(say: [.warned(room.wording("review.unclear", turn: attempts))])
    }
}

extension Answer {
    fileprivate static func person(of prospect: Prospect) -> Answer {
        .person(name: prospect.name, company: prospect.company, role: prospect.role, known: prospect.id)
    }
}
