import CivilTime
import FollowUp
import Language

/// The day or time a line names for what it says is to be done. A wrong date is worse than asking again: two fair
/// readings, a stretch of days, or a day that lies the wrong way are asked about.
package enum HeardDue {
    /// The date, and the line without its words.
    case heard(Due, rest: String)
    /// What to ask about it.
    case unsure(String)
    case none

    /// - Parameters:
    ///   - looksBack: the day is one that has been.
    ///   - attempt: how often it was not understood in a row; picks among the ways of asking.
    package init(in text: String, looksBack: Bool = false, attempt: Int = 0, _ room: Hearing) {
        let ear = DateEar(now: room.now.wall, locale: room.region, use: looksBack ? .log : .plan)
        let says = Asking(room: room, attempt: attempt)
        guard let heard = ear.hear(text) else {
            if let past = HeardDue.otherWay(text, looksBack, room) {
                self = .unsure(says.wrongWay(past, looksBack))
            } else if let refusal = ear.refusal(of: text), refusal.kind == .impossible {
                self = .unsure(says.noSuchDay(untied(text[refusal.words])))
            } else {
                self = .none
            }
            return
        }
        let due = HeardDue.due(heard.value, room)
        if let other = heard.alternatives.first {
            self = .unsure(says.either(due, or: HeardDue.due(other, room)))
        } else if case .span(let first, let last) = heard.value, first != last {
            self = .unsure(says.which(from: first, to: last))
        } else if looksBack ? due.day > room.now.day : due.day < room.now.day {
            self = .unsure(says.wrongWay(due, looksBack))
        } else if due.day.year > room.now.day.year + 10 {
            self = .unsure(says.tooFar(due))
        } else {
            self = .heard(due, rest: remainder(of: text, without: heard.range))
        }
    }

    /// A day that lies the other way is named, so that it can be put right.
    private static func otherWay(_ text: String, _ looksBack: Bool, _ room: Hearing) -> Due? {
        let ear = DateEar(now: room.now.wall, locale: room.region, use: looksBack ? .plan : .log)
        guard let heard = ear.hear(text), heard.alternatives.isEmpty else { return nil }
        let due = due(heard.value, room)
        return (looksBack ? due.day > room.now.day : due.day < room.now.day) ? due : nil
    }

    private static func due(_ value: HeardDate.Value, _ room: Hearing) -> Due {
        switch value {
        case .day(let day): Due(day)
        case .time(let wall): Due(wall.day, at: wall.time, zone: room.now.zone)
        case .span(let first, _): Due(first)
        case .window(let from, _): Due(from.day)
        }
    }

    /// The line without the words of its date, whichever way that lies; nil when nothing is left.
    static func rest(of text: String, _ room: Hearing) -> String? {
        for use in [DateUse.plan, .log] {
            guard let heard = DateEar(now: room.now.wall, locale: room.region, use: use).hear(text) else { continue }
            let rest = remainder(of: text, without: heard.range)
            return rest.isEmpty ? nil : rest
        }
        return nil
    }
}

/// The ways of asking about a day.
private struct Asking {
    let room: Hearing
    let attempt: Int

    func wrongWay(_ due: Due, _ looksBack: Bool) -> String {
        let values = ["due": room.say(due)]
        return looksBack
            ? room.wording("unclear.not-yet", values, turn: attempt)
            : room.wording("unclear.past", values, turn: attempt)
    }
    func either(_ one: Due, or other: Due) -> String {
        let values = ["one": room.say(one), "other": room.say(other)]
        return room.wording("unclear.two-readings", values, turn: attempt)
    }
    func which(from first: Day, to last: Day) -> String {
        let values = ["one": room.say(Due(first)), "other": room.say(Due(last))]
        return room.wording("unclear.stretch", values, turn: attempt)
    }
    func noSuchDay(_ words: String) -> String {
        room.wording("unclear.impossible", ["answer": words], turn: attempt)
    }
    func tooFar(_ due: Due) -> String {
        room.wording("unclear.far", ["due": due.day.description], turn: attempt)
    }
}
