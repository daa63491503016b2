import CivilTime
import FollowUp
import Foundation

extension CalendarFile {
    /// What says when and by whom a file was written, not what stands in it.
    private static let stamps = ["DTSTAMP", "CREATED", "LAST-MODIFIED", "SEQUENCE", "COMPLETED"]
    /// What the user decided when the answer to a change on the phone was no.
    private static let decided = ["DTSTART", "DUE", "STATUS", "PERCENT-COMPLETE"]

    /// Brings this file up to date with the item: what changed in the notebook since it was written is changed here, and all
    /// else stays as the phone left it.
    /// - Parameter isInsisted: what the phone changed of its day and state is changed back.
    /// - Returns: false when nothing had to be changed.
    package mutating func merge(
        _ new: CalendarItem, written: CalendarFile, now: Int, isInsisted: Bool = false
    ) -> Bool {
        let stamp = CalendarItem.Stamp(created: now, now: now, sequence: max(sequence, written.sequence) + 1)
        let (ours, base) = (new.component(stamp), written.item)
        let before = item
        for name in CalendarFile.names(ours, base) where ours[name]?.written != base[name]?.written {
            // Whether an event is tentative is the phone's to say, once it has said it.
            if name == "STATUS", kind == .event, item[name]?.written != base[name]?.written { continue }
            set(name, to: ours[name], home: new.home)
        }
        if isInsisted { for name in CalendarFile.decided { set(name, to: ours[name], home: new.home) } }
        // What is finished on both sides need not be written for its alarm alone.
        if new.state == .open || item != before { setAlarm(ours.components.first, instead: base.components.first) }
        guard item != before else { return false }
        // A to-do is finished at a moment, and an open one at none.
        if new.state != .done {
            item.set("COMPLETED", to: nil)
            if item["PERCENT-COMPLETE"]?.value == "100" { item.set("PERCENT-COMPLETE", to: nil) }
        } else if item["COMPLETED"] == nil {
            item.set("COMPLETED", to: ours["COMPLETED"])
        }
        for name in ["DTSTAMP", "LAST-MODIFIED", "SEQUENCE"] { item.set(name, to: ours[name]) }
        return true
    }

    /// Whether an item says anything else than what was written.
    package func differs(from new: CalendarItem) -> Bool {
        func plain(_ component: Component) -> Component {
            var component = component
            for name in CalendarFile.stamps { component.set(name, to: nil) }
            return component
        }
        return plain(item) != plain(new.component(.init(created: 0, now: 0, sequence: 0)))
    }

    private static func names(_ ours: Component, _ base: Component) -> [String] {
        let names = ours.lines.map(\.name)
        return (names + base.lines.map(\.name).filter { !names.contains($0) }).filter { !stamps.contains($0) }
    }

    private mutating func set(_ name: String, to line: ContentLine?, home: TimeZone) {
        switch name {
        case "DTEND":
            // It moves along with the start, below.
            break
        case "DTSTART":
            guard let line, let start = CalendarTime(line, zones: [:], home: home) else { return }
            let old = time(name, home: home)
            guard old != start else { return }
            let length = old.flatMap { time("DTEND", home: home)?.seconds(since: $0) }
            item.set(name, to: line)
            switch (start, old) {
            case (.day, .day), (.instant, .instant):
                // The phone may have made it longer.
                if let length { item.set("DTEND", to: (start + length).line("DTEND")) }
            default:
                item.set("DURATION", to: nil)
                let isDay = if case .day = start { true } else { false }
                item.set("DTEND", to: (start + (isDay ? 86_400 : CalendarItem.length * 60)).line("DTEND"))
            }
        case "DUE":
            guard let line, CalendarTime(line, zones: [:], home: home) != time(name, home: home) else { return }
            item.set(name, to: line)
            item.set("DURATION", to: nil)
            // A start behind its end would be no to-do at all.
            let room = time("DTSTART", home: home).map { time(name, home: home)?.seconds(since: $0) ?? -1 }
            if let room, room < 0 { item.set("DTSTART", to: nil) }
        default:
            if item[name]?.text != line?.text { item.set(name, to: line) }
        }
    }

    /// Our alarm is the one that rings when ours did; one the phone took out stays out, one it added stays.
    private mutating func setAlarm(_ new: Component?, instead old: Component?) {
        guard new != old else { return }
        func isOld(_ part: Component.Part) -> Bool {
            guard case .component(let alarm) = part, alarm.isNamed("VALARM") else { return false }
            return alarm["TRIGGER"]?.value == old?["TRIGGER"]?.value
        }
        let place = item.parts.firstIndex(where: isOld)
        guard let new else {
            item.parts.removeAll(where: isOld)
            return
        }
        if let place { item.parts[place] = .component(new) } else if old == nil { item.parts.append(.component(new)) }
    }
}
