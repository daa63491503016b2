/// Chooses the person a step is for or with.
struct StepPerson {
    private let words: TokenText
    private let names: NameFinder
    private let action: StepAction.Found?
    private let phone: Range<Int>?

    init(_ words: TokenText, names: NameFinder, action: StepAction.Found?, phone: Range<Int>?) {
        self.phone = phone
        self.words = words
        self.names = names
        self.action = action
    }

    var name: String? {
        guard let first = names.names.first else { return nil }
        return choice(first).map { words.words($0.first, $0.end) }
    }

    private func choice(_ first: NameFinder.Name) -> NameFinder.Name? {
        guard names.names.count > 1 else { return first }
        // The name beside the number is the one to ring.
        if let phone,
            let beside = names.names.first(where: { $0.end == phone.lowerBound || $0.first == phone.upperBound })
        {
            return beside
        }
        // “Karl sends the form to Mrs Bell”: a doer of our side, unless it comes to me.
        if let action, first.end == action.place,
            !(action.place..<words.count).contains(where: { ["me", "us"].contains(words[$0].folded) }),
            let other = names.names.dropFirst().first(where: { words[$0.first - 1].folded == "to" })
        {
            return other
        }
        if let action, let object = names.names.first(where: { $0.first == action.place + 1 }) { return object }
        if let met = names.names.first(where: {
            ["with", "w", "for", "to", "from", "off", "tell", "call", "ring"].contains(before($0))
        }) {
            return names.names.first(where: { $0.isTitled && $0.first < met.first }) ?? met
        }
        return first
    }

    /// The word before a name, through “w/” and “w.”.
    private func before(_ name: NameFinder.Name) -> String {
        let last = words[name.first - 1]
        return last.kind == .mark ? words[name.first - 2].folded : last.folded
    }
}
