import FollowUp
import Terminal

extension Desk {
    /// What one wants in view before a call: why they were interested in their words, what is owed, their two points, what
    /// happened last, what to bring and ask, the person, and how to reach them.
    func brief(_ relationship: Relationship) throws -> [Line] {
        let prospect = relationship.prospect
        let name = [prospect.name, prospect.role, prospect.company].compactMap { $0 }.joined(separator: " · ")
        var lines: [Line] = [.heading(left: name, right: wording("brief.title"))]
        func row(_ label: String, _ words: String, _ right: String = "") {
            lines.append(.row(number: "", label: label, words: words, right: right))
        }
        func add(_ label: String, _ words: String?, _ right: String = "") {
            if let words, !words.isEmpty { row(wording("brief.\(label)"), words, right) }
        }
        let manner = try manner(before: relationship)
        for (label, words) in manner.first { row(label, words) }
        if let request = prospect.request { add("waits", request.words, waited(for: request)) }
        let why = (relationship.asks + relationship.pains).map { "“\($0.words)”" }
        if !why.isEmpty {
            add("why", why.prefix(3).joined(separator: "; "))
        } else if prospect.request == nil {
            add("why", wording("brief.why-unknown", ["first": prospect.first]))
        }
        add("goal", relationship.notes(Relationship.goal).last?.words)
        add("future", relationship.aspirations.last?.words)
        for promise in relationship.openPromises {
            add(promise.by == .me ? "owe" : "owes", promise.what, whenOwed(promise))
        }
        add("permission", relationship.permission.flatMap { relationship.mayBeContacted ? "“\($0.words)”" : nil })
        if let points = manner.points {
            for (label, words) in points { row(label, words) }
        } else {
            let points = relationship.points.enumerated().map { "(\($0.offset + 1)) \($0.element.words)" }
            add("points", points.joined(separator: " "))
        }
        for touch in relationship.touches.suffix(3).reversed() {
            let way = wording("channel.\(touch.channel.rawValue)")
            add("last", words(of: touch, by: way), say(Due(touch.at.day)))
        }
        if relationship.touches.isEmpty, let met = relationship.meetings.last {
            add("last", [wording("brief.met"), met.place].compactMap { $0 }.joined(separator: ", "), say(Due(met.on)))
        }
        let step = relationship.openSteps.first
        if let step {
            let words = step.isDraft ? wording("due.draft", ["answer": step.text]) : step.text
            add("step", words, step.due.map(say) ?? "")
        }
        add("bring", try step?.value ?? fromShelf(relationship))
        if let learned = relationship.learned.last { add("learned", learned.words, say(Due(learned.on))) }
        if let question = manner.question {
            for (label, words) in question { row(label, words) }
        } else {
            add("question", relationship.openQuestion?.words)
        }
        add("person", relationship.personal.last?.words)
        add("detail", relationship.details.last?.words)
        if let rival = relationship.competitor, case .competitor(let difference) = rival.kind {
            add("competitor", [rival.words, difference].compactMap { $0 }.joined(separator: " – "))
        }
        add("reach", (prospect.phones + prospect.emails).joined(separator: ", "))
        return lines
    }

    /// A touch: the way, what came of it, what was learned. “Voicemail” is the way and what came of it, and said once.
    func words(of touch: Touch, by way: String) -> String {
        let outcome = touch.outcome == way ? nil : touch.outcome
        let came = [outcome, touch.learned].compactMap { $0 }.joined(separator: " – ")
        return [way, came].filter { !$0.isEmpty }.joined(separator: ": ")
    }

    /// What the shelf holds where the step brings nothing.
    private func fromShelf(_ relationship: Relationship) throws -> String? {
        try fitting(relationship).map { wording("brief.kit", ["what": $0.item.title, "answer": $0.fits]) }
    }

    private func whenOwed(_ promise: Promise) -> String {
        guard let due = promise.due else { return "" }
        let late = due.daysLate(on: today)
        return late > 0 ? wording("due.late", ["count": String(late)]) : say(due)
    }
}
