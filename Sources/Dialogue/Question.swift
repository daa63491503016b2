import FollowUp
import Language

/// What a conversation asks, as its file says it.
package struct Question: Sendable {
    package var id: String
    /// The line of its file it starts on, for messages about it.
    package var line: Int
    /// The words, first fitting one first: the plain words stand last and fit always.
    package var ask: [Asking]
    /// What stands dim under them, the first that fits.
    package var hints: [Asking] = []
    package var kind: Kind
    package var choices: [Choice] = []
    /// The choices are the kinds of message there are.
    package var choosesMessage = false
    package var fills: Slot
    /// How its row is called in the review.
    package var label: Template
    /// Asked only when all of these hold.
    package var when: [Condition] = []
    /// Never asked in order: only a finding raises it, or the review opens it.
    package var raisedOnly = false
    /// Asked only from the review.
    package var reviewOnly = false
    /// It cannot be skipped.
    package var must = false
    /// What is left out first when the talk would grow too long: the highest. Must-questions have 0.
    package var room = 1
    /// Part of the quick way, when these hold; nil: not part of it.
    package var quick: [Condition]?
    /// The day asked for lies behind, not ahead.
    package var looksBack = false
    /// What the record holds of it already is not asked again.
    package var remembered = false
    /// A deed or day that may be left undated.
    package var undated = false
    /// How many items a list must have.
    package var exactly: Int?
    /// Its answer goes when one of these changes.
    package var hangsOn: [Slot] = []
    /// What to say after the answer, by how it turned out.
    package var says: [Outcome: Template] = [:]
    /// What to say when it was not understood, one after the other.
    package var unclear: [Template] = []
    /// A good answer, for instance; the first that fits.
    package var examples: [Asking] = []
    /// An answer the coach offers in the line, to be edited or taken; the first that fits.
    package var offers: [Asking] = []
    /// The coach's rules this answer is held to, and what a finding leads to.
    package var checks: [Check] = []
    /// The id of the principle it stands on.
    package var why: String

    package struct Asking: Sendable {
        package var when: [Condition]
        package var words: Template
        package init(when: [Condition] = [], words: Template) {
            self.when = when
            self.words = words
        }
    }

    package struct Choice: Sendable {
        package var key: String
        package var says: Template
        /// Other words it is known by.
        package var also: [String]
        /// There only when all of these hold.
        package var when: [Condition]
        /// Not there when all of these hold.
        package var unless: [Condition]
        package init(
            key: String, says: Template, also: [String] = [], when: [Condition] = [], unless: [Condition] = []
        ) {
            self.key = key
            self.says = says
            self.also = also
            self.when = when
            self.unless = unless
        }
    }

    package struct Check: Sendable {
        package var rule: String
        package var then: Consequence
        package init(rule: String, then: Consequence) {
            self.rule = rule
            self.then = then
        }
    }

    /// What a finding leads to: the answer is refused, is refused once and then taken, or another question follows.
    package enum Consequence: Hashable, Sendable {
        case refuse, askOnce
        case raise(question: String)
    }

    package enum Outcome: String, CaseIterable, Sendable {
        case heard, nothing, known, new
    }

    /// The kinds of answer; each has its way of hearing a line.
    package enum Kind: String, CaseIterable, Sendable {
        case text, longText = "long text", person, company, choice, yesNo = "yes/no", day, moment, phone, email, money
        case list, deed, step, permission, reach, account, message
    }

    package init(
        id: String, line: Int, ask: [Asking], kind: Kind, fills: Slot, label: Template, why: String
    ) {
        self.id = id
        self.line = line
        self.ask = ask
        self.kind = kind
        self.fills = fills
        self.label = label
        self.why = why
    }
}
