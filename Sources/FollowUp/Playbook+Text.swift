import CivilTime

// How a playbook is remembered: a line for each part in a fixed order, with tabs between its values. It is read many times
// quicker than the file people write.
extension Playbook {
    /// nil when a word of it cannot stand between tabs.
    package var text: String? {
        func numbers(_ days: [ClosedRange<Day>]) -> [String] {
            days.flatMap { [String($0.lowerBound.number), String($0.upperBound.number)] }
        }
        var lines = [
            [
                attempts, channelsBeforeBusy, gap, afterProposal, nurture.lowerBound, nurture.upperBound,
                hours.from.minutes, hours.to.minutes,
            ].map(String.init) + Prospect.Kind.allCases.map { String(atRisk[$0] ?? 0) }
        ]
        lines.append([style.rawValue])
        lines += Style.allCases.map { (order[$0] ?? []).map(\.rawValue) }
        lines.append(weekend.map(\.rawValue).sorted().map(String.init))
        lines.append(holidays.days.map(\.number).sorted().map(String.init))
        lines.append(holidays.yearly.sorted().map(String.init))
        lines.append(numbers(holidays.stretches))
        lines.append(numbers(away))
        lines += Rule.allCases.map { [why[$0] ?? ""] }
        lines += outcomes.map { [$0.name, $0.means.rawValue, $0.by?.rawValue ?? ""] + $0.also }
        lines.append(["end"])
        let isPlain = lines.allSatisfy { line in line.allSatisfy { !$0.utf8.contains { $0 == 9 || $0 == 10 } } }
        return isPlain ? lines.map { $0.joined(separator: "\t") }.joined(separator: "\n") : nil
    }

    /// Reads what `text` wrote; nil when anything is missing or not as it should be.
    package init?(text: Substring) {
        var lines = Lines(text)
        let numbers = lines.numbers()
        guard numbers.count == 8 + Prospect.Kind.allCases.count, numbers[4] <= numbers[5],
            let from = TimeOfDay(minutes: numbers[6]), let to = TimeOfDay(minutes: numbers[7]),
            let style = Style(rawValue: lines.next().first ?? "")
        else { return nil }
        self.init(
            attempts: numbers[0], channelsBeforeBusy: numbers[1], gap: numbers[2], afterProposal: numbers[3],
            nurture: numbers[4]...numbers[5], atRisk: [:], style: style, order: [:], hours: Hours(from: from, to: to),
            weekend: [], outcomes: [])
        for (kind, days) in zip(Prospect.Kind.allCases, numbers[8...]) { atRisk[kind] = days }
        for style in Style.allCases { order[style] = lines.next().compactMap(Channel.init(rawValue:)) }
        weekend = Set(lines.numbers().compactMap(Weekday.init(rawValue:)))
        holidays = Holidays(days: Set(lines.numbers().map(Day.init(number:))), yearly: Set(lines.numbers()))
        holidays.stretches = lines.periods()
        away = lines.periods()
        for rule in Rule.allCases {
            let name = lines.next().first ?? ""
            if !name.isEmpty { why[rule] = name }
        }
        while lines.rest.count > 1 {
            let words = lines.next()
            guard words.count > 2, let means = Meaning(rawValue: words[1]) else { return nil }
            outcomes.append(
                Outcome(words[0], also: Array(words[3...]), means: means, by: Channel(rawValue: words[2])))
        }
        guard lines.next() == ["end"] else { return nil }
    }
}

/// The lines that are left, each as its values.
private struct Lines {
    private(set) var rest: ArraySlice<ArraySlice<UInt8>>

    init(_ text: Substring) { rest = Array(text.utf8).split(separator: 10, omittingEmptySubsequences: false)[...] }

    mutating func next() -> [String] {
        guard let line = rest.popFirst(), !line.isEmpty else { return [] }
        return line.split(separator: 9, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
    }
    mutating func numbers() -> [Int] { next().compactMap { Int($0) } }

    mutating func periods() -> [ClosedRange<Day>] {
        let ends = numbers()
        return stride(from: 1, to: ends.count, by: 2).filter { ends[$0 - 1] <= ends[$0] }.map {
            Day(number: ends[$0 - 1])...Day(number: ends[$0])
        }
    }
}
