import FollowUp

extension Rule {
    /// Runs the rule's own examples: what must catch must catch, at its mark, and what must pass must pass.
    /// - Returns: a sentence for each example that does not hold.
    package func examples() -> [String] {
        var faults: [String] = []
        var facts = given
        for condition in when where facts[condition.slot] == nil {
            if case .oneOf(let words) = condition.test { facts[condition.slot] = .choice(words[0]) }
        }
        for example in catches {
            let mark = example.firstIndex(of: "‸")
            let text = example.replacing("‸", with: "")
            guard let finding = finding(in: .text(text), facts: facts, places: [:]) else {
                faults.append("“\(text)” should be caught")
                continue
            }
            guard let range = finding.range, let mark else { continue }
            let at = example.distance(from: example.startIndex, to: mark)
            if text.distance(from: text.startIndex, to: range.lowerBound) != at {
                faults.append("“\(text)” is caught at another place than its mark")
            }
        }
        for example in passes where finding(in: example.asDeed, facts: facts, places: [:]) != nil {
            faults.append("“\(example)” should pass")
        }
        return faults
    }
}

extension String {
    /// An example that ends in an ISO day stands for a thing to do by that day.
    fileprivate var asDeed: Answer {
        guard let last = split(separator: " ").last, let due = last.asDue else { return .text(self) }
        return .deeds([Deed(self, due: due)])
    }
}
