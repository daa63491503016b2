import CivilTime

/// What joins one piece of a date phrase to the next: where the piece starts, and what the joining words say.
struct DateLink {
    var place: Int
    var bound: HeardDate.Bound?
    /// “at”, “by”, “after”: a bare number behind it is an hour.
    var callsHour = false
    /// “in”: a month or an offset may follow.
    var isIn = false
    var isFrom = false
    var isBetween = false
    var words = 0
}

/// The pieces of one phrase gathered so far.
struct PhraseParts {
    var day: DayReading?
    var clock: ClockReading?
    var part: PartReading?
    var bound = HeardDate.Bound.exact

    var isEmpty: Bool { day == nil && clock == nil && part == nil }
    var hasDay: Bool { day != nil || part != nil }

    /// Adds a day, or folds it into the one already there (“Tuesday” + “the 3rd”); false when it starts another phrase.
    mutating func takes(_ new: DayReading, in grammar: DateGrammar) -> Bool {
        guard let old = day else {
            day = new
            return true
        }
        guard old.moment == nil, new.moment == nil, let both = grammar.merged(old, new) else { return false }
        day = both
        return true
    }

    mutating func takes(_ new: ClockReading) -> Bool {
        guard day?.moment == nil else { return false }
        clock = new
        return true
    }
}
