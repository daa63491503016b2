import CivilTime
import FollowUp
import Foundation

extension Relationship {
    /// The record as JSON; `docs/record.schema.json` describes it. Keys may be added, never renamed.
    /// - Parameter day: today, for telling what is late.
    package func json(on day: Day) -> JSON {
        let meeting = meetings.last
        return .object([
            "name": .string(prospect.name),
            "kind": .string(prospect.kind.rawValue),
            "company": .text(prospect.company),
            "role": .text(prospect.role),
            "phones": .texts(prospect.phones),
            "emails": .texts(prospect.emails),
            "met": .object(["on": .text(meeting?.on.description), "where": .text(meeting?.place)]),
            "ended": .text(meeting?.ended?.rawValue),
            "asks": .texts(asks.map(\.words)),
            "pains": .array(
                pains.map { fact in
                    guard case .pain(let cost) = fact.kind else { return .null }
                    return .object(["words": .string(fact.words), "cost": .text(cost)])
                }),
            "aspirations": .texts(aspirations.map(\.words)),
            "personal": .texts(personal.map(\.words)),
            "details": .texts(details.map(\.words)),
            "competitor": competitorJSON,
            "proposition": .text(proposition?.words),
            "two_points": .texts(points.map(\.words)),
            "permission": permissionJSON,
            "interest": interestJSON,
            "question": .text(openQuestion?.words),
            "promises": .array(promises.map { $0.json(on: day) }),
            "next_steps": .array(steps.map(\.json)),
            "touches": .array(touches.map(\.json)),
            "values_given": .texts(valuesGiven.map(\.words)),
            "state": .string(prospect.state.rawValue),
            "waiting": prospect.request?.json ?? .null,
            "plan": .array(openSteps.map(\.planned)),
            "notes": notesJSON,
        ])
    }

    private var competitorJSON: JSON {
        guard let fact = competitor, case .competitor(let difference) = fact.kind else { return .null }
        return .object(["name": .string(fact.words), "difference": .text(difference)])
    }
    private var permissionJSON: JSON {
        guard let fact = permission, case .permission(let terms) = fact.kind, terms.given else { return .null }
        return .object([
            "words": .string(fact.words), "channel": .text(terms.channel?.rawValue), "when": .text(terms.when),
            "about": .text(terms.about),
        ])
    }
    private var interestJSON: JSON {
        guard let fact = interest, case .interest(let who) = fact.kind else { return .null }
        return .object(["by": .string(who.rawValue), "words": .string(fact.words)])
    }
    /// Free facts by name; what was noted several times under one name is a list.
    private var notesJSON: JSON {
        var notes: [String: [String]] = [:]
        for fact in facts { if case .note(let name) = fact.kind { notes[name, default: []].append(fact.words) } }
        return .object(notes.sorted { $0.key < $1.key }.map { .init(key: $0.key, value: .texts($0.value)) })
    }
}

extension Promise {
    func json(on day: Day) -> JSON {
        .object([
            "by": .string(by.rawValue), "what": .string(what), "due": .text(due?.text),
            "state": .string(state(on: day).rawValue), "why": .text(why),
            "settled": .text(settled?.description),
        ])
    }
}

extension NextStep {
    /// As part of a plan: when, what, by which way and what for.
    fileprivate var planned: JSON {
        .object([
            "on": .text(due?.text), "text": .string(text), "channel": .text(channel?.rawValue),
            "purpose": .text(purpose), "value": .text(value),
        ])
    }

    package var json: JSON {
        .object([
            "text": .string(text), "action": .string(action), "channel": .text(channel?.rawValue),
            "due": .text(due?.text), "purpose": .text(purpose), "value": .text(value), "agreed": .bool(agreed),
            "push_or_pull": .string(direction.rawValue), "when_where": .text(whenWhere),
            "state": .string(state.rawValue), "attempt": .number(attempt),
            "attempts_allowed": .number(attemptsAllowed), "reason": .text(reason),
            "settled": .text(settled?.description),
        ])
    }
}

extension Touch {
    var json: JSON {
        .object([
            "at": .string(at.description), "channel": .string(channel.rawValue), "outcome": .string(outcome),
            "learned": .text(learned), "value": .text(value), "attempt": attempt.map(JSON.number) ?? .null,
            "answered": .text(answered?.description), "purpose": .text(purpose),
            "had_leave": hadLeave.map(JSON.bool) ?? .null,
        ])
    }
}

extension Prospect.Request {
    var json: JSON { .object(["words": .string(words), "since": .string(at.description)]) }
}

extension Due {
    /// `2026-11-27`, or a local date-time with its zone (RFC 9557): `2026-11-27T14:15:00+01:00[Europe/Berlin]`.
    package var text: String {
        guard let time else { return day.description }
        let wall = "\(WallTime(day, time)):00"
        guard let zone, let known = TimeZone(identifier: zone) else { return wall }
        let offset = known.offset(at: WallTime(day, time))
        let minutes = abs(offset) / 60
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        return wall + (offset < 0 ? "-" : "+") + two(minutes / 60) + ":" + two(minutes % 60) + "[\(zone)]"
    }
}
