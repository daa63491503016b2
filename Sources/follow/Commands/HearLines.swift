import CivilTime
import Exchange
import Foundation
import Language

/// `hear --jsonl`: lines `{"id", "kind": "date|step|debrief", "text", "now", "locale", "tz", "use"}` in, one line each out.
/// What is missing is taken from the options; a line that cannot be read is answered with its fault.
struct HearLines {
    private let desk: Desk

    init(_ desk: Desk) { self.desk = desk }

    func run() throws { try desk.answerLines(answer) }

    private func answer(to line: String) -> JSON {
        guard let given = try? JSONDecoder().decode(Given.self, from: Data(line.utf8)) else {
            return .object(["fault": .string("a JSON object with id, kind and text is wanted")])
        }
        let region = given.locale.flatMap(Region.init(rawValue:)) ?? desk.region
        let now = given.now.flatMap { WallTime(iso: $0) } ?? desk.now.wall
        let ear = DateEar(now: now, locale: region, use: given.use == "log" ? .log : .plan)
        switch given.kind {
        case "date": return .object(["id": .string(given.id), "value": (ear.hear(given.text)?.value).json])
        case "step":
            return .object(["id": .string(given.id), "expected": StepEar(dates: ear).hear(given.text).json])
        case "debrief": return debrief(DebriefEar(dates: ear).hear(given.text), given.id)
        default: return .object(["id": .string(given.id), "fault": .string("kind is date, step or debrief")])
        }
    }

    private func debrief(_ heard: HeardDebrief, _ id: String) -> JSON {
        func promises(_ promises: [HeardPromise]) -> JSON {
            .array(promises.map { .object(["what": .string($0.what.text), "when": .text($0.whenText)]) })
        }
        return .object([
            "id": .string(id),
            "people": .array(
                heard.people.map {
                    .object([
                        "name": .string($0.name.text), "role": .text($0.role?.text), "org": .text($0.company?.text),
                    ])
                }),
            "org": .text(heard.company?.text), "phones": .texts(heard.phones.map(\.typed)),
            "emails": .texts(heard.emails.map(\.typed)), "asked_for": .texts(heard.asks.map(\.text)),
            "pains": .texts(heard.pains.map(\.text)), "promises_mine": promises(heard.promisesMine),
            "promises_theirs": promises(heard.promisesTheirs), "next_step": .text(heard.nextStep?.text),
            "next_when": (heard.nextWhen?.value).json, "amount": .text(heard.amount?.typed),
            "competitor": .text(heard.competitor?.text), "personal": .texts(heard.personal.map(\.text)),
        ])
    }

    private struct Given: Decodable {
        var id: String
        var kind: String
        var text: String
        var now: String?
        var locale: String?
        var use: String?
    }
}

extension HeardStep {
    /// The fields of a step as labelled sets name them.
    var json: JSON {
        .object([
            "verb": .text(verb), "channel": .text(channel?.rawValue), "person": .text(person),
            "phone": .text(phone?.typed), "when_text": .text(whenText),
        ])
    }
}

extension HeardDate.Value? {
    /// A date, a date-time, a range, or null when it is to be asked again.
    fileprivate var json: JSON {
        switch self {
        case .day(let day)?: .string(day.description)
        case .time(let wall)?: .string(wall.description)
        case .span(let first, let last)?:
            .object(["start": .string(first.description), "end": .string(last.description)])
        case .window(let from, let to)?:
            .object(["start": .string(from.description), "end": .string(to.description)])
        case nil: .null
        }
    }
}
