import FollowUp

extension Rule {
    /// Runs the rule's own examples: what must catch must catch, at its mark, and what must pass must pass.
    /// - Returns: a sentence for each example that does not hold.
    /// - Parameter lens: what was learned; rules on drafts and steps need it.
    /// - Parameter worries: what worries are told by; rules on a worry need it.
    package func examples(through lens: Lens? = nil, worries: Worries? = nil) -> [String] {
        let coach = Coach([self], lens: lens, worries: worries)
        var faults: [String] = []
        for example in catches {
            let text = example.replacing("‸", with: "")
            guard let finding = finding(inExample: text, by: coach) else {
                faults.append("“\(text)” should be caught")
                continue
            }
            if let mark = example.firstIndex(of: "‸"), !finding.isAt(mark, of: example, in: text) {
                faults.append("“\(text)” is caught at another place than its mark")
            }
        }
        for example in passes where finding(inExample: example, by: coach) != nil {
            faults.append("“\(example)” should pass")
        }
        return faults
    }

    /// An example is an answer, a message or a step, as the rule judges.
    private func finding(inExample text: String, by coach: Coach) -> Finding? {
        switch judges {
        case .answer: return finding(in: text.asDeed, facts: factsOfExamples, places: [:], worries: coach.worries)
        case .step: return coach.review(step: text, facts: given).first
        case .draft:
            guard var draft = givenDraft else { return nil }
            draft.text = text
            return coach.review(draft, facts: given).first
        }
    }

    /// An example stands where the rule speaks.
    var factsOfExamples: [Slot: Answer] {
        var facts = given
        for condition in when where facts[condition.slot] == nil {
            if case .oneOf(let words) = condition.test { facts[condition.slot] = .choice(words[0]) }
        }
        return facts
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
