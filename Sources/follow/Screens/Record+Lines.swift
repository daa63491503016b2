import Dialogue
import FollowUp
import Terminal

extension Desk {
    /// The record of a person, most useful first: why they were interested, what is owed, what comes next.
    func lines(of relationship: Relationship) -> [Line] {
        let prospect = relationship.prospect
        let name = [prospect.name, prospect.role, prospect.company].compactMap { $0 }.joined(separator: " · ")
        let state = [wording("kind.\(prospect.kind.rawValue)"), wording("state.\(prospect.state.rawValue)")]
        var lines: [Line] = [.heading(left: name, right: state.joined(separator: ", "))]
        func add(_ label: String, _ words: String?, _ right: String = "") {
            guard let words, !words.isEmpty else { return }
            lines.append(.row(number: "", label: wording("show.\(label)"), words: words, right: right))
        }
        for step in relationship.openSteps {
            add("step", step.taskLine(for: prospect), step.due.map(say) ?? "")
            add("when-where", step.whenWhere)
            add("brings", step.value)
            add("plan", step.purpose)
        }
        for step in relationship.steps where step.state == .none { add("reason", step.reason) }
        for promise in relationship.openPromises {
            add(promise.by == .me ? "owe" : "owes", promise.what, right(of: promise))
        }
        for fact in relationship.asks { add("asks", fact.words, say(Due(fact.on))) }
        for fact in relationship.pains {
            guard case .pain(let cost) = fact.kind else { continue }
            let said = cost.map { fact.words.contains($0) } ?? true
            add("pain", fact.words, said ? "" : wording("show.cost", ["answer": cost ?? ""]))
        }
        for fact in relationship.aspirations { add("aspiration", fact.words) }
        add("permission", permission(in: relationship))
        if case .interest(let who)? = relationship.interest?.kind {
            add("interest", wording("interest.\(who.rawValue)", ["first": prospect.first]))
        }
        for (index, fact) in relationship.points.enumerated() { add("point", "(\(index + 1)) \(fact.words)") }
        add("question", relationship.openQuestion?.words)
        add("proposition", relationship.proposition?.words)
        if let rival = relationship.competitor, case .competitor(let difference) = rival.kind {
            add("competitor", [rival.words, difference].compactMap { $0 }.joined(separator: " – "))
        }
        for fact in relationship.personal { add("personal", fact.words) }
        for fact in relationship.details { add("detail", fact.words) }
        for fact in relationship.facts {
            if case .note(let name) = fact.kind, relationship.brokenRules.allSatisfy({ $0.fact.id != fact.id }) {
                if name.hasPrefix(Relationship.skipped) {
                    let cause = name.dropFirst(Relationship.skipped.count)
                    add("skipped", "\(fact.words) – \(cause)", say(Due(fact.on)))
                } else if name == Relationship.moved {
                    add("moved", fact.words, say(Due(fact.on)))
                } else {
                    add("note", name == "note" ? fact.words : "\(name): \(fact.words)")
                }
            }
        }
        for (_, fact) in relationship.brokenRules { add("own-rule", fact.words, say(Due(fact.on))) }
        add("reach", (prospect.phones + prospect.emails).joined(separator: ", "))
        for touch in relationship.touches {
            let words = [touch.outcome, touch.learned].compactMap { $0 }.joined(separator: " – ")
            let way = wording("way.\(touch.channel.line.rawValue)")
            add("touch", "\(way): \(words)", say(Due(touch.at.day)))
        }
        for meeting in relationship.meetings {
            let ended = meeting.ended.map { wording("ended.\($0.rawValue)") }
            add("met", [meeting.place, ended].compactMap { $0 }.joined(separator: ", "), say(Due(meeting.on)))
        }
        return lines
    }

    private func permission(in relationship: Relationship) -> String {
        guard relationship.mayBeContacted, let fact = relationship.permission else {
            return wording("show.no-permission")
        }
        return "“\(fact.words)”"
    }

    private func right(of promise: Promise) -> String {
        guard let due = promise.due else { return "" }
        let late = due.daysLate(on: today)
        return late > 0 ? wording("due.late", ["count": String(late)]) : say(due)
    }
}
