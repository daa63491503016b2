import Dialogue
import FollowUp
import Language
import Yams

/// Reads one file of `Prompts/messages`.
struct MessageFile {
    private let file: YAMLFile

    init(path: String) throws(PromptFault) { file = try YAMLFile(path: path) }

    private static let known = [
        "title", "also", "channel", "when", "unless", "subject", "lines", "aim", "without", "keeps_promise", "leads_to",
        "why",
    ]

    /// - Parameter rules: the coach's rules there are.
    func outline(id: String, rules: [String]) throws(PromptFault) -> MessageOutline {
        let fields = try Fields(file.root, in: file, known: MessageFile.known)
        var outline = MessageOutline(
            id: id, title: try words("title", fields), channel: try channel(fields), aim: try words("aim", fields),
            why: try fields.required("why"))
        outline.also = try fields.words("also")
        outline.when = try fields.conditions("when")
        outline.unless = try fields.conditions("unless")
        if fields["subject"] != nil { outline.subject = try words("subject", fields) }
        outline.lines = try fields.items("lines").map { item throws(PromptFault) in try part(item, fields) }
        guard outline.lines.contains(where: { !$0.words.source.isEmpty }) else {
            throw file.fault(at: fields["lines"] ?? file.root, "“lines” is missing; a message begins with something")
        }
        outline.without = try fields.words("without")
        if let strange = outline.without.first(where: { !rules.contains($0) }) {
            let near = nearest(to: strange, among: rules).map { " (did you mean “\($0)”?)" } ?? ""
            throw file.fault(at: fields["without"], "there is no coaching/\(strange).yml\(near)")
        }
        outline.keepsPromise = try fields.yes("keeps_promise")
        outline.leadsTo = try state(fields)
        return outline
    }

    /// A template whose places are all known; one with a misprint would stay empty without a word.
    private func words(_ key: String, _ fields: Fields) throws(PromptFault) -> Template {
        try checked(try fields.template(try fields.required(key), at: fields[key]), at: fields[key])
    }

    private func checked(_ template: Template, at node: Node?) throws(PromptFault) -> Template {
        let known = Standing.messagePlaces
        guard let strange = template.places.subtracting(known).sorted().first else { return template }
        let near = nearest(to: strange, among: known.sorted()).map { " (did you mean “\($0)”?)" } ?? ""
        throw file.fault(
            at: node, "no place is called “\(strange)”\(near); known are \(known.sorted().joined(separator: ", "))")
    }

    /// Plain words, or `if: … say: …`.
    private func part(_ node: Node, _ fields: Fields) throws(PromptFault) -> MessageOutline.Part {
        if let text = node.scalar?.string {
            return .init(words: try checked(try fields.template(text, at: node), at: node))
        }
        let part = try Fields(node, in: file, known: ["if", "say"])
        let say = try part.template(try part.required("say"), at: part["say"])
        return .init(when: try part.conditions("if"), words: try checked(say, at: part["say"]))
    }

    private func channel(_ fields: Fields) throws(PromptFault) -> Channel {
        let word = try fields.required("channel")
        guard let channel = Channel(rawValue: word) else {
            let known = Channel.allCases.map(\.rawValue).joined(separator: ", ")
            throw file.fault(at: fields["channel"], "“\(word)” is no channel; known are \(known)")
        }
        return channel
    }

    private func state(_ fields: Fields) throws(PromptFault) -> Prospect.State? {
        guard let word = try fields.text("leads_to") else { return nil }
        guard let state = Prospect.State(rawValue: word) else {
            let known = Prospect.State.allCases.map(\.rawValue).joined(separator: ", ")
            throw file.fault(at: fields["leads_to"], "nobody stands at “\(word)”; known are \(known)")
        }
        return state
    }
}

extension PromptLibrary {
    package func outline(_ name: String) throws(PromptFault) -> MessageOutline {
        try MessageFile(path: try path("messages/\(name).yml")).outline(id: name, rules: names(in: "coaching"))
    }

    /// All kinds of message, by name.
    package func outlines() throws(PromptFault) -> [MessageOutline] {
        try names(in: "messages").map { name throws(PromptFault) in try outline(name) }
    }
}
