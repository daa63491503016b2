import Dialogue
import FollowUp
import Terminal

extension Session {
    /// What to ask now, and how to be of use while it is answered.
    /// - Parameters:
    ///   - history: earlier answers to a question, oldest first.
    ///   - isEditing: there is a line editor, so a line can be mended where it stands.
    func field(
        in room: Hearing, history: @escaping (String) -> [String], isEditing: Bool
    ) -> (field: Field, name: String) {
        let words = words
        func slashes(_ line: String) -> [Completion] {
            let all =
                words.map { Completion("/\($0)", room.wording("slash.\($0)")) }
                + Follow.commands.map { Completion("/\($0.name)", $0.does) }
            return all.filter { $0.text.hasPrefix(line) }
        }
        if case .news(let talk) = place {
            var field = Field(ask: talk.question(in: room))
            field.complete = { line in line.hasPrefix("/") ? slashes(line) : [] }
            return (field, talk.name)
        }
        if case .drill(let talk) = place {
            var field = Field(ask: talk.question(in: room), progress: talk.progress, multiline: true)
            field.complete = { line in line.hasPrefix("/") ? slashes(line) : [] }
            return (field, talk.name)
        }
        if case .rehearsal(let talk) = place {
            let question = talk.question(in: room, isEditing: isEditing)
            var field = Field(ask: question.lines, prefill: talk.prefill, multiline: talk.isWriting)
            field.complete = { line in
                line.hasPrefix("/") ? slashes(line) : talk.completions(of: line)
            }
            return (field, question.name)
        }
        guard let interview else {
            var field = Field(ask: [.question(room.wording(turns == 0 ? "prompt" : "prompt.again", turn: turns))])
            field.complete = { line in
                let bare = line.hasPrefix("/") ? line : "/\(line)"
                return slashes(bare)
                    .map { Completion(line.hasPrefix("/") ? $0.text : String($0.text.dropFirst()), $0.description) }
            }
            return (field, "prompt \(turns)")
        }
        let asked = interview.asked(in: room, mends: isEditing)
        var field = field(for: asked, interview, in: room)
        guard isEditing else { return (field, name(of: asked)) }
        if case .question(let question, _, _, _, _, _, _) = asked {
            var known: [String]?
            let earlier = {
                let lines = known ?? history(question.id)
                known = lines
                return lines
            }
            field.history = earlier
            let ghostFromPeople = question.kind == .person
            // Who does not fit the beginning of a line does not fit more of it.
            var strange = "/"
            field.ghost = { line in
                guard line.count > 1, !line.hasPrefix(strange) else { return nil }
                if !ghostFromPeople { return earlier().last { $0.hasPrefix(line) && $0.count > line.count } }
                let people = room.people(line)
                if people.isEmpty { strange = line }
                return people.first { $0.name.hasPrefix(line) }?.name
            }
            if [.deed, .step, .day, .moment, .permission].contains(question.kind) {
                let offered = interview.offered
                field.preview = { Interview.preview(of: $0, as: question, besides: offered, in: room) }
            }
        }
        let complete = field.complete
        field.complete = { line in
            line.hasPrefix("/") ? slashes(line) : complete(line)
        }
        let known = words + Follow.commands.map(\.name)
        field.object = { line in
            switch Slash(line, known: known) {
            case .command: nil
            case .unknown(let name, let near):
                room.wording("command.unknown", ["answer": name, "what": near ?? ""])
            case .text(let text): interview.objection(to: text, in: room)
            }
        }
        return (field, name(of: asked))
    }

    /// A name for what is asked: the same name, the same question.
    private func name(of asked: Asked) -> String {
        switch asked {
        case .question(let question, _, _, _, _, _, _): question.id
        case .which: "which"
        case .heard: "heard"
        case .review: "review"
        }
    }

    private func field(for asked: Asked, _ interview: Interview, in room: Hearing) -> Field {
        switch asked {
        case .question(let question, let words, let hint, let choices, let prefill, let number, let count):
            var ask: [Line] = [.question(words)]
            for (index, choice) in choices.enumerated() {
                ask.append(.row(number: String(index + 1), label: "", words: choice, right: ""))
            }
            if let hint { ask.append(.hint(hint)) }
            var field = Field(ask: ask, progress: (number, count), prefill: prefill)
            field.multiline = [.longText, .text, .list, .account, .message].contains(question.kind)
            field.complete = { line in
                switch question.kind {
                case .person:
                    room.people(line).map { Completion($0.name, $0.company ?? "") }
                case .choice:
                    question.choices.filter { $0.key.hasPrefix(line.lowercased()) }
                        .map { Completion($0.key, $0.says.source) }
                default: []
                }
            }
            return field
        case .which(let people):
            var ask: [Line] = [.question(room.wording("which"))]
            for (index, person) in people.enumerated() {
                let words = [person.name, person.company].compactMap { $0 }.joined(separator: ", ")
                ask.append(.row(number: String(index + 1), label: "", words: words, right: ""))
            }
            ask.append(
                .row(number: String(people.count + 1), label: "", words: room.wording("which.new"), right: ""))
            return Field(ask: ask)
        case .heard(let rows):
            var ask: [Line] = [.heading(left: room.wording("account.heard"), right: room.wording("account.from"))]
            for (index, row) in rows.enumerated() {
                ask.append(
                    .row(number: String(index + 1), label: row.label, words: clipped(row.words), right: row.right))
            }
            return Field(ask: ask + [.question(room.wording("account.ask"))])
        case .review:
            return Field(ask: review(interview, in: room) + [.question(room.wording("review.ask"))])
        }
    }
}
