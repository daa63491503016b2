import CivilTime
import FollowUp
import Yams

/// Reads `playbook.yml`. The user's own may hold only the sections and keys it changes: what it leaves out is read from
/// the shipped one.
struct PlaybookFile {
    /// The user's own first, the shipped one last.
    private let files: [Fields]

    init(paths: [String]) throws(PromptFault) {
        let known = Playbook.Rule.allCases.map(\.rawValue)
        files = try paths.map { path throws(PromptFault) in
            let file = try YAMLFile(path: path)
            return try Fields(file.root, in: file, known: known)
        }
    }

    func playbook() throws(PromptFault) -> Playbook {
        let channels = try section(.channels, ["before_busy_message", "style", "extrovert", "introvert"])
        let nurture = try section(.nurture, ["from_day", "to_day"])
        let (first, last) = (try nurture.number("from_day", in: 1...3650), try nurture.number("to_day", in: 1...3650))
        guard first <= last else { throw nurture.fault("to_day", "“to_day” comes before “from_day”") }
        let risk = try section(.atRisk, Prospect.Kind.allCases.map(\.rawValue))
        let hours = try section(.hours, ["from", "to"])
        let (from, to) = (try hours.time("from"), try hours.time("to"))
        guard from <= to else { throw hours.fault("to", "“to” comes before “from”") }
        var atRisk: SmallTable<Prospect.Kind, Int> = [:]
        for kind in Prospect.Kind.allCases { atRisk[kind] = try risk.number(kind.rawValue, in: 1...3650) }
        var order: SmallTable<Playbook.Style, [Channel]> = [:]
        for style in Playbook.Style.allCases { order[style] = try channels.order(style.rawValue) }
        let (gap, attempts) = (try section(.gap, ["working_days"]), try section(.attempts, ["by_one_channel"]))
        return Playbook(
            attempts: try attempts.number("by_one_channel", in: 1...50),
            channelsBeforeBusy: try channels.number("before_busy_message", in: 1...11),
            gap: try gap.number("working_days", in: 0...250),
            afterProposal: try section(.proposal, ["follow_ups"]).number("follow_ups", in: 0...20),
            nurture: first...last, atRisk: atRisk, style: try channels.word("style"), order: order,
            hours: .init(from: from, to: to), weekend: try section(.weekend, ["days"]).weekdays("days"),
            holidays: try section(.holidays, ["days"]).holidays("days"),
            away: try section(.away, ["periods"]).periods("periods"), outcomes: try outcomes(), why: try why())
    }

    /// A section with its keys, and with the same of the files behind it.
    private func section(_ rule: Playbook.Rule, _ known: [String] = []) throws(PromptFault) -> PlaybookSection {
        var found: [Fields] = []
        for file in files {
            guard let node = file[rule.rawValue] else { continue }
            found.append(try Fields(node, in: file.file, known: known + ["why"]))
        }
        guard !found.isEmpty else { throw files[files.count - 1].fault("“\(rule.rawValue)” is missing") }
        return PlaybookSection(layers: found)
    }

    private func why() throws(PromptFault) -> SmallTable<Playbook.Rule, String> {
        var why: SmallTable<Playbook.Rule, String> = [:]
        for rule in Playbook.Rule.allCases {
            for file in files where why[rule] == nil {
                // Looked for by hand: a subscript would resolve the tag of every key.
                let section = file[rule.rawValue]?.mapping
                guard let values = section?.first(where: { $0.key.string == "why" })?.value else { continue }
                why[rule] = (values.sequence?.first ?? values).string
            }
            guard why[rule] != nil else {
                throw files[files.count - 1].fault("“\(rule.rawValue)” is missing, or its “why” is")
            }
        }
        return why
    }

    private func outcomes() throws(PromptFault) -> [Playbook.Outcome] {
        let (fields, _) = try section(.outcomes, ["words"]).value("words")
        let outcomes = try fields.items("words").map { node throws(PromptFault) in
            let word = try Fields(node, in: fields.file, known: ["is", "means", "also", "by"])
            let means = try word.required("means")
            guard let meaning = Playbook.Meaning(rawValue: means) else {
                let known = Playbook.Meaning.allCases.map(\.rawValue).joined(separator: ", ")
                throw fields.file.fault(at: word["means"], "“\(means)” is no meaning; known are \(known)")
            }
            let by = try word["by"].map { node throws(PromptFault) in try fields.channel(node) }
            return Playbook.Outcome(
                try word.required("is").lowercased(), also: try word.words("also").map { $0.lowercased() },
                means: meaning, by: by)
        }
        var seen: Set<String> = []
        for word in outcomes.flatMap({ [$0.name] + $0.also }) where !seen.insert(word).inserted {
            throw fields.file.fault(at: fields["words"], "“\(word)” stands for two outcomes")
        }
        return outcomes
    }
}

extension PromptLibrary {
    /// The user's rules of follow-up.
    package func playbook() throws(PromptFault) -> Playbook {
        let own = folders.map { "\($0)/playbook.yml" }.filter(PlaybookFile.exists)
        return try PlaybookFile(paths: own.isEmpty ? [try path("playbook.yml")] : own).playbook()
    }
}
