import CivilTime

/// What a word can mean on a calendar or a clock.
enum CalendarWord: Equatable, Sendable {
    /// `shy` words are everyday words too (sat, wed, may, march): they count as dates only in company.
    case weekday(Weekday, shy: Bool)
    case month(Int, shy: Bool)
    /// Days from today: today 0, tomorrow 1, yesterday -1.
    case relative(Int)
    case unit(CalendarUnit)
    case cardinal(Int)
    case ordinal(Int)
    case part(PartOfDay)
    /// Twelve noon.
    case noon
    case midnight
}

enum CalendarUnit: Sendable {
    case minute, hour, day, workingDay, week, weekend, fortnight, month, quarter, year
}

/// A stretch of the day with a name. `bounds` are minutes since midnight, chosen so that any time inside is fair.
enum PartOfDay: Sendable {
    case earlyMorning, firstThing, morning, midMorning, lateMorning, lunch, earlyAfternoon, afternoon, midAfternoon
    case lateAfternoon, teatime, dinner, earlyEvening, evening, night, endOfDay

    var bounds: (start: Int, end: Int) {
        switch self {
        case .earlyMorning: (360, 540)
        case .firstThing: (360, 600)
        case .morning: (360, 720)
        case .midMorning: (570, 690)
        case .lateMorning: (660, 720)
        case .lunch: (690, 870)
        case .earlyAfternoon: (720, 840)
        case .afternoon: (720, 1080)
        case .midAfternoon: (870, 960)
        case .lateAfternoon: (960, 1080)
        case .teatime: (960, 1080)
        case .dinner: (690, 1140)
        case .earlyEvening: (1020, 1140)
        case .evening: (1020, 1320)
        case .night: (1020, 1439)
        case .endOfDay: (990, 1439)
        }
    }

    /// Which half of the day a bare hour beside this word falls into; nil when it does not say.
    var isAfterNoon: Bool? {
        switch self {
        case .earlyMorning, .firstThing, .morning, .midMorning, .lateMorning: false
        case .lunch, .dinner: nil
        default: true
        }
    }
}
