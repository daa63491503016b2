import Coaching
import FollowUp
import Yams

/// Reads one file of `Prompts/coaching`.
struct RuleFile {
    let file: YAMLFile

    init(path: String) throws(PromptFault) { file = try YAMLFile(path: path) }

    private static let known = [
        "judges", "check", "words", "phrases", "worry", "facts", "for", "over", "besides", "against", "at",
        "unless doing",
        "unless said",
        "title", "weight", "when", "unless", "yields to", "message", "instead", "why", "label", "given", "catches",
        "passes",
    ]
    private static let checks = [
        "opening words", "phrases", "phrases wanted", "worry", "shares a word with", "no dated deed", "weighs", "late",
        "without leave", "longer than", "repeats a value", "brings again",
        "nothing of theirs",
    ]

    func rule(name: String) throws(PromptFault) -> Rule {
        let fields = try Fields(file.root, in: file, known: RuleFile.known)
        let weight = try fields.required("weight")
        guard let weight = Rule.Weight(rawValue: weight) else {
            throw file.fault(at: fields["weight"], "“\(weight)” is no weight; known are praise, hint, stop")
        }
        guard let message = try fields.template("message") else {
            throw file.fault(at: file.root, "“message” is missing")
        }
        var rule = Rule(
            name: name, check: try check(fields), weight: weight, message: message, why: try fields.required("why"))
        if let judges = try fields.text("judges") {
            guard let subject = Rule.Subject(rawValue: judges) else {
                throw file.fault(at: fields["judges"], "a rule judges an answer, a draft or a step, not “\(judges)”")
            }
            rule.judges = subject
        }
        rule.label = try fields.text("label")
        rule.title = try fields.text("title")
        rule.yieldsTo = try fields.words("yields to")
        rule.when = try fields.conditions("when")
        rule.unless = try fields.conditions("unless")
        rule.instead = try fields.template("instead")
        rule.catches = try fields.words("catches")
        rule.passes = try fields.words("passes")
        guard !rule.catches.isEmpty, !rule.passes.isEmpty else {
            throw file.fault(at: file.root, "a rule needs examples under “catches” and “passes”; they are its tests")
        }
        if rule.judges == .draft {
            let given = try GivenDraft(fields["given"], in: file)
            (rule.givenDraft, rule.given) = (given.draft, given.facts)
        } else if let given = fields["given"] {
            guard let mapping = given.mapping else { throw file.fault(at: given, "“given” wants facts: {pain: …}") }
            for (key, value) in mapping {
                guard let words = value.scalar?.string else { throw file.fault(at: value, "a fact is words") }
                rule.given[try fields.slot(key.string ?? "", at: key)] = .text(words)
            }
        }
        return rule
    }

    func list(_ key: String, _ fields: Fields) throws(PromptFault) -> [String] {
        let words = try fields.words(key)
        guard !words.isEmpty else { throw file.fault(at: fields["check"], "this check needs “\(key)”") }
        return words
    }

    private func check(_ fields: Fields) throws(PromptFault) -> Rule.Check {
        let name = try fields.required("check")
        switch name {
        case "opening words": return .openingWords(try list("words", fields))
        case "phrases": return .phrases(try list("phrases", fields))
        case "worry": return .worry(try fields.required("worry"), or: try fields.words("phrases"))
        case "phrases wanted": return .phrasesWanted(try list("phrases", fields))
        case "shares a word with":
            return .sharesWord(
                with: try list("facts", fields).map { name throws(PromptFault) in
                    try fields.slot(name, at: fields["facts"])
                })
        case "no dated deed": return .noDatedDeed
        case "weighs": return .weighs(try verdict(fields))
        case "late": return .late(unless: try excuse(fields))
        case "without leave": return .withoutLeave(unless: try excuse(fields))
        case "longer than":
            return .longerThan(try limits(fields), unlessSaid: try fields.words("unless said"))
        case "repeats a value": return .repeatsValue
        case "brings again": return .bringsAgain(unless: try excuse(fields))
        case "nothing of theirs": return .nothingOfTheirs
        default:
            throw file.fault(
                at: fields["check"],
                "“\(name)” is no kind of check; known are \(RuleFile.checks.joined(separator: ", "))")
        }
    }
}
