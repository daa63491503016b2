import CivilTime
import FollowUp
import Language

extension Question {
    /// One day or time, nothing else expected on the line.
    func hearDue(_ text: String, attempt: Int, _ room: Hearing) -> Heard {
        switch dueIn(text, attempt, room) {
        case .heard(let due, _): .heard(.due(due))
        case .unsure(let message): .unclear(message)
        case .none: .unclear("")
        }
    }

    /// What is to be done and by when. Several are parted by semicolons; each needs its day.
    func hearDeeds(_ text: String, several: Bool, attempt: Int, _ room: Hearing) -> Heard {
        var deeds: [Deed] = []
        for item in several ? listed(text) : [text] {
            switch dueIn(item, attempt, room) {
            case .unsure(let message): return .unclear(message, half: withoutDates(item, room))
            case .heard(let due, let rest):
                guard !rest.isEmpty else { return .unclear("") }
                deeds.append(Deed(rest, due: due))
            case .none:
                if undated {
                    deeds.append(Deed(item))
                } else {
                    return .unclear(room.wording("unclear.undated", turn: attempt), half: item)
                }
            }
        }
        return deeds.isEmpty ? .unclear("") : .heard(.deeds(deeds))
    }

    private enum DueHeard {
        case heard(Due, rest: String)
        case unsure(String)
        case none
    }

    /// A wrong date is worse than asking again: two fair readings, a stretch of days or a day gone by are asked about.
    private func dueIn(_ text: String, _ attempt: Int, _ room: Hearing) -> DueHeard {
        let ear = DateEar(now: room.now.wall, locale: room.region, use: looksBack ? .log : .plan)
        guard let heard = ear.hear(text) else { return otherWay(text, attempt, room) }
        let rest = remainder(of: text, without: heard.range)
        guard heard.alternatives.isEmpty else {
            let readings = ([heard.value] + heard.alternatives).prefix(2).map { room.say(asDue($0, room)) }
            return .unsure(
                room.wording(
                    "unclear.two-readings", ["one": readings[0], "other": readings[1]], turn: attempt))
        }
        if case .span(let first, let last) = heard.value, first != last {
            return .unsure(
                room.wording(
                    "unclear.stretch", ["one": room.say(Due(first)), "other": room.say(Due(last))],
                    turn: attempt))
        }
        let due = asDue(heard.value, room)
        if looksBack {
            guard due.day <= room.now.day else {
                return .unsure(room.wording("unclear.not-yet", ["due": room.say(due)], turn: attempt))
            }
            return .heard(due, rest: rest)
        }
        guard due.day >= room.now.day else {
            return .unsure(room.wording("unclear.past", ["due": room.say(due)], turn: attempt))
        }
        guard due.day.year <= room.now.day.year + 10 else {
            return .unsure(room.wording("unclear.far", ["due": due.day.description], turn: attempt))
        }
        return .heard(due, rest: rest)
    }

    /// Nothing was heard looking this way. A day that lies the other way is named, so that it can be put right.
    private func otherWay(_ text: String, _ attempt: Int, _ room: Hearing) -> DueHeard {
        let ear = DateEar(now: room.now.wall, locale: room.region, use: looksBack ? .plan : .log)
        guard let heard = ear.hear(text), heard.alternatives.isEmpty else { return .none }
        let due = asDue(heard.value, room)
        guard looksBack ? due.day > room.now.day : due.day < room.now.day else { return .none }
        let key = looksBack ? "unclear.not-yet" : "unclear.past"
        return .unsure(room.wording(key, ["due": room.say(due)], turn: attempt))
    }

    private func asDue(_ value: HeardDate.Value, _ room: Hearing) -> Due {
        switch value {
        case .day(let day): Due(day)
        case .time(let wall): Due(wall.day, at: wall.time, zone: room.now.zone)
        case .span(let first, _): Due(first)
        case .window(let from, _): Due(from.day)
        }
    }

    private func withoutDates(_ text: String, _ room: Hearing) -> String? {
        for use in [DateUse.plan, .log] {
            guard let heard = DateEar(now: room.now.wall, locale: room.region, use: use).hear(text) else { continue }
            let rest = remainder(of: text, without: heard.range)
            return rest.isEmpty ? nil : rest
        }
        return nil
    }
}

/// The line says when and nothing else: the second half of an answer that lacked its day.
func isOnlyDate(_ line: String, _ room: Hearing) -> Bool {
    let ear = DateEar(now: room.now.wall, locale: room.region, use: .plan)
    return ear.hear(line).map { remainder(of: line, without: $0.range).isEmpty } ?? false
}

/// The text without a phrase and without the small words that tied it in: "send it by Friday" leaves "send it".
func remainder(of text: String, without range: Range<String.Index>) -> String {
    var before = text[..<range.lowerBound].split(separator: " ")
    while let last = before.last, ties.contains(folded(String(last))) { before.removeLast() }
    var after = text[range.upperBound...].split(separator: " ")
    while let first = after.first, first.allSatisfy({ ",;:–-".contains($0) }) { after.removeFirst() }
    var rest = (before + after).joined(separator: " ").trimmed
    while let last = rest.last, ",;:–- ".contains(last) { rest.removeLast() }
    while let first = rest.first, ",;:–- ".contains(first) { rest.removeFirst() }
    return rest
}

private let ties: Set<String> = [
    "by", "on", "at", "before", "until", "till", "from", "the", "for", "due", "this", "–", "-",
]
