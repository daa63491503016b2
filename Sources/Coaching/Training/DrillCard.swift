/// One exercise by its name: the rule it is of, which of the rule's examples, and what there is to do.
package struct DrillCard: Hashable, Sendable {
    /// Is this message lousy, and in which way? Which of three is the small step? Write this one better.
    package enum Kind: String, CaseIterable, Sendable { case spot, pick, fix }

    /// An example of the rule, by its list in the file and its number there, from 1.
    package enum Example: Hashable, Sendable {
        case catches(Int)
        case passes(Int)
    }

    package let rule: String
    package let example: Example
    package let kind: Kind

    package init(_ rule: String, _ example: Example, _ kind: Kind) {
        self.rule = rule
        self.example = example
        self.kind = kind
    }

    /// As it stands in the log: `spiel/catches-1/spot`.
    package var name: String {
        switch example {
        case .catches(let number): "\(rule)/catches-\(number)/\(kind.rawValue)"
        case .passes(let number): "\(rule)/passes-\(number)/\(kind.rawValue)"
        }
    }
}

extension Drilled {
    /// The rule that was practised: what stands before the first stroke of the card's name.
    package var rule: String { String(card.prefix { $0 != "/" }) }
}

extension Rule {
    /// The exercises its examples make; none without a title. What is said in the middle of a talk is too short to be told
    /// apart from what was fine, so of such rules there is only something to mend.
    package var cards: [DrillCard] {
        guard title != nil else { return [] }
        let caught = catches.indices.map { DrillCard.Example.catches($0 + 1) }
        let passed = passes.indices.map { DrillCard.Example.passes($0 + 1) }
        let mended = caught.map { DrillCard(name, $0, .fix) }
        switch judges {
        case .answer: return mended
        case .draft: return (caught + passed).map { DrillCard(name, $0, .spot) } + mended
        case .step:
            return (caught + passed).map { DrillCard(name, $0, .spot) } + mended
                + passed.map { DrillCard(name, $0, .pick) }
        }
    }

    /// An example's words, without its mark; nil when the file has no such example any more.
    func text(of example: DrillCard.Example) -> String? {
        switch example {
        case .catches(let number):
            catches.indices.contains(number - 1) ? catches[number - 1].replacing("‸", with: "") : nil
        case .passes(let number): passes.indices.contains(number - 1) ? passes[number - 1] : nil
        }
    }
}
