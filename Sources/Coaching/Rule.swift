import FollowUp
import Language

/// One piece of advice, as its file in `Prompts/coaching` gives it.
package struct Rule: Sendable {
    /// The file's name without its ending.
    package var name: String
    package var check: Check
    package var weight: Weight
    /// It speaks only when all of these hold.
    package var when: [Condition] = []
    /// It is silent when all of these hold.
    package var unless: [Condition] = []
    package var message: Template
    /// A better way, where one can be shown.
    package var instead: Template?
    /// The id of the principle it stands on.
    package var why: String
    /// What the examples take for granted, by slot.
    package var given: [Slot: Answer] = [:]
    /// Examples that must catch; the mark ‸ stands where it bites.
    package var catches: [String] = []
    /// Examples that must pass.
    package var passes: [String] = []

    package enum Weight: String, CaseIterable, Sendable { case praise, hint, stop }

    /// The kinds of check. Each is one way of looking at an answer; what it looks for is the rule's.
    package enum Check: Hashable, Sendable {
        /// The first word is one of these.
        case openingWords([String])
        /// One of these phrases occurs.
        case phrases([String])
        /// None of these phrases occurs.
        case phrasesWanted([String])
        /// No content word is shared with any of these facts, and there are such facts.
        case sharesWord(with: [Slot])
        /// Nothing is to be done by a day.
        case noDatedDeed
    }

    package init(name: String, check: Check, weight: Weight, message: Template, why: String) {
        self.name = name
        self.check = check
        self.weight = weight
        self.message = message
        self.why = why
    }
}

/// One remark on a text: which rule, how heavy, where, and what to say.
package struct Finding: Hashable, Sendable {
    package var rule: String
    package var weight: Rule.Weight
    /// Where it bites; nil when something is missing rather than there.
    package var range: Range<String.Index>?
    package var message: String
    package var instead: String?
}
