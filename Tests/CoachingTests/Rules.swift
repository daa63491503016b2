import Coaching
import FollowUp
import Language

/// Rules as short as a test needs them.
enum Rules {
    static func rule(_ check: Rule.Check, says message: String = "no") throws -> Rule {
        Rule(name: "rule", check: check, weight: .hint, message: try Template(message), why: "small-steps")
    }

    /// Where a rule bites, as the words there; "" where it bites at no place of the text, nil where it does not.
    static func bite(
        _ check: Rule.Check, _ text: String, facts: [Slot: Answer] = [:]
    ) throws -> String? {
        try bite(check, .text(text), facts: facts)
    }
    static func bite(_ check: Rule.Check, _ answer: Answer, facts: [Slot: Answer] = [:]) throws -> String? {
        guard let finding = try rule(check).finding(in: answer, facts: facts, places: [:]) else { return nil }
        return finding.range.map { String(answer.words[$0]) } ?? ""
    }
}
