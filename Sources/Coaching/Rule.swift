import FollowUp
import Language

/// One piece of advice, as its file in `Prompts/coaching` gives it.
package struct Rule: Sendable {
    /// The file's name without its ending.
    package var name: String
    package var judges = Subject.answer
    /// What labelled examples call what it finds; its name where they have no word for it.
    package var label: String?
    /// What it finds, in plain words: "a pitch that answers nothing they said". A rule that has one is practised in drills.
    package var title: String?
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
    /// It is silent where one of these rules speaks.
    package var yieldsTo: [String] = []
    /// What the examples take for granted, by slot.
    package var given: [Slot: Answer] = [:]
    /// The message the examples stand for, but for its text.
    package var givenDraft: Draft?
    /// Examples that must catch; the mark ‸ stands where it bites.
    package var catches: [String] = []
    /// Examples that must pass.
    package var passes: [String] = []

    /// What a rule looks at: one answer in a talk, a message before it is sent, or a next step.
    package enum Subject: String, CaseIterable, Sendable { case answer, draft, step }

    package enum Weight: String, CaseIterable, Sendable { case praise, hint, stop }

    /// The kinds of check. Each is one way of looking at an answer; what it looks for is the rule's.
    package enum Check: Hashable, Sendable {
        /// The first word is one of these.
        case openingWords([String])
        /// One of these phrases occurs.
        case phrases([String])
        /// None of these phrases occurs.
        case phrasesWanted([String])
        /// The worry of this name is heard in it, or one of these phrases occurs.
        case worry(String, or: [String])
        /// No content word is shared with any of these facts, and there are such facts.
        case sharesWord(with: [Slot])
        /// Nothing is to be done by a day.
        case noDatedDeed
        /// What was learned of such messages or steps speaks for it.
        case weighs(Verdict)
        /// The message goes after the promised day, and no sentence of it excuses that.
        case late(unless: Excuse)
        /// They gave no leave, and no sentence excuses that.
        case withoutLeave(unless: Excuse)
        /// It has more words than its channel carries, and they did not ask for them in one of these phrases.
        case longerThan([Channel: Int], unlessSaid: [String])
        /// It names what they were given before.
        case repeatsValue
        /// A sentence names it, and does nothing that excuses that: it was asked about, or told again as theirs.
        case bringsAgain(unless: Excuse)
        /// It is not the first try, and holds nothing they said.
        case nothingOfTheirs
    }

    /// One outcome of what was learned, and when it counts.
    package struct Verdict: Hashable, Sendable {
        package var outcome: String
        /// It must be likelier than this, from 0 to 1.
        package var over: Float = 0.5
        /// The same once something else in the message was stopped already: the message is not good, and being told
        /// all of it at once is kinder than being told it bit by bit.
        package var besides: Float = 0.5
        /// It must be likelier than each of these.
        package var against: [String] = []
        /// The sentences with these jobs are the ones to point at.
        package var at: [Job] = []

        package init(_ outcome: String) { self.outcome = outcome }
    }

    /// The jobs of a sentence that make up for something, and how surely one must be done, from 0 to 1.
    package struct Excuse: Hashable, Sendable {
        package var jobs: [Job]
        package var over: Float = 0.5

        package init(_ jobs: [Job]) { self.jobs = jobs }
    }

    /// It needs what worries are told by.
    package var looksForWorry: Bool { if case .worry = check { true } else { false } }

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
