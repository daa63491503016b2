import FollowUp
import Terminal

extension Desk {
    /// What one wants in view before a call: why they were interested in their words, what is owed, their two points, what
    /// happened last, what to bring and ask, the person, and how to reach them.
    func brief(_ relationship: Relationship) -> [Line] {
        let prospect = relationship.prospect
        let name = [prospect.name, prospect.role, prospect.company].compactMap { $0 }.joined(separator: " · ")
        var lines: [Line] = [.heading(left: name, right: wording("brief.title"))]
        func add(_ label: String, _ words: String?, _ right: String = "") {
            guard let words, !words.isEmpty else { return }
            lines.append(.row(number: "", label: wording("brief.\(label)"), words: words, right: right))
        }
        let why = (relationship.asks + relationship.pains).map { "“\($0.words)”" }
        add(
            "why",
            why.isEmpty
                ? wording("brief.why-unknown", ["first": prospect.first]) : why.prefix(3).joined(separator: "; "))
        add("goal", relationship.notes(Relationship.goal).last?.words)
        add("future", relationship.aspirations.last?.words)
        for promise in relationship.openPromises {
            add(promise.by == .me ? "owe" : "owes", promise.what, whenOwed(promise))
        }
        add("permission", relationship.permission.flatMap { relationship.mayBeContacted ? "“\($0.words)”" : nil })
        add(
            "points",
            relationship.points.enumerated().map { "(\($0.offset + 1)) \($0.element.words)" }.joined(separator: " "))
        for touch in relationship.touches.suffix(3).reversed() {
            let what = [touch.outcome, touch.learned].compactMap { $0 }.joined(separator: " – ")
            add("last", "\(wording("channel.\(touch.channel.rawValue)")): \(what)", say(Due(touch.at.day)))
        }
        if relationship.touches.isEmpty, let met = relationship.meetings.last {
            add("last", [wording("brief.met"), met.place].compactMap { $0 }.joined(separator: ", "), say(Due(met.on)))
        }
        let step = relationship.openSteps.first
        add("step", step?.text, step?.due.map(say) ?? "")
        add("bring", step?.value)
        add("question", relationship.openQuestion?.words)
        add("person", relationship.personal.last?.words)
        add("detail", relationship.details.last?.words)
        if let rival = relationship.competitor, case .competitor(let difference) = rival.kind {
            add("competitor", [rival.words, difference].compactMap { $0 }.joined(separator: " – "))
        }
        add("reach", (prospect.phones + prospect.emails).joined(separator: ", "))
        return lines
    }

    private func whenOwed(_ promise: Promise) -> String {
        guard let due = promise.due else { return "" }
        let late = due.daysLate(on: today)
        return late > 0 ? wording("due.late", ["count": String(late)]) : say(due)
    }
}
