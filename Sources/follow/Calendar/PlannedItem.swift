import CivilTime
import Exchange
import FollowUp
import Records

/// An item of the calendar, and what it stands for.
struct PlannedItem {
    let item: CalendarItem
    let appointment: Appointment
    /// A kind the user keeps; a finished to-do stays and is ticked off, a finished event goes.
    let isWanted: Bool

    func posted(_ file: String, sequence: Int, now: Int) -> Posted {
        let about: Posted.About =
            switch appointment.deed {
            case .step(let step): .step(step.id)
            case .promise(let promise): .promise(promise.id)
            }
        let stamp = CalendarItem.Stamp(created: now, now: now, sequence: sequence)
        return Posted(
            uid: item.uid, file: file, prospect: appointment.prospect.id, about: about, sequence: sequence,
            written: item.calendar(stamp).text)
    }

    /// What was written last. Where that is not known, what would be written now: then what lies there and says
    /// something else was changed elsewhere.
    func written(_ posted: Posted?) -> CalendarFile? {
        let text = posted?.written ?? item.calendar(.init(created: 0, now: 0, sequence: 0)).text
        return try? CalendarFile(Array(text.utf8))
    }
}

extension Desk {
    /// What the calendar shows of a step or a promise; nil where it has no day.
    func planned(_ appointment: Appointment, as kind: CalendarItem.Kind, among kinds: [CalendarItem.Kind])
        -> PlannedItem?
    {
        guard let due = appointment.deed.due else { return nil }
        let prospect = appointment.prospect
        let home = now.home
        let item: CalendarItem
        let isOpen: Bool
        switch appointment.deed {
        case .step(let step):
            item = CalendarItem(step, due: due, for: prospect, kind: kind, notes: notes(step, prospect), home: home)
            isOpen = step.isOpen
        case .promise(let promise):
            let values = [
                "what": promise.what, "name": prospect.name,
                "answer": prospect.phones.first ?? prospect.emails.first ?? "",
            ]
            item = CalendarItem(
                promise, due: due, summary: wording("calendar.promise", values), kind: kind,
                notes: who(prospect), home: home)
            isOpen = promise.state == .open
        }
        let isWanted = kinds.contains(kind) && (isOpen || kind == .todo)
        return PlannedItem(item: item, appointment: appointment, isWanted: isWanted)
    }

    private func who(_ prospect: Prospect) -> String {
        let reach = (prospect.phones + prospect.emails).joined(separator: ", ")
        let name = [prospect.name, prospect.role, prospect.company].compactMap { $0 }.joined(separator: ", ")
        return [name, reach].filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private func notes(_ step: NextStep, _ prospect: Prospect) -> String {
        let lines = [
            step.whenWhere.map { "\(wording("show.when-where")): \($0)" },
            step.purpose.map { "\(wording("show.plan")): \($0)" },
            step.value.map { "\(wording("show.brings")): \($0)" }, who(prospect),
        ]
        return lines.compactMap { $0 }.joined(separator: "\n")
    }
}
