import CivilTime
import FollowUp
import Language

/// The values the coach's templates may use: what was heard, in the prospect's own words.
extension Standing {
    /// Every place a template may name.
    package static let places: Set<String> = Set(Slot.keys.map(\.key)).union(messagePlaces).union([
        "first", "ask", "answer", "due", "what", "soonest", "today", "choices", "count", "rule", "outline", "aim",
        "asked", "told", Slot.friend.key,
        "note.\(Relationship.goal)", "note.\(Relationship.sale)",
    ])

    /// - Parameter isShort: what is quoted in a question is cut to fit a line; what stands in the line is not.
    func places(in room: Hearing, isShort: Bool = true) -> [String: String] {
        var values: [String: String] = [:]
        let short = isShort ? self.short : { $0 }
        for (slot, answer) in slots where !answer.isNothing {
            // What is offered to be taken is offered whole.
            guard case .offered = slot else {
                values[slot.key] = short(answer.words)
                continue
            }
            let line = answer.due.map { room.wording("plan.line", ["what": answer.words, "due": room.say($0)]) }
            values[slot.key] = line ?? answer.words
        }
        if case .person(let name, _, _, _)? = slots[.name] {
            values["name"] = name
            values["first"] = Prospect(id: ID(rawValue: 0), name: name, since: room.now.day).first
        }
        if case .list(let asks)? = slots[.asks] { values["ask"] = asks.first.map(short) }
        // What they told one, as it was noted: the messages turn it to the reader.
        values["asked"] = values["ask"]
        values["told"] = values["pain"] ?? values["aspiration"]
        // A cost that stands in the words of the pain is not said twice.
        if let cost = values["cost"], values["pain"]?.contains(cost) == true { values["cost"] = "" }
        values["soonest"] = room.say(room.soonest)
        values["today"] = room.say(Due(room.now.day))
        guard !room.outlines.isEmpty else { return values }
        values.merge(messagePlaces(in: room)) { $1 }
        if let outline = outline(in: room) {
            values["aim"] = outline.aim.filled(with: values)
            values["outline"] = outlineText(in: room)
        }
        return values
    }

    func places(after answer: Answer, in room: Hearing) -> [String: String] {
        var values = places(in: room)
        values["answer"] = short(answer.words)
        values["what"] = short(answer.words)
        values["due"] = answer.due.map(room.say) ?? ""
        return values
    }

    /// A good answer to a question, with what this prospect said in it where that fits.
    func example(for question: Question, _ places: [String: String]) -> String? {
        question.examples.first { holds($0.when) }?.words.filled(with: places)
    }

    /// Quoted words stay short enough for one line.
    private func short(_ words: String) -> String {
        // Bytes are counted before characters: most words are short and on one line.
        if words.utf8.count <= 60, !words.utf8.contains(where: { $0 < 0x20 || $0 > 0x7E }) { return words }
        let line = words.split(whereSeparator: \.isNewline).joined(separator: " ")
        guard line.count > 60 else { return line }
        let cut = line.prefix(58)
        let end = cut.lastIndex(of: " ") ?? cut.endIndex
        return cut[..<end] + "…"
    }
}
