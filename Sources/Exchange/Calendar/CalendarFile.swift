import CivilTime
import FollowUp
import Foundation

/// A file of a calendar's folder that holds an item of ours, as it came back: whatever a phone has added is kept.
package struct CalendarFile: Sendable {
    package var root: Component
    /// Where in the root the item stands; what else is there are zones, and single days of a recurring one.
    private let place: Int

    package let uid: String
    package let kind: CalendarItem.Kind

    /// nil where the file holds no item.
    package init?(_ bytes: [UInt8]) throws(ContentFault) {
        guard let root = try Component.read(bytes).first(where: { $0.isNamed("VCALENDAR") }) else { return nil }
        let found = root.parts.firstIndex { part in
            guard case .component(let item) = part else { return false }
            return CalendarFile.kind(of: item) != nil && item["UID"] != nil && item["RECURRENCE-ID"] == nil
        }
        guard let found, case .component(let item) = root.parts[found], let kind = CalendarFile.kind(of: item),
            let uid = item["UID"]?.text
        else { return nil }
        (self.root, place, self.uid, self.kind) = (root, found, uid, kind)
    }

    private static func kind(of component: Component) -> CalendarItem.Kind? {
        component.isNamed("VEVENT") ? .event : component.isNamed("VTODO") ? .todo : nil
    }

    package internal(set) var item: Component {
        get {
            guard case .component(let item) = root.parts[place] else { preconditionFailure("an item has its place") }
            return item
        }
        set { root.parts[place] = .component(newValue) }
    }

    package var sequence: Int { item["SEQUENCE"].flatMap { Int($0.value) }.map { min(max($0, 0), 1_000_000_000) } ?? 0 }

    /// When an event begins, or by when a to-do is done.
    package func due(home: TimeZone) -> CalendarTime? { time(kind == .event ? "DTSTART" : "DUE", home: home) }

    func time(_ name: String, home: TimeZone) -> CalendarTime? {
        item[name].flatMap { CalendarTime($0, zones: zones, home: home) }
    }

    private var zones: [String: ZoneTable] {
        var zones: [String: ZoneTable] = [:]
        for zone in root.components where zone.isNamed("VTIMEZONE") {
            if let name = zone["TZID"]?.value { zones[name] = ZoneTable(zone) }
        }
        return zones
    }

    package var isTicked: Bool {
        guard kind == .todo else { return false }
        let status = item["STATUS"]?.value.uppercased()
        return status == "COMPLETED" || (status != "CANCELLED" && item["PERCENT-COMPLETE"]?.value == "100")
            || (status == nil && item["COMPLETED"] != nil)
    }

    package var isCancelled: Bool { item["STATUS"]?.value.uppercased() == "CANCELLED" }

    /// When it was ticked off, where that is said.
    package func ticked(home: TimeZone) -> Moment? {
        guard case .instant(let utc)? = time("COMPLETED", home: home) else { return nil }
        return home.moment(utc)
    }
}
