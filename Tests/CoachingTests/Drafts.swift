import CivilTime
import Coaching
import FollowUp
import Language

/// Messages, rules on them, and as much learned as a test can see at a glance.
enum Drafts {
    static let monday = Day(year: 2026, month: 11, day: 23)!

    static func draft(
        _ text: String, by channel: Channel = .email, _ change: (inout Draft.Situation) -> Void = { _ in }
    )
        -> Draft
    {
        var draft = Draft(text, channel: channel, sent: monday)
        change(&draft.situation)
        return draft
    }

    /// One telling word a job: with it a sentence does the job as surely as not without it (0.95).
    static let jobs = """
        all\task -300 pitch -300 press -300 close -300 owed -300 stranger -300
        w please\task 600
        w atlas\tpitch 600
        w midnight\tpress 600
        w sign\tclose 600
        w late\towed 600
        w uninvited\tstranger 600

        """

    /// - Parameters:
    ///   - drafts: what the measures of a message speak for, as a weights' file has it.
    ///   - steps: the same for the traits of a step.
    static func lens(drafts: String = "", steps: String = "") throws -> Lens {
        Lens(families: Families(""), jobs: try Weights(jobs), drafts: try Weights(drafts), steps: try Weights(steps))
    }

    static func rule(
        _ name: String, _ check: Rule.Check, weight: Rule.Weight = .stop, says message: String = "no",
        judges: Rule.Subject = .draft, _ change: (inout Rule) -> Void = { _ in }
    ) throws -> Rule {
        var rule = Rule(name: name, check: check, weight: weight, message: try Template(message), why: "small-steps")
        rule.judges = judges
        change(&rule)
        return rule
    }

    /// What one rule makes of a message.
    static func finding(
        _ check: Rule.Check, in draft: Draft, drafts: String = "", says message: String = "no"
    ) throws -> Finding? {
        let coach = Coach([try rule("rule", check, says: message)], lens: try lens(drafts: drafts))
        return coach.review(draft).first
    }

    /// Where it bites, as the words there; "" where it bites at no place, nil where it does not.
    static func bite(_ check: Rule.Check, in draft: Draft, drafts: String = "") throws -> String? {
        guard let finding = try finding(check, in: draft, drafts: drafts) else { return nil }
        return finding.range.map { String(draft.text[$0]) } ?? ""
    }
}
