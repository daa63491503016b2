import CivilTime
import FollowUp
import Language
import Records
import Terminal

extension Desk {
    /// What is due, one row each: how late, whom, what, when.
    func lines(of items: [AgendaItem]) -> [Line] {
        items.map { item in
            let words: String
            switch item.deed {
            case .step(let step): words = line(of: step, for: item.whom)
            case .promise(let promise): words = wording("due.owed", ["name": item.name, "what": promise.what])
            }
            return .row(number: "", label: label(of: item), words: words, right: right(of: item))
        }
    }

    /// The task; a draft says what it lacks.
    func line(of step: NextStep, for whom: Prospect) -> String {
        let task = step.taskLine(for: whom)
        return step.isDraft ? wording("due.draft", ["answer": task]) : task
    }

    private func label(of item: AgendaItem) -> String {
        guard let due = item.due else { return "" }
        let late = due.daysLate(on: today)
        if late > 0 { return wording("due.late", ["count": String(late)]) }
        return due.day == today ? wording("due.today") : ""
    }

    private func right(of item: AgendaItem) -> String {
        guard let due = item.due else { return "" }
        if due.day == today { return due.time.map { DateText(region).clock($0) } ?? "" }
        return say(due)
    }

    func sayLong(_ day: Day) -> String { DateText(region, today: today).long(day) }
}
