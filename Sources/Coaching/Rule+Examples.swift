import FollowUp

extension Rule {
    /// Runs the rule's own examples: what must catch must catch, at its mark, and what must pass must pass.
    /// - Returns: a sentence for each example that does not hold.
    /// - Parameter lens: what was learned; rules on drafts and steps need it.
    /// - Parameter worries: what worries are told by; rules on a worry need it.
    package func examples(through lens: Lens? = nil, worries: Worries? = nil) -> [String] {
        guard judges == .answer else { return examples(with: Coach([self], lens: lens)) }
        var faults: [String] = []
        var facts = given
        for condition in when where facts[condition.slot] == nil {
            if case .oneOf(let words) = condition.test { facts[condition.slot] = .choice(words[0]) }
        }
        for example in catches {
            let mark = example.firstIndex(of: "‸")
            let text = example.replacing("‸", with: "")
            guard let finding = finding(in: .text(text), facts: facts, places: [:], worries: worries) else {
                faults.append("“\(text)” should be caught")
                continue
            }
            if let mark, !finding.isAt(mark, of: example, in: text) {
                faults.append("“\(text)” is caught at another place than its mark")
            }
        }
        for example in passes
        where finding(in: example.asDeed, facts: facts, places: [:], worries: worries) != nil {
            faults.append("“\(example)” should pass")
        }
        return faults
    }
}

extension Rule {
    /// The same for messages and steps: each example is one.
    private func examples(with coach: Coach) -> [String] {
        func findings(in text: String) -> [Finding] {
            guard judges == .draft else {
                return coach.review(step: text, facts: given)
            }
            guard var draft = givenDraft else { return [] }
            draft.text = text
            return coach.review(draft, facts: given)
        }
        var faults: [String] = []
        for example in catches {
            let text = example.replacing("‸", with: "")
            guard let finding = findings(in: text).first else {
                faults.append("“\(text)” should be caught")
                continue
            }
            if let mark = example.firstIndex(of: "‸"), !finding.isAt(mark, of: example, in: text) {
                faults.append("“\(text)” is caught at another place than its mark")
            }
        }
        for example in passes where !findings(in: example).isEmpty { faults.append("“\(example)” should pass") }
        return faults
    }
}

extension Finding {
    /// Whether it bites where the mark stands; what bites nowhere agrees with every mark.
    fileprivate func isAt(_ mark: String.Index, of example: String, in text: String) -> Bool {
        guard let range else { return true }
        let at = example.distance(from: example.startIndex, to: mark)
        return text.distance(from: text.startIndex, to: range.lowerBound) == at
    }
}

extension String {
    /// An example that ends in an ISO day stands for a thing to do by that day.
    fileprivate var asDeed: Answer {
        guard let last = split(separator: " ").last, let due = last.asDue else { return .text(self) }
        return .deeds([Deed(self, due: due)])
    }
}
