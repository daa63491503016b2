import CivilTime

// How hours and holidays are written in the profile.
extension Profile.Hours {
    /// Reads `09:00-17:30` and `9-17`.
    package init?(written words: String) {
        let parts = words.split { $0 == "-" || $0 == "–" }.map { $0.split(separator: " ").joined() }.map { part in
            let whole = part.contains(":") ? part : "\(part):00"
            return whole.count == 4 ? "0\(whole)" : whole
        }
        guard parts.count == 2, let from = TimeOfDay(iso: parts[0]), let until = TimeOfDay(iso: parts[1]) else {
            return nil
        }
        self.init(from: from, until: until)
    }

    package var written: String { "\(from)-\(until)" }
}

extension Profile {
    /// Reads `2026-12-24`, and `2026-12-24 to 2027-01-02` for the days from one to the other.
    package static func days(written words: String) -> ClosedRange<Day>? {
        let parts = words.split(separator: " ")
        if parts.count == 1, let day = Day(iso: parts[0]) { return day...day }
        guard parts.count == 3, parts[1] == "to", let first = Day(iso: parts[0]), let last = Day(iso: parts[2]),
            first <= last
        else { return nil }
        return first...last
    }

    package static func written(_ days: ClosedRange<Day>) -> String {
        days.lowerBound == days.upperBound ? "\(days.lowerBound)" : "\(days.lowerBound) to \(days.upperBound)"
    }
}
