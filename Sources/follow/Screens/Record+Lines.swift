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
        add("goal", relationship.notes(Relationship.goal).last?.words)
        add("sale", relationship.notes(Relationship.sale).last?.words)
        for step in relationship.openSteps { lines += self.lines(of: step, for: prospect) }
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
        let shown = Set((relationship.learned + relationship.brokenRules.map(\.fact)).map(\.id))
        for fact in relationship.learned { add("learned", fact.words, say(Due(fact.on))) }
        for fact in relationship.facts where !shown.contains(fact.id) {
            guard case .note(let name) = fact.kind else { continue }
            if name.hasPrefix(Relationship.skipped) {
                let cause = name.dropFirst(Relationship.skipped.count)
                add("skipped", "\(fact.words) – \(cause)", say(Due(fact.on)))
            } else if name == Relationship.moved {
                add("moved", fact.words, say(Due(fact.on)))
            } else if name == Relationship.wonBy {
                add("won-by", fact.words, say(Due(fact.on)))
            } else if name == Relationship.nightmare {
                add("nightmare", fact.words, say(Due(fact.on)))
            } else if ![Relationship.goal, Relationship.sale].contains(name) {
                add("note", name == "note" ? fact.words : "\(name): \(fact.words)")
            }
        }
        for (_, fact) in relationship.brokenRules { add("own-rule", fact.words, say(Due(fact.on))) }
        add("reach", (prospect.phones + prospect.emails).joined(separator: ", "))
        for touch in relationship.touches {
            let way = wording("way.\(touch.channel.line.rawValue)")
            add("touch", words(of: touch, by: way), say(Due(touch.at.day)))
        }
        for meeting in relationship.meetings {
            let ended = meeting.ended.map { wording("ended.\($0.rawValue)") }
            add("met", [meeting.place, ended].compactMap { $0 }.joined(separator: ", "), say(Due(meeting.on)))
        }
        return lines
    }

    /// One step: the task with its day, when and where, what it brings them, what it advances. A draft says what is missing.
    /// - Parameter number: its number among several.
    func lines(of step: NextStep, for prospect: Prospect, number: Int? = nil) -> [Line] {
        let due = step.due.map(say) ?? ""
        let rows = [
            ("step", step.taskLine(for: prospect), due), ("when-where", step.whenWhere, ""), ("brings", step.value, ""),
            step.isDraft ? ("draft", wording("draft.missing"), "") : ("plan", step.purpose, ""),
        ]
        return rows.enumerated().compactMap { place, row in
            guard let words = row.1, !words.isEmpty else { return nil }
            let shown = place == 0 ? number.map(String.init) ?? "" : ""
            return .row(number: shown, label: wording("show.\(row.0)"), words: words, right: row.2)
        }
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
