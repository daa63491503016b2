import Coaching
import FollowUp
import Yams

/// Reads one file of `Prompts/coaching`.
struct RuleFile {
    private let file: YAMLFile

    init(path: String) throws(PromptFault) { file = try YAMLFile(path: path) }

    private static let known = [
        "check", "words", "phrases", "facts", "weight", "when", "unless", "message", "instead", "why", "given",
        "catches", "passes",
    ]
    private static let checks = [
        "opening words", "phrases", "phrases wanted", "shares a word with", "no dated deed",
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
        rule.when = try fields.conditions("when")
        rule.unless = try fields.conditions("unless")
        rule.instead = try fields.template("instead")
        rule.catches = try fields.words("catches")
        rule.passes = try fields.words("passes")
        guard !rule.catches.isEmpty, !rule.passes.isEmpty else {
            throw file.fault(at: file.root, "a rule needs examples under “catches” and “passes”; they are its tests")
        }
        for (key, value) in fields["given"]?.mapping ?? [:] {
            rule.given[try fields.slot(key.string ?? "", at: key)] = .text(value.string ?? "")
        }
        return rule
    }

    private func check(_ fields: Fields) throws(PromptFault) -> Rule.Check {
        let name = try fields.required("check")
        switch name {
        case "opening words": return .openingWords(try fields.words("words"))
        case "phrases": return .phrases(try fields.words("phrases"))
        case "phrases wanted": return .phrasesWanted(try fields.words("phrases"))
        case "shares a word with":
            return .sharesWord(
                with: try fields.items("facts").map { item throws(PromptFault) in
                    try fields.slot(item.string ?? "", at: item)
                })
        case "no dated deed": return .noDatedDeed
        default:
            throw file.fault(
                at: fields["check"],
                "“\(name)” is no kind of check; known are \(RuleFile.checks.joined(separator: ", "))")
        }
    }
}
