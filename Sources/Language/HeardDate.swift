import CivilTime

/// What was understood of one date phrase.
package struct HeardDate: Equatable, Sendable {
    /// All values lie in the years 1900 to 2200, in local wall-clock time.
    package enum Value: Hashable, Sendable {
        case day(Day)
        case time(WallTime)
        /// From the first day to the last, both included: “next week”, “mid June”.
        case span(Day, Day)
        /// From one time to another: “between 2 and 4 on Thursday”, “tomorrow morning”.
        case window(WallTime, WallTime)
    }

    /// How the speaker tied the action to the value.
    package enum Bound: Sendable {
        case exact, by, before, after, about
    }

    package var value: Value
    package var bound: Bound = .exact
    /// Other fair readings, best first; empty when sure. With any, show them and ask.
    package var alternatives: [Value] = []
    /// The words it came from, in the text that was heard.
    package var range: Range<String.Index>

    package init(
        value: Value, bound: Bound = .exact, alternatives: [Value] = [], range: Range<String.Index>
    ) {
        self.value = value
        self.bound = bound
        self.alternatives = alternatives
        self.range = range
    }
}

extension HeardDate.Value {
    /// The (first) calendar day.
    package var day: Day {
        switch self {
        case .day(let day), .span(let day, _): day
        case .time(let wall), .window(let wall, _): wall.day
        }
    }

    /// The last calendar day; the same as `day` unless it is a span.
    package var lastDay: Day {
        switch self {
        case .day(let day), .span(_, let day): day
        case .time(let wall), .window(_, let wall): wall.day
        }
    }

    /// The clock time, when one was named exactly.
    package var time: TimeOfDay? {
        if case .time(let wall) = self { wall.time } else { nil }
    }
}
