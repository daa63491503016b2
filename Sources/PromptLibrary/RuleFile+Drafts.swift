import Coaching
import FollowUp
import Yams

// The keys of the checks that look at whole messages and steps.
extension RuleFile {
    func verdict(_ fields: Fields) throws(PromptFault) -> Rule.Verdict {
        var verdict = Rule.Verdict(try fields.required("for"))
        if let over = try fields.number("over", in: 1...99) { verdict.over = Float(over) / 100 }
        verdict.besides = verdict.over
        if let besides = try fields.number("besides", in: 1...99) { verdict.besides = Float(besides) / 100 }
        verdict.against = try fields.words("against")
        verdict.at = try fields.words("at").map { name throws(PromptFault) in try job(name, at: fields["at"]) }
        return verdict
    }

    func excuse(_ fields: Fields) throws(PromptFault) -> Rule.Excuse {
        let names = try list("unless doing", fields)
        var excuse = Rule.Excuse(
            try names.map { name throws(PromptFault) in try job(name, at: fields["unless doing"]) })
        if let over = try fields.number("over", in: 1...99) { excuse.over = Float(over) / 100 }
        return excuse
    }

    private func job(_ name: String, at node: Node?) throws(PromptFault) -> Job {
        guard let job = Job(rawValue: name) else {
            let known = Job.allCases.map(\.rawValue).joined(separator: ", ")
            throw file.fault(at: node, "no sentence does “\(name)”; known are \(known)")
        }
        return job
    }

    func limits(_ fields: Fields) throws(PromptFault) -> [Channel: Int] {
        guard let mapping = fields["words"]?.mapping else {
            throw file.fault(at: fields["check"], "this check needs “words”, such as {text: 57, email: 160}")
        }
        var limits: [Channel: Int] = [:]
        for (key, value) in mapping {
            guard let channel = Channel(rawValue: key.string ?? "") else {
                let known = Channel.allCases.map(\.rawValue).joined(separator: ", ")
                throw file.fault(at: key, "“\(key.string ?? "")” is no channel; known are \(known)")
            }
            guard let count = value.scalar.flatMap({ Int($0.string) }), count > 0 else {
                throw file.fault(at: value, "a number of words is wanted here")
            }
            limits[channel] = count
        }
        return limits
    }
}

/// What a rule's examples take for granted of the message they are: its channel, its day, and what happened before.
struct GivenDraft {
    private(set) var draft: Draft
    private(set) var facts: [Slot: Answer] = [:]

    /// The day an example is sent when it does not say.
    private static let someDay = "2026-03-06"

    init(_ node: Node?, in file: YAMLFile) throws(PromptFault) {
        draft = Draft(channel: .email, sentOn: GivenDraft.someDay)!
        draft.situation.leave = true
        guard let node else { return }
        guard let mapping = node.mapping else { throw file.fault(at: node, "“given” wants facts: {said: …}") }
        for (key, value) in mapping {
            guard let words = value.scalar?.string else { throw file.fault(at: value, "a fact is words") }
            try take(key.string ?? "", words, at: key, file)
        }
    }

    private mutating func take(
        _ name: String, _ words: String, at node: Node, _ file: YAMLFile
    ) throws(PromptFault) {
        switch name {
        case "channel":
            guard let channel = Channel(rawValue: words) else {
                throw file.fault(at: node, "“\(words)” is no channel")
            }
            draft.channel = channel
        case "sent":
            guard let then = Draft(channel: draft.channel, sentOn: words) else {
                throw file.fault(at: node, "a day is wanted, such as 2026-03-06")
            }
            draft.sent = then.sent
        case "leave":
            guard ["yes", "true", "no", "false"].contains(words) else {
                throw file.fault(at: node, "“leave” wants yes or no, not “\(words)”")
            }
            draft.situation.leave = words == "yes" || words == "true"
        case "tries":
            guard let tries = Int(words), tries >= 0 else {
                throw file.fault(at: node, "“tries” wants a number, not “\(words)”")
            }
            draft.situation.tries = tries
        case "said": draft.situation.said.append(words)
        case "given": draft.situation.given.append(words)
        case "promised":
            guard let owed = Draft.Owed(written: words) else {
                throw file.fault(at: node, "a promise is a thing “by” a day, such as: the plan by 2026-03-04")
            }
            draft.situation.promise = owed
        default:
            guard let slot = Slot(key: name) else {
                let known = "channel, sent, leave, tries, said, given, promised, and the places of the record"
                throw file.fault(at: node, "nothing is called “\(name)” here; known are \(known)")
            }
            facts[slot] = .text(words)
        }
    }
}
