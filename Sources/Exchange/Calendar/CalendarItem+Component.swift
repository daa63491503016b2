import CivilTime
import FollowUp
import Foundation

extension CalendarItem {
    /// The event or to-do. The same item and stamp are the same bytes.
    package func component(_ stamp: Stamp) -> Component {
        let now = CalendarTime.stamp(stamp.now)
        var lines = [
            ContentLine("UID", value: uid), ContentLine("DTSTAMP", value: now),
            ContentLine("CREATED", value: CalendarTime.stamp(stamp.created)), ContentLine("LAST-MODIFIED", value: now),
            ContentLine("SEQUENCE", value: String(stamp.sequence)), ContentLine("SUMMARY", text: summary),
        ]
        if !notes.isEmpty { lines.append(ContentLine("DESCRIPTION", text: notes)) }
        lines += kind == .event ? eventLines : todoLines(now)
        let alarms = state == .open ? [Component.Part.component(alarm)] : []
        return Component(kind == .event ? "VEVENT" : "VTODO", lines.map(Component.Part.line) + alarms)
    }

    private var eventLines: [ContentLine] {
        // A task of the day does not make the day busy.
        let isDay = if case .day = due { true } else { false }
        return [
            due.line("DTSTART"), (due + (isDay ? 86_400 : CalendarItem.length * 60)).line("DTEND"),
            ContentLine("TRANSP", value: isDay ? "TRANSPARENT" : "OPAQUE"),
        ] + (isDraft ? [ContentLine("STATUS", value: "TENTATIVE")] : [])
    }

    private func todoLines(_ now: String) -> [ContentLine] {
        switch state {
        case .open: [due.line("DUE"), ContentLine("STATUS", value: "NEEDS-ACTION")]
        case .done:
            [
                due.line("DUE"), ContentLine("STATUS", value: "COMPLETED"), ContentLine("COMPLETED", value: now),
            ]
        case .dropped: [due.line("DUE"), ContentLine("STATUS", value: "CANCELLED")]
        }
    }

    /// An alarm without a description makes some phones stumble, one without a time wakes people at midnight.
    private var alarm: Component {
        let trigger =
            switch due {
            case .day: "PT\(CalendarItem.morning)H"
            case .instant(let utc): "-PT\(lead(before: utc))M"
            }
        // A to-do has no start to count from.
        let counts = kind == .event ? [] : [Parameter("RELATED", "END")]
        return Component(
            "VALARM",
            [
                .line(ContentLine("ACTION", value: "DISPLAY")), .line(ContentLine("DESCRIPTION", text: summary)),
                .line(ContentLine("TRIGGER", counts, value: trigger)),
            ])
    }

    private func lead(before utc: Int) -> Int {
        let rings = home.moment(utc - CalendarItem.lead * 60)
        return rings.wall.time.minutes == 0 ? CalendarItem.lead / 2 : CalendarItem.lead
    }
}
