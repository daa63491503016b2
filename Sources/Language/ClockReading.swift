/// A clock time as said, and the token after it.
struct ClockReading: Sendable {
    enum Time: Sendable {
        /// Minutes past the day's midnight.
        case at(Int)
        case between(Int, Int)
    }

    /// One spoken time: hour and minute with whatever settles the half of the day.
    struct Face: Sendable {
        var hour: Int
        var minute: Int
        /// True after noon; nil when it was not said.
        var isAfterNoon: Bool?
        /// Written in the 24-hour way (15:00, 09:30, noon): nothing is left to guess.
        var isSettled = false

        /// Minutes past midnight, best first; none when the words contradict each other.
        func minutes(hint: Bool?) -> [Int] {
            guard minute < 60, hour <= 24 else { return [] }
            if isSettled || hour > 12 || hour == 0 {
                if hour == 24 && minute > 0 { return [] }
                if isAfterNoon == false, hour > 12 { return [] }
                if isAfterNoon == true, hour < 12 { return [] }
                if let hint, !isSettled || hour != 12, hint != (hour >= 12) { return [] }
                return [hour * 60 + minute]
            }
            let early = (hour % 12) * 60 + minute
            if let half = isAfterNoon {
                if let hint, hint != half, hour != 12 { return [] }
                return [early + (half ? 720 : 0)]
            }
            if let hint {
                if hour == 12 { return hint ? [720 + minute] : [] }
                return [early + (hint ? 720 : 0)]
            }
            switch hour {
            case 1...6, 12: return [early + 720]
            case 7: return [early, early + 720]
            default: return [early]
            }
        }
    }

    var start: Face
    var stop: Face?
    var end: Int
    var isAbout = false
    var isImpossible = false
    /// Written or said so that it can only be a time; a bare “4” is not.
    var isMarked = false
    /// “Midnight” belongs to two days.
    var isMidnight = false

    /// The readings, best first, in the light of a part of the day beside it.
    func times(in part: PartOfDay?) -> [Time] {
        if isMidnight { return part == nil || part == .night ? [.at(1440), .at(0)] : [] }
        let hint = part?.isAfterNoon
        let starts = start.minutes(hint: hint)
        guard let stop else { return starts.map(Time.at) }
        let stops = stop.minutes(hint: hint)
        // “2 and 4 pm”: the half said once counts for both; “11 to 1”: the later reading that still comes after.
        if start.isAfterNoon == nil, stop.isAfterNoon != nil, !start.isSettled, let last = stops.first {
            let early = (start.hour % 12) * 60 + start.minute
            if let best = [early + 720, early].first(where: { $0 < last }) { return [.between(best, last)] }
            return []
        }
        var found: [Time] = []
        for first in starts {
            guard let last = (stops + stops.map { $0 + 720 }).first(where: { $0 > first && $0 < 1440 }) else {
                continue
            }
            found.append(.between(first, last))
        }
        return found
    }
}

/// A part of the day as said, and the token after it.
struct PartReading: Sendable {
    var part: PartOfDay
    /// Days from today that the words imply: “tonight” 0, “last night” -1.
    var days: Int?
    var bound: HeardDate.Bound?
    var end: Int
    /// “Before lunch” and “after lunch” bend the bounds.
    var bent: (start: Int, end: Int)?
    /// “Dinner” is noon to one and night to another: the bare day is all that is sure.
    var hasBounds: Bool { part != .dinner }
    var bounds: (start: Int, end: Int) { bent ?? part.bounds }
}
