import CivilTime
import Coaching
import Exchange
import FollowUp
import Foundation
import Language

/// `check --jsonl`: lines `{"id", "channel", "context", "text"}`, or `{"id", "kind": "step", "text"}`, in; one line of labels and
/// findings each out. A line that cannot be read is answered with its fault.
struct CheckLines {
    private let desk: Desk
    private let coach: Coach

    init(_ desk: Desk, _ coach: Coach) {
        self.desk = desk
        self.coach = coach
    }

    func run() throws { try desk.answerLines(answer) }

    private func answer(to line: String) -> JSON {
        let given: Given
        do { given = try JSONDecoder().decode(Given.self, from: Data(line.utf8)) } catch {
            return .object([
                "fault": .string("a JSON object with id and text is wanted, with channel and context or kind")
            ])
        }
        if given.kind == "step" {
            let findings = coach.review(step: given.text, places: desk.places(given.text))
            let sized = findings.contains { ["jump_to_close", "vague"].contains(coach.rules[$0.rule]?.label) }
            let ear = StepEar(dates: DateEar(now: desk.now.wall, locale: desk.region, use: .plan))
            return object(
                given, findings, besides: sized ? [] : ["small_step"], heard: ear.hear(given.text))
        }
        guard let channel = given.channel.map({ Channel(typed: $0) }) ?? .email else {
            return .object(["id": .string(given.id), "fault": .string("there is no such channel")])
        }
        let draft = Draft(
            given.text, channel: channel, sent: given.context?.sent ?? desk.today, situation: given.situation)
        return object(given, desk.review(draft, to: nil, by: coach), besides: [])
    }

    private func object(_ given: Given, _ findings: [Finding], besides: [String], heard: HeardStep? = nil) -> JSON {
        let labels = JSON.texts(besides + findings.compactMap { coach.rules[$0.rule]?.label })
        let stops = findings.filter { $0.weight == .stop }
        let serious = JSON.texts(stops.compactMap { coach.rules[$0.rule]?.label })
        let good = JSON.bool(stops.isEmpty)
        let found = JSON.array(findings.map { json($0, in: given.text) })
        guard let heard else {
            return .object([
                "id": .string(given.id), "labels": labels, "serious": serious, "good": good, "findings": found,
            ])
        }
        return .object([
            "id": .string(given.id), "labels": labels, "serious": serious, "good": good, "expected": heard.json,
            "findings": found,
        ])
    }

    private func json(_ finding: Finding, in text: String) -> JSON {
        let span = finding.range.map { text.span(of: $0) } ?? (from: 0, to: text.unicodeScalars.count)
        return .object([
            "rule": .string(finding.rule), "weight": .string(finding.weight.rawValue),
            "span": .array([.number(span.from), .number(span.to)]), "message": .string(finding.message),
        ])
    }
}

private struct Given: Decodable {
    var id: String
    var kind: String?
    var channel: String?
    var context: Context?
    var text: String

    struct Context: Decodable {
        var permission: Bool?
        var their_words: [String]?
        var promised: String?
        var promised_by: Day?
        var sent: Day?
        var prior_touches: Int?
    }

    var situation: Draft.Situation {
        var situation = Draft.Situation()
        situation.leave = context?.permission
        situation.said = context?.their_words ?? []
        situation.tries = context?.prior_touches ?? 0
        if let what = context?.promised, let by = context?.promised_by { situation.promise = .init(what, by: by) }
        return situation
    }
}
