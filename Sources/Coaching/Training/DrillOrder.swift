import CivilTime

/// What comes when: the due cards by their day and then their name, then new ones. Which of the new, follows from the day
/// alone, so that an evening begun again begins the same.
package struct DrillOrder: Sendable {
    /// What is remembered of each card practised so far, by its name.
    package private(set) var memories: [String: FSRS.Memory]

    package init(_ entries: some Sequence<TrainingEntry>) {
        memories = [:]
        var last: [String: (before: FSRS.Memory?, drilled: Drilled)] = [:]
        for case .drilled(let drilled) in entries {
            let card = drilled.card
            var before = memories[card]
            // “easy” behind a right answer is no second review: it takes the place of the first.
            if drilled.rating == .easy, let earlier = last[card], earlier.drilled.rating == .good,
                earlier.drilled.at.day == drilled.at.day
            {
                before = earlier.before
            }
            last[card] = (before, drilled)
            memories[card] = FSRS().review(before, drilled.rating, on: drilled.at.day)
        }
    }

    /// The cards for a day, most urgent first: what is due, then what was never practised.
    package func cards(of all: [DrillCard], on day: Day) -> [DrillCard] {
        let due = all.compactMap { card in memories[card.name].map { (card: card, due: $0.due, name: card.name) } }
            .filter { $0.due <= day }
            .sorted { ($0.due, $0.name) < ($1.due, $1.name) }.map(\.card)
        let new = all.filter { memories[$0.name] == nil }
            .sorted { (Dice(day, $0.name).value, $0.name) < (Dice(day, $1.name).value, $1.name) }
        return due + varied(new)
    }

    /// When the cards come back after `day`, how many on each, the soonest first.
    package func coming(of all: [DrillCard], after day: Day) -> [(day: Day, count: Int)] {
        let days = all.compactMap { memories[$0.name]?.due }.filter { $0 > day }
        return Dictionary(grouping: days) { $0 }.map { (day: $0.key, count: $0.value.count) }.sorted { $0.day < $1.day }
    }

    package func dueCount(of all: [DrillCard], on day: Day) -> Int {
        all.count { memories[$0.name].map { $0.due <= day } ?? false }
    }

    /// One kind after the other, and a rule not twice while there are others.
    private func varied(_ cards: [DrillCard]) -> [DrillCard] {
        var left = cards
        var seen: Set<String> = []
        var out: [DrillCard] = []
        let kinds = DrillCard.Kind.allCases
        while !left.isEmpty {
            let kind = kinds[out.count % kinds.count]
            let place =
                left.firstIndex { $0.kind == kind && !seen.contains($0.rule) }
                ?? left.firstIndex { !seen.contains($0.rule) } ?? left.startIndex
            let card = left.remove(at: place)
            if !seen.insert(card.rule).inserted { seen = [card.rule] }
            out.append(card)
        }
        return out
    }
}

/// A number that follows from a day and a name, and looks like chance (FNV-1a, 64 bits, and the last step of SplitMix64).
struct Dice {
    private(set) var value: UInt64

    init(_ day: Day, _ name: String) {
        value = 0xCBF2_9CE4_8422_2325
        for byte in "\(day.number) \(name)".utf8 { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
        mix()
    }

    /// The next number below a limit.
    mutating func next(below limit: Int) -> Int {
        value = value &+ 0x9E37_79B9_7F4A_7C15
        mix()
        return Int(value % UInt64(limit))
    }

    /// The items in another order.
    mutating func shuffled<T>(_ items: [T]) -> [T] {
        var items = items
        for end in items.indices.reversed() where end > 0 { items.swapAt(end, next(below: end + 1)) }
        return items
    }

    private mutating func mix() {
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        value ^= value >> 31
    }
}
