import Coaching
import Dialogue
import FollowUp
import Terminal

extension Desk {
    func lines(of scenarios: [Scenario]) -> [Line] { hearing().rows(of: scenarios) }
}

extension Hearing {
    /// The list of scenarios, each with its number.
    func rows(of scenarios: [Scenario]) -> [Line] {
        scenarios.enumerated().map { place, scenario in
            .row(
                number: String(place + 1), label: scenario.name,
                words: scenario.title,
                right: wording("train.minutes", ["count": String(scenario.minutes)]))
        }
    }

    func opening(of scenario: Scenario) -> [Line] {
        let who = [scenario.prospect.name, scenario.prospect.role, scenario.prospect.company].compactMap { $0 }
        let right = wording("train.minutes", ["count": String(scenario.minutes)])
        return [
            .blank, .heading(left: scenario.title, right: right), .hint(who.joined(separator: ", ")),
            .plain(scenario.situation),
        ]
    }

    /// What came of a line, as it is shown.
    func lines(of beats: [Beat], in go: Rehearsal, isDrawn: Bool = false) -> [Line] {
        let first = go.scenario.prospect.first
        return beats.flatMap { beat -> [Line] in
            switch beat {
            case .scene(let kind, let day):
                let date: [Line] = day.map { [.hint(say(Due($0)))] } ?? []
                let door: [Line] = kind == .debrief ? [.plain(wording("train.scene.debrief", ["first": first]))] : []
                return [.blank] + date + door
            case .told(let words): return [.plain(words)]
            case .prospect(let words):
                return [.text([Span("\(first): ", .question), Span(words)], indent: 0, hanging: 2)]
            case .did(let behaviour): return [.done(wording("train.did", ["what": behaviour.does]))]
            case .judged(let text, let findings):
                let advice = findings.map(Advice.init)
                guard !findings.isEmpty else { return [] }
                // What is behind has columns of its own.
                return (isDrawn ? Line.drawn(advice, in: text) : Line.listed(advice, in: text)) + [.blank]
            case .marks(let marks): return rows(of: marks)
            case .again(let count, let waits):
                let values = ["count": String(count), "limit": String(Rehearsal.tries), "what": waits ?? ""]
                return [.hint(wording("train.again", values))]
            case .shown(let good): return shown(good)
            case .left: return [.hint(wording("train.lost", ["first": first]))]
            }
        }
    }

    private func shown(_ good: String) -> [Line] {
        guard good.contains(where: \.isNewline) else {
            return [.said(wording("train.shown", ["answer": good]))]
        }
        return [.said(wording("train.shown.text"))]
            + good.split(separator: "\n", omittingEmptySubsequences: false).map {
                $0.isEmpty ? .blank : .text([Span(String($0))], indent: 4, hanging: 4)
            }
    }

    private func rows(of marks: [Mark]) -> [Line] {
        marks.map { mark in
            let half: String? =
                switch mark.half {
                case .words(let words): words
                case .noDay: wording("train.half.no-day")
                case .otherDay: wording("train.half.other-day")
                case nil: nil
                }
            return .row(
                number: "", label: wording(mark.isPassed ? "train.yes" : "train.no"),
                words: mark.behaviour.does + (half.map { " – \($0)" } ?? ""), right: "")
        }
    }

    /// Yes or no for each behaviour, the share of yes, and two things at most to do better.
    func lines(of score: Score, of scenario: Scenario) -> [Line] {
        let values = ["count": String(score.passed), "limit": String(score.marks.count)]
        var lines: [Line] = [.blank, .heading(left: scenario.title, right: wording("train.credit", values))]
        lines += rows(of: score.marks)
        guard !score.better.isEmpty else { return lines + [.done(wording("train.all"))] }
        lines.append(.plain(wording(score.better.count == 1 ? "train.better.one" : "train.better")))
        for (place, better) in score.better.enumerated() {
            lines.append(.said(better.behaviour.does))
            // Two things of one text are shown by that text.
            let isShownBelow = place + 1 < score.better.count && score.better[place + 1].good == better.good
            if !isShownBelow { lines += shown(better.good) }
        }
        return lines
    }
}
