import ArgumentParser
import Coaching
import Exchange
import FollowUp
import PromptLibrary
import Terminal

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

struct Check: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Judge a message before it is sent.",
        discussion: "Exit 0: it can go. Exit 1: something in it should stop you.")

    @Argument(help: "The file of the message; - or nothing: standard input.")
    var file: String?

    @Option(help: "Whom it goes to: what they said is held against it.")
    var to: String?

    @Option(help: "How it goes: email, text, voicemail, linkedin, phone, whatsapp.")
    var channel: String?

    @Flag(help: "As JSON.")
    var json = false

    @Flag(help: "Read lines of JSON from standard input and answer each with one.")
    var jsonl = false

    @OptionGroup var options: Options

    func perform(at desk: Desk) throws -> [Line] {
        if jsonl, desk.isTalking { throw Failure(Failure.usage, desk.wording("check.in-talk")) }
        let coach = try desk.library.coach()
        if jsonl {
            try CheckLines(desk, coach).run()
            return []
        }
        let way = try channel.map { typed in
            guard let way = Channel(typed: typed) else {
                let known = Channel.allCases.map(\.rawValue).joined(separator: ", ")
                throw Failure(Failure.usage, "follow: “\(typed)” is no channel; there are \(known).")
            }
            return way
        }
        let relationship = try to.flatMap(desk.relationship)
        let draft = desk.draft(try text(at: desk), to: relationship, channel: way)
        let findings = desk.review(draft, to: relationship, by: coach)
        let code: Int32 = findings.contains { $0.weight == .stop } ? 1 : 0
        if json {
            try desk.results.show([.verbatim(draft.json(findings, coach).text)])
        } else {
            let lines = findings.isEmpty ? [.done(desk.wording("check.fine"))] : desk.lines(of: findings, in: draft)
            try desk.results.show(lines + [.hint(desk.facts(of: draft.text))])
        }
        if code != 0 { throw Failure(code, "") }
        return []
    }

    private func text(at desk: Desk) throws -> String {
        let path = file ?? "-"
        if path == "-" {
            guard !desk.isTalking else { throw Failure(Failure.usage, desk.wording("check.in-talk")) }
            if isatty(STDIN_FILENO) == 1 { try desk.talk.show([.hint(desk.wording("check.paste"))]) }
        }
        return try AccountFile(path: path, of: "message").typed
    }
}

extension Draft {
    func json(_ findings: [Finding], _ coach: Coach) -> JSON {
        let facts = MessageFacts(text)
        return .object([
            "good": .bool(!findings.contains { $0.weight == .stop }),
            "findings": .array(findings.map { $0.json(in: text, coach) }),
            "words": .number(facts.words), "about_you": .number(facts.sides.writer),
            "about_them": .number(facts.sides.reader), "questions": .number(facts.questions),
            "grade": .number(facts.grade),
        ])
    }
}

extension Finding {
    func json(in text: String, _ coach: Coach) -> JSON {
        let place = range.map { text.place(of: $0.lowerBound) }
        let span = range.map { text.span(of: $0) }
        return .object([
            "rule": .string(rule), "weight": .string(weight.rawValue),
            "line": place.map { .number($0.line) } ?? .null, "column": place.map { .number($0.column) } ?? .null,
            "span": span.map { .array([.number($0.from), .number($0.to)]) } ?? .null,
            "words": .text(range.map { String(text[$0]) }), "message": .string(message),
            "instead": .text(instead), "why": .text(coach.rules[rule]?.why),
        ])
    }
}

extension String {
    /// Line and column of a place, both from 1, columns in characters.
    func place(of index: String.Index) -> (line: Int, column: Int) {
        let before = self[..<index]
        let line = before.count(where: \.isNewline) + 1
        let start = before.lastIndex(where: \.isNewline).map(before.index(after:)) ?? before.startIndex
        return (line, before.distance(from: start, to: index) + 1)
    }

    /// A stretch in Unicode scalars from the start, as other programs count.
    func span(of range: Range<String.Index>) -> (from: Int, to: Int) {
        let from = unicodeScalars.distance(from: startIndex, to: range.lowerBound)
        return (from, from + unicodeScalars.distance(from: range.lowerBound, to: range.upperBound))
    }
}
