import FollowUp

/// What became of a typed line.
enum Heard {
    case heard(Answer)
    /// Not understood, or not all of it: what to say about it. `half` is what was understood already.
    case unclear(String, half: String? = nil)
    /// The name fits several people: which?
    case several([Prospect], name: String, company: String?)
}

extension Question {
    /// Hears a line as this question's kind of answer.
    /// - Parameters:
    ///   - attempt: how often it was unclear in a row, from 0.
    func hear(_ line: String, attempt: Int, in standing: Standing, _ room: Hearing) -> Heard {
        room.memory.heard("\(id) \(attempt) \(room.now.wall) \(line)") {
            listen(to: line, attempt: attempt, in: standing, room)
        }
    }

    private func listen(to line: String, attempt: Int, in standing: Standing, _ room: Hearing) -> Heard {
        let text = line.trimmed
        // “no time” is a choice where it is on the list, and no refusal to answer.
        if kind == .choice, let choice = choice(named: text) { return .heard(.choice(choice.key)) }
        if acceptsNothing, kind != .account, saysNothing(text) || kind == .deed && reasonForNone(text) != nil {
            return .heard(.nothing(text))
        }
        let answer: Heard =
            switch kind {
            case .text, .longText, .company, .account, .message: .heard(.text(text))
            case .permission: saysNo(text) ? .heard(.nothing(text)) : .heard(.text(text))
            case .reach: hearReach(text)
            case .person: hearPersonNamed(text, room)
            case .choice: hearChoice(text)
            case .yesNo: heardYesNo(text).map { .heard(.yes($0)) } ?? .unclear("")
            case .phone: heardPhone(in: text).map { .heard(.phone($0)) } ?? .unclear("")
            case .email: heardEmail(in: text).map { .heard(.email($0)) } ?? .unclear("")
            case .money: heardMoney(in: text).map { .heard(.money($0)) } ?? .unclear("")
            case .day, .moment: hearDue(text, attempt: attempt, room)
            case .list: hearList(text)
            case .deed: hearDeeds(text, several: true, attempt: attempt, room)
            case .step: hearStep(text, attempt, room)
            }
        guard case .unclear(let message, let half) = answer, message.isEmpty else { return answer }
        return .unclear(sayUnclear(attempt, standing, room), half: half)
    }

    private var acceptsNothing: Bool { !must || kind == .permission }

    /// A number, or an address for those without one.
    private func hearReach(_ text: String) -> Heard {
        if let phone = heardPhone(in: text) { return .heard(.phone(phone)) }
        return heardEmail(in: text).map { .heard(.email($0)) } ?? .unclear("")
    }

    /// A step with its day; or none, and then with the reason.
    private func hearStep(_ text: String, _ attempt: Int, _ room: Hearing) -> Heard {
        guard let reason = reasonForNone(text) else { return hearDeeds(text, several: false, attempt: attempt, room) }
        return reason.isEmpty
            ? .unclear(room.wording("unclear.no-reason", turn: attempt), half: text) : .heard(.nothing(reason))
    }

    /// The question's own words for an answer it could not take; the example when those are used up.
    private func sayUnclear(_ attempt: Int, _ standing: Standing, _ room: Hearing) -> String {
        let places = standing.places(in: room)
        var ways = unclear.map { $0.filled(with: places) }
        if ways.isEmpty {
            ways = [0, 1].map { room.wording("unclear.\(kind.rawValue)", turn: $0) }
            if ways[0] == ways[1] { ways.removeLast() }
        }
        if let example = standing.example(for: self, places) {
            ways.append(room.wording("for-instance", ["answer": example]))
        }
        return ways[attempt % ways.count]
    }

    private func hearPersonNamed(_ text: String, _ room: Hearing) -> Heard {
        guard let person = heardPerson(in: withoutReach(text)) else { return .unclear("") }
        let matches = room.people(person.name).filter { candidate in
            guard let company = person.company, let theirs = candidate.company else { return true }
            return folded(theirs) == folded(company)
        }
        let exact = matches.filter { folded($0.name) == folded(person.name) }
        let fitting = exact.isEmpty ? matches : exact
        switch fitting.count {
        case 0: return .heard(.person(name: person.name, company: person.company, role: person.role, known: nil))
        case 1 where !exact.isEmpty:
            let known = fitting[0]
            return .heard(
                .person(name: known.name, company: person.company ?? known.company, role: person.role, known: known.id))
        default: return .several(fitting, name: person.name, company: person.company)
        }
    }

    private func hearChoice(_ text: String) -> Heard {
        if let number = Int(text), choices.indices.contains(number - 1) {
            return .heard(.choice(choices[number - 1].key))
        }
        if let exact = choice(named: text) { return .heard(.choice(exact.key)) }
        let wanted = folded(text)
        let starting = choices.filter { choice in
            !wanted.isEmpty && names(of: choice).contains { $0.hasPrefix(wanted) || wanted.hasPrefix($0 + " ") }
        }
        return starting.count == 1 ? .heard(.choice(starting[0].key)) : .unclear("")
    }

    /// The choice called by one of its whole names.
    private func choice(named text: String) -> Choice? {
        let wanted = folded(text)
        return choices.first { names(of: $0).contains(wanted) }
    }
    private func names(of choice: Choice) -> [String] { ([choice.key, choice.says.source] + choice.also).map(folded) }

    private func hearList(_ text: String) -> Heard {
        let items = listed(text)
        if let exactly, items.count != exactly { return .unclear("") }
        return items.isEmpty ? .unclear("") : .heard(.list(items))
    }
}

/// Items parted by semicolons or lines, or numbered "(1) … (2) …"; without either, the line is one item.
func listed(_ text: String) -> [String] {
    var parted = text
    if text.contains("(1)") { for number in 1...9 { parted = parted.replacing("(\(number))", with: ";") } }
    return parted.split { $0 == ";" || $0.isNewline }.map { String($0).trimmed }.filter { !$0.isEmpty }
}
