import CivilTime

/// A stretch of whole days, both ends included.
struct DaySpan: Hashable, Sendable {
    var first: Day
    var last: Day

    init(_ first: Day, _ last: Day) {
        self.first = first
        self.last = max(first, last)
    }
    init(_ day: Day) { self.init(day, day) }
}

/// What one day phrase means, and the token after it.
struct DayReading: Sendable {
    /// What another phrase beside it may add.
    enum Shape: Sendable {
        case weekday(Weekday)
        case weekdays(Weekday, Weekday)
        case week(DaySpan)
        /// A month and day, or a month, whose year was not said.
        case yearless(month: Int, day: Int?)
        case year(Int)
        case settled
    }

    /// Best first. None: the words are of a date, but of none that could be named (`impossible` tells why).
    var spans: [DaySpan]
    var shape = Shape.settled
    var end: Int
    var bound: HeardDate.Bound?
    /// “In two hours”: a moment, not a day.
    var moment: WallTime?
    /// It contradicts itself or the calendar: 31 June, Monday the 14th on a Wednesday.
    var isImpossible = false

    static func impossible(_ end: Int) -> DayReading { DayReading(spans: [], end: end, isImpossible: true) }
    /// Words of time without a date in them: “in a few days”.
    static func vague(_ end: Int) -> DayReading { DayReading(spans: [], end: end) }
}
