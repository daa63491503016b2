import CivilTime
import FollowUp

/// A card as it is laid before the trainee: what is known, what is looked at, and what there is to choose from.
package struct DrillExercise: Sendable {
    package let card: DrillCard
    package let rule: Rule
    /// What is looked at; nil where there is only something to choose from.
    package let text: String?
    /// The message the text would be, where it is one.
    package let draft: Draft?
    /// What is known of the prospect besides.
    package let facts: [Slot: Answer]
    /// Empty where something is to be written.
    package let choices: [String]
    /// The choice that is right, from 0.
    package let right: Int
    /// What the coach says to the text as it stands.
    package let finding: Finding?

    /// The few words an exercise takes from outside.
    package struct Phrases: Sendable {
        /// Who the rules speak of.
        package var first: String
        /// A small step to show.
        package var example: String
        /// The choice for a message with nothing wrong in it.
        package var nothing: String
        package var say: @Sendable (Day) -> String

        package init(
            first: String, example: String, nothing: String, say: @escaping @Sendable (Day) -> String
        ) {
            self.first = first
            self.example = example
            self.nothing = nothing
            self.say = say
        }

        func places(_ draft: Draft?, _ text: String) -> [String: String] {
            [
                "first": first, "example": example, "answer": text,
                "due": draft?.situation.promise.map { say($0.by) } ?? "",
            ]
        }
    }
}

extension Coach {
    /// All exercises there are, by name.
    package var cards: [DrillCard] {
        rules.values.flatMap(\.cards).sorted { $0.name < $1.name }
    }

    /// The exercise of a card; nil when the example is gone, or the whole coach sees more in it than its own rule does, so
    /// that no answer would be clearly right.
    /// - Parameter day: the order of the choices follows from it.
    package func exercise(_ card: DrillCard, on day: Day, _ phrases: DrillExercise.Phrases) -> DrillExercise? {
        guard let rule = rules[card.rule], let text = rule.text(of: card.example) else { return nil }
        let findings = findings(in: text, under: rule, phrases)
        let own = findings.first { $0.rule == rule.name }
        if case .catches = card.example {
            guard own != nil else { return nil }
        } else {
            guard findings.allSatisfy({ $0.weight == .praise }) else { return nil }
        }
        var dice = Dice(day, card.name)
        let choices: (words: [String], right: Int)
        switch card.kind {
        case .fix: choices = ([], 0)
        case .spot: choices = kinds(of: text, under: rule, own, phrases, &dice)
        case .pick:
            guard let steps = steps(beside: text, under: rule, phrases, &dice) else { return nil }
            choices = steps
        }
        var draft = rule.givenDraft
        draft?.text = text
        return DrillExercise(
            card: card, rule: rule, text: card.kind == .pick ? nil : text, draft: draft, facts: rule.factsOfExamples,
            choices: choices.words, right: choices.right, finding: own)
    }

    /// What the coach says to a text in the place of an example of the rule.
    func findings(in text: String, under rule: Rule, _ phrases: DrillExercise.Phrases) -> [Finding] {
        let places = phrases.places(rule.givenDraft, text)
        switch rule.judges {
        case .answer:
            return rule.finding(in: .text(text), facts: rule.factsOfExamples, places: places).map { [$0] } ?? []
        case .step: return review(step: text, facts: rule.given, places: places)
        case .draft:
            guard var draft = rule.givenDraft else { return [] }
            draft.text = text
            return review(draft, facts: rule.given, places: places)
        }
    }

    /// The ways a text could be lousy, among them the right one, and that nothing is wrong with it as the last.
    private func kinds(
        of text: String, under rule: Rule, _ own: Finding?, _ phrases: DrillExercise.Phrases, _ dice: inout Dice
    ) -> (words: [String], right: Int) {
        let arguable = Set(doubting.findings(in: text, under: rule, phrases).map(\.rule))
        let others = rules.values.filter { other in
            other.judges == rule.judges && other.name != rule.name && !arguable.contains(other.name)
        }.sorted { $0.name < $1.name }.compactMap(\.title)
        let titles = dice.shuffled([rule.title ?? rule.name] + dice.shuffled(others).prefix(2))
        let right = own == nil ? titles.count : titles.firstIndex(of: rule.title ?? rule.name) ?? 0
        return (titles + [phrases.nothing], right)
    }

    /// A small step among two that are none: one that the same rule catches, one of another, the heavier first.
    private func steps(
        beside text: String, under rule: Rule, _ phrases: DrillExercise.Phrases, _ dice: inout Dice
    ) -> (words: [String], right: Int)? {
        func wrong(of rule: Rule) -> String? {
            dice.shuffled(rule.catches).map { $0.replacing("‸", with: "") }
                .first { !findings(in: $0, under: rule, phrases).isEmpty }
        }
        let others = rules.values.filter { $0.judges == .step && $0.title != nil && $0.name != rule.name }
            .sorted { $0.name < $1.name }
        let heavy = dice.shuffled(others.filter { $0.weight == .stop }) + others.filter { $0.weight != .stop }
        var second: String?
        for other in heavy where second == nil { second = wrong(of: other) }
        guard let first = wrong(of: rule), let second else { return nil }
        let steps = dice.shuffled([text, first, second])
        return (steps, steps.firstIndex(of: text) ?? 0)
    }

    /// The same coach, speaking up at the slightest sign.
    private var doubting: Coach {
        Coach(
            rules.values.map { rule in
                guard case .weighs(var verdict) = rule.check else { return rule }
                (verdict.over, verdict.besides, verdict.against) = (0.05, 0.05, [])
                var doubting = rule
                doubting.check = .weighs(verdict)
                doubting.yieldsTo = []
                return doubting
            }, lens: lens)
    }
}
