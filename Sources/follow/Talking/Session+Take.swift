import Dialogue
import FollowUp
import Terminal

extension Session {
    /// Takes a line: a slash word, an answer, or a command at the prompt.
    mutating func take(_ line: String, in room: Hearing, ids: inout some RandomNumberGenerator) -> Reply {
        turns += 1
        let talking = interview != nil
        let commands = Follow.commands.map(\.name)
        switch Slash(line, known: words + commands) {
        case .unknown(let name, let near):
            let values = ["answer": name, "what": near ?? ""]
            return Reply(say: [.warning(room.wording("command.unknown", values))])
        case .command(let name, let rest):
            if case .drill = place, !commands.contains(name) || name == "why" && rest.isEmpty {
                return drillWord(name, in: room)
            }
            let isOwn = words.contains(name) && rest.isEmpty && (talking || name == "why")
            if commands.contains(name), !isOwn {
                return Reply(then: .command([name] + Slash.words(in: rest)))
            }
            return word(name, rest, in: room, ids: &ids)
        case .text(let text):
            if case .news = place { return news(text, in: room, ids: &ids) }
            if case .drill = place { return drill(text, in: room) }
            if case .rehearsal = place { return rehearse(text, in: room) }
            return talking ? answer(text, in: room, ids: &ids) : plain(text, commands, in: room)
        }
    }

    /// A line at the prompt is a command without its slash.
    private mutating func plain(_ text: String, _ commands: [String], in room: Hearing) -> Reply {
        let words = Slash.words(in: text)
        guard let first = words.first?.lowercased() else { return Reply() }
        if commands.contains(first) { return Reply(then: .command([first] + words.dropFirst())) }
        if ["quit", "exit", "bye", "q"].contains(first) { return Reply(then: .leave) }
        if first == "help" || first == "?" { return Reply(say: help(in: room)) }
        if let answer = room.worry(text, nil, nil, worried) {
            worried[answer.worry, default: 0] += 1
            return Reply(say: lines(of: answer.remarks))
        }
        return Reply(say: [.said(room.wording("unknown.line", turn: turns))])
    }

    private mutating func answer(
        _ text: String, in room: Hearing, ids: inout some RandomNumberGenerator
    ) -> Reply {
        guard case .talk(var interview) = place else { return Reply() }
        let question = interview.question
        let turn = interview.take(text, in: room)
        // A message that waits is a talk that waits: nothing of it is kept but where it stands.
        if interview.isPutOff { return Reply(then: .leave) }
        place = .talk(interview)
        var reply = Reply(say: lines(of: turn.say), keep: keep(turn.keep))
        if question?.fills == .contact, !turn.keep.isEmpty {
            reply.contact = interview.standing.answers[question?.id ?? ""].map { $0.isNothing ? "" : $0.words } ?? ""
        }
        if turn.isFiled { file(interview, with: &reply, in: room, ids: &ids) }
        return reply
    }

    private mutating func file(
        _ interview: Interview, with reply: inout Reply, in room: Hearing, ids: inout some RandomNumberGenerator
    ) {
        let filing = file(interview, in: room, ids: &ids)
        reply.say += filing.say
        reply.keep += filing.keep
        reply.letter = filing.letter
        reply.then = filing.then
    }

    /// A talk is begun in the notebook with the first thing said in it, not before.
    private mutating func keep(_ utterances: [Utterance]) -> [Entry] {
        guard case .talk(let interview) = place, !utterances.isEmpty else { return [] }
        var entries: [Entry] = []
        if !isBegun {
            var talk = interview.talk
            talk.utterances = []
            talk.draft = ""
            entries.append(.began(talk))
            isBegun = true
        }
        entries += (before + utterances).map { .said(interview.talk.id, $0) }
        before = []
        return entries
    }

    private mutating func word(
        _ name: String, _ rest: String, in room: Hearing, ids: inout some RandomNumberGenerator
    ) -> Reply {
        if case .rehearsal = place { return rehearsalWord(name, in: room) }
        guard case .talk(var interview) = place else {
            return ["quit", "later"].contains(name) ? Reply(then: .leave) : Reply(say: help(in: room))
        }
        defer { if case .talk = place { place = .talk(interview) } }
        switch name {
        case "back": return Reply(say: lines(of: interview.back(draft: "", in: room).say))
        case "skip":
            let turn = interview.skip(reason: rest, in: room)
            place = .talk(interview)
            var reply = Reply(say: lines(of: turn.say), keep: keep(turn.keep))
            // Where nothing is looked over, what is passed over last ends the talk.
            if turn.isFiled { file(interview, with: &reply, in: room, ids: &ids) }
            return reply
        case "why": return Reply(then: .command(["why", interview.question?.why ?? "calendar-or-not-done"]))
        case "friend": return Reply(say: lines(of: interview.asFriend(in: room).say))
        case "example":
            let words = interview.example(in: room) ?? room.wording("example.none")
            return Reply(say: [.hint(words)])
        case "review": return Reply(say: review(interview, in: room))
        case "edit": return edit(rest, &interview, in: room)
        case "note":
            guard !rest.isEmpty else { return Reply(say: [.hint(room.wording("note.empty"))]) }
            let turn = interview.note(rest, at: room)
            place = .talk(interview)
            return Reply(say: [.done(room.wording("note.kept"))], keep: keep(turn.keep))
        case "later", "quit": return Reply(then: .leave)
        default: return Reply(say: help(in: room))
        }
    }

    private func edit(_ rest: String, _ interview: inout Interview, in room: Hearing) -> Reply {
        if let row = Int(rest) { return Reply(say: lines(of: interview.edit(row: row, in: room).say)) }
        guard case .question(_, _, _, _, let prefill, _, _) = interview.asked(in: room) else {
            return Reply(say: [.hint(room.wording("edit.none"))])
        }
        return Reply(then: .edit(prefill))
    }
}
