import Language

/// Something salespeople say when follow-up is hard for them, as its file in `Prompts/worries` gives it: how it is
/// recognised, and what the coach answers from the user's own record.
package struct Worry: Sendable {
    /// The file's name without its ending.
    package var name: String
    /// What the weights call it; nil when only its phrases tell it.
    package var outcome: String?
    /// It must be likelier than this, from 0 to 1.
    package var over: Float = 0.6
    /// It is recognised by these, too.
    package var phrases: [String] = []
    /// The kinds of answer it is answered at, in a talk; none: all that are told freely.
    package var at: [String] = []
    /// Said once more it still is no answer.
    package var insists = false
    /// What to say; a line is said when all its places outside brackets are filled.
    package var says: [Template] = []
    /// What to say when the record fills none of those.
    package var without: [Template] = []
    /// What to say of someone who wants no more.
    package var closed: [Template] = []
    /// The smallest thing to do.
    package var smallest: [Template] = []
    /// The id of the principle it stands on.
    package var why: String
    /// Examples that must be recognised.
    package var catches: [String] = []
    /// Examples that must not.
    package var passes: [String] = []

    package init(name: String, why: String) {
        self.name = name
        self.why = why
    }

    /// The places its lines may name.
    package static let places: Set = [
        "said", "first", "name", "asked", "asked.day", "tried", "tries", "ways", "pain", "thinking", "next", "kept",
        "on_time", "touches", "streak",
    ]

    /// The answer: what to say, and the smallest thing to do.
    /// - Parameters:
    ///   - places: what the record fills; without a value, or with an empty one, a place is not filled.
    ///   - turn: how often it was answered before; the ways of saying it take turns.
    package func answer(_ places: [String: String], isClosed: Bool = false, turn: Int) -> [String] {
        if isClosed, let line = closed.chosen(places, turn) { return [line] }
        let line = says.chosen(places, turn) ?? without.chosen(places, turn)
        return [line, smallest.chosen(places, turn)].compactMap { $0 }
    }
}

extension [Template] {
    /// One of the lines that can be said whole, in turn. Those that say something of the record go before those that say
    /// the same to everyone.
    fileprivate func chosen(_ places: [String: String], _ turn: Int) -> String? {
        let whole = filter { line in line.needs.allSatisfy { !(places[$0] ?? "").isEmpty } }
        let telling = whole.filter { !$0.needs.isEmpty }
        let ways = telling.isEmpty ? whole : telling
        return ways.isEmpty ? nil : ways[turn % ways.count].filled(with: places)
    }
}

extension Template {
    /// It can be said of anyone.
    package var isWholeAlone: Bool { needs.isEmpty }

    /// The places outside brackets: what it cannot be said without.
    var needs: Set<String> {
        var depth = 0
        let outside = source.filter { letter in
            if letter == "[" { depth += 1 }
            defer { if letter == "]" { depth -= 1 } }
            return depth == 0
        }
        return (try? Template(outside))?.places ?? []
    }
}
