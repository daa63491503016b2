import CivilTime

/// The words of calendar and clock, folded; a misspelt long word finds its nearest.
enum CalendarLexicon {
    static func meaning(of folded: String) -> CalendarWord? {
        if let word = words[folded] { return word }
        guard let near = Misspelling.nearest(to: folded) else { return nil }
        return words[near]
    }

    private static let words: [String: CalendarWord] = {
        var words: [String: CalendarWord] = [:]
        for (weekday, names) in weekdays { for name in names.listed { words[name] = .weekday(weekday, shy: false) } }
        for (weekday, name) in shyWeekdays { words[name] = .weekday(weekday, shy: true) }
        for (month, names) in months.enumerated() {
            for name in names.listed { words[name] = .month(month + 1, shy: shyMonths.contains(name)) }
        }
        for (value, name) in cardinals.listed.enumerated() { words[name] = .cardinal(value + 1) }
        for (value, name) in tens { words[name] = .cardinal(value) }
        for (value, name) in ordinals.listed.enumerated() { words[name] = .ordinal(value + 1) }
        for (days, names) in relatives { for name in names.listed { words[name] = .relative(days) } }
        for (unit, names) in units { for name in names.listed { words[name] = .unit(unit) } }
        for (part, names) in parts { for name in names.listed { words[name] = .part(part) } }
        for name in "noon midday noontime".listed { words[name] = .noon }
        words["midnight"] = .midnight
        words["thirtieth"] = .ordinal(30)
        return words
    }()

    private static let weekdays: [(Weekday, String)] = [
        (.monday, "monday mon mondy"), (.tuesday, "tuesday tue tues"), (.wednesday, "wednesday weds wedness wensday"),
        (.thursday, "thursday thu thur thurs"), (.friday, "friday fri"), (.saturday, "saturday"), (.sunday, "sunday"),
    ]
    private static let shyWeekdays: [(Weekday, String)] = [(.wednesday, "wed"), (.saturday, "sat"), (.sunday, "sun")]
    private static let months = [
        "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
        "september sept sep", "october oct", "november nov", "december dec",
    ]
    private static let shyMonths: Set = ["march", "mar", "april", "may", "june", "jan", "august", "jun", "dec", "sep"]
    private static let cardinals = """
        one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen \
        eighteen nineteen twenty
        """
    private static let tens = [(30, "thirty"), (40, "forty"), (50, "fifty"), (60, "sixty"), (90, "ninety")]
    private static let ordinals = """
        first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth \
        fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
        """
    private static let relatives = [
        (0, "today tdy"), (1, "tomorrow tmrw tmr tmw tmro tomo tomoz tmoz tomorra"), (-1, "yesterday yday yest"),
    ]
    private static let units: [(CalendarUnit, String)] = [
        (.minute, "minute minutes min mins"), (.hour, "hour hours hr hrs"), (.day, "day days"),
        (.week, "week weeks wk wks"), (.weekend, "weekend weekends wkend"), (.fortnight, "fortnight fortnights"),
        (.month, "month months mth mths"), (.quarter, "quarter quarters"), (.year, "year years yr yrs"),
    ]
    private static let parts: [(PartOfDay, String)] = [
        (.morning, "morning morn"), (.lunch, "lunchtime lunch"), (.afternoon, "afternoon aft"),
        (.teatime, "teatime"), (.dinner, "dinnertime"), (.evening, "evening eve evng"),
        (.night, "night tonight tonite"),
        (.endOfDay, "eod cob cop eob"),
    ]
}

extension String {
    /// The words of a list written in one line.
    var listed: [String] { split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init) }
}
