import CivilTime
import FollowUp
import Language

/// What the lines of a message may name: the record, turned to the one who reads it.
extension Standing {
    /// Every place an outline may name.
    package static let messagePlaces: Set<String> = [
        "first", "name", "company", "me", "contact", "said", "ask", "asks", "pain", "aspiration", "detail", "promised",
        "promised.day", "promised.when", "deed", "theirs", "theirs.day", "step", "step.when", "useful",
        "useful.name", "kit", "point.one", "point.two", "question", "about", "met.when", "soon", "month", "weekday",
    ]

    func messagePlaces(in room: Hearing) -> [String: String] {
        var values: [String: String] = [:]
        let name = slots[.name]?.name ?? ""
        let them = SecondPerson(name)
        func words(_ slot: Slot) -> String? {
            guard let answer = slots[slot], !answer.isNothing, !answer.words.isEmpty else { return nil }
            return answer.words
        }
        values["name"] = name
        values["first"] = Prospect(id: ID(rawValue: 0), name: name, since: room.now.day).first
        values["company"] = words(.company)
        values["me"] = room.profile.called
        values["contact"] = words(.contact)
        values["aspiration"] = words(.aspiration).map { them.quoted($0) }
        values["pain"] = words(.pain).map { them.quoted($0) }
        let asks = items(.asks).map { them.turned($0.clause) }
        values["ask"] = asks.first
        values["asks"] = asks.prefix(3).joined(separator: room.wording("message.and"))
        values["said"] = values["pain"] ?? values["aspiration"] ?? asks.first
        values["detail"] = words(.detail).map { them.turned($0.clause) }
        // A thing called by its title keeps it to the letter.
        values["useful"] = words(.useful).map { $0.hasPrefix("“") ? $0 : them.turned($0.clause) }
        values["useful.name"] = values["useful"].map(Gift.name)
        values["kit"] = words(.kit)
        values["question"] = words(.question).map { them.turned($0) }.map { $0.prefix(1).uppercased() + $0.dropFirst() }
        values["about"] = words(.permission).flatMap(heardAbout).map { them.turned($0.clause) }
        let points = items(.points).map { them.turned($0.clause) }
        if points.count == 2 { (values["point.one"], values["point.two"]) = (points[0], points[1]) }
        values["met.when"] = slots[.metOn]?.due.map { room.when($0) }
        if let mine = deed(.promiseMine) {
            switch PromisedThing(them.turned(mine.what.clause)) {
            case .thing(let thing): values["promised"] = thing
            case .deed(let deed): values["deed"] = deed
            }
            values["promised.day"] = mine.due.map { room.spoken(Due($0.day)) }
            values["promised.when"] = mine.due.map { room.when(Due($0.day)) }
        }
        if let theirs = deed(.promiseTheirs) {
            values["theirs"] = them.turned(theirs.what.clause).withoutOpening(["you", "to", "will"])
            values["theirs.day"] = theirs.due.flatMap { $0.day < room.now.day ? nil : room.spoken($0) }
        }
        if let step = deed(.step) {
            values["step"] = them.turned(step.what.clause).withoutOpening(["i", "i'll", "will", "to"])
            values["step.when"] = step.due.map { room.when($0) }
        }
        values["soon"] = room.when(room.workingDay(after: room.now.day + 1))
        values["month"] = DateText.name(ofMonth: (room.now.day + 45).month)
        values["weekday"] = DateText.name(of: room.now.day.weekday)
        return values
    }

    private func deed(_ slot: Slot) -> Deed? { if case .deeds(let deeds)? = slots[slot] { deeds.first } else { nil } }

    private func items(_ slot: Slot) -> [String] {
        if case .list(let items)? = slots[slot] {
            items
        } else {
            slots[slot].map { $0.isNothing ? [] : [$0.words] } ?? []
        }
    }
}

extension Answer {
    fileprivate var name: String? { if case .person(let name, _, _, _) = self { name } else { nil } }
}

extension SecondPerson {
    /// Their own words in quotes; what was noted about them, turned to them.
    fileprivate func quoted(_ words: String) -> String {
        let clause = words.clause
        let turned = turned(clause)
        return turned == clause ? "“\(clause)”" : turned
    }
}

extension String {
    /// The first sentence or part of it, without its mark: a note becomes words within a line.
    fileprivate var clause: String {
        let line = split(whereSeparator: \.isNewline).first.map(String.init)?.trimmed ?? ""
        let end = line.firstRange(of: ". ")?.lowerBound ?? line.firstIndex(of: ";") ?? line.endIndex
        var clause = line[..<end]
        while let last = clause.last, ".,;:!".contains(last) { clause.removeLast() }
        return String(clause)
    }

    fileprivate func withoutOpening(_ openings: Set<String>) -> String {
        var words = split(separator: " ")[...]
        while let first = words.first, words.count > 1,
            openings.contains(folded(String(first)).replacing("’", with: "'"))
        {
            words.removeFirst()
        }
        return words.joined(separator: " ")
    }
}

extension Hearing {
    /// A day as it is said: today, Thursday, Friday 4 December; with its time where it has one.
    func spoken(_ due: Due) -> String { spoken(due) { $0 } }

    /// The same, as the answer to "when?": today, on Thursday, on Friday 4 December at 10:00.
    func when(_ due: Due) -> String { spoken(due) { wording("spoken.when", ["answer": $0]) } }

    private func spoken(_ due: Due, as named: (String) -> String) -> String {
        let text = DateText(region, today: now.day)
        let distance = due.day - now.day
        let day =
            switch distance {
            case 0: wording("spoken.today")
            case 1: wording("spoken.tomorrow")
            case -1: wording("spoken.yesterday")
            case -6...6: named(DateText.name(of: due.day.weekday))
            default: named(text.long(due.day))
            }
        return due.time.map { wording("spoken.at", ["answer": day, "due": text.clock($0)]) } ?? day
    }
}
