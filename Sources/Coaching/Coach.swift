import FollowUp
import Language

/// Who advises: the rules, held against an answer and what the prospect said.
package struct Coach: Sendable {
    package let rules: [String: Rule]
    /// What was learned of messages and steps; without it only the rules that need none of it speak.
    package let lens: Lens?
    /// What worries are told by; without it a rule on one knows its phrases only.
    package let worries: Worries?

    package init(_ rules: [Rule], lens: Lens? = nil, worries: Worries? = nil) {
        self.lens = lens
        self.worries = worries
        self.rules = Dictionary(rules.map { ($0.name, $0) }) { first, _ in first }
    }

    /// - Parameters:
    ///   - names: the rules that apply, in the order they may speak.
    ///   - facts: what is known of the prospect, by slot.
    ///   - places: the values the messages may use.
    package func review(
        _ answer: Answer, by names: [String], facts: [Slot: Answer], places: [String: String]
    ) -> [Finding] {
        let steps = names.filter { rules[$0]?.judges == .step }
        let onStep =
            steps.isEmpty
            ? [] : review(step: answer.asStep, facts: facts, places: places).filter { steps.contains($0.rule) }
        return names.compactMap { name in
            if lens != nil, steps.contains(name) { return onStep.first { $0.rule == name } }
            return rules[name]?.finding(in: answer, facts: facts, places: places, worries: worries)
        }
    }
}

extension Rule {
    /// All of its conditions hold, and not all of its exceptions.
    func speaks(of facts: [Slot: Answer]) -> Bool {
        when.allSatisfy { $0.holds(for: facts[$0.slot]) }
            && (unless.isEmpty || !unless.allSatisfy { $0.holds(for: facts[$0.slot]) })
    }

    package func finding(
        in answer: Answer, facts: [Slot: Answer], places: [String: String], worries: Worries? = nil
    ) -> Finding? {
        guard speaks(of: facts), let bite = check.bite(in: answer, facts: facts, worries: worries) else { return nil }
        return finding(bite, places)
    }

    /// What there is to say where it bites.
    func finding(_ bite: Bite, _ places: [String: String]) -> Finding {
        var values = places
        values["fact"] = bite.fact ?? ""
        return Finding(
            rule: name, weight: weight, range: bite.range, message: message.filled(with: values),
            instead: instead?.filled(with: values).capitalized)
    }
}

extension String {
    /// As a line of its own begins, whatever was filled in first.
    fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}

/// Where a check bites, and the fact that was missed.
struct Bite {
    var range: Range<String.Index>?
    var fact: String?
}

extension Rule.Check {
    func bite(in answer: Answer, facts: [Slot: Answer], worries: Worries? = nil) -> Bite? {
        let text = answer.words
        switch self {
        case .openingWords(let words):
            let openings = answer.items.compactMap { Words($0).first?.folded }
            guard let opening = openings.first(where: words.contains) else { return nil }
            return Bite(range: Words(text).range(of: opening))
        case .phrases(let phrases):
            let words = Words(text)
            return phrases.lazy.compactMap { words.range(of: $0) }.first.map { Bite(range: $0) }
        case .worry(let name, let phrases):
            let words = Words(text)
            if let range = phrases.lazy.compactMap({ words.range(of: $0) }).first { return Bite(range: range) }
            return worries?.hear(text).flatMap { $0.worry.name == name ? Bite(range: $0.range) : nil }
        case .phrasesWanted(let phrases):
            let words = Words(text)
            return phrases.contains { words.range(of: $0) != nil } ? nil : Bite()
        case .sharesWord(let slots):
            let known = slots.compactMap { facts[$0] }.filter { !$0.isNothing && !$0.words.isEmpty }
            guard let first = known.first else { return nil }
            let said = Words(text).stems
            return known.contains { !Words($0.words).stems.isDisjoint(with: said) } ? nil : Bite(fact: first.words)
        case .noDatedDeed:
            return answer.due == nil ? Bite() : nil
        case .repeatsValue:
            return answer.repeated(of: facts).map { Bite(fact: Gift.name(in: $0.what)) }
        // These look at a whole message or step, not at an answer.
        case .weighs, .late, .withoutLeave, .longerThan, .bringsAgain, .nothingOfTheirs: return nil
        }
    }
}

extension Answer {
    /// What they were given before and would be given again, with its day.
    package func repeated(of facts: [Slot: Answer]) -> Deed? {
        let given: [Deed] =
            if case .deeds(let deeds)? = facts[.given] { deeds } else {
                facts[.given].map { [Deed($0.words)] } ?? []
            }
        let bare = Telling(Gift.name(in: words))
        return given.last { gift in
            Telling(Gift.name(in: gift.what)).isSame(as: bare) || Telling(gift.what).isSame(as: Telling(words))
        }
    }

    /// A thing to do as it would be typed, its day behind it.
    fileprivate var asStep: String { [words, due?.day.description].compactMap { $0 }.joined(separator: " ") }

    /// What an answer says, one thing at a time.
    fileprivate var items: [String] {
        if case .list(let items) = self { items } else { [words] }
    }
}
