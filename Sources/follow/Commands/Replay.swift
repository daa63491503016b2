import ArgumentParser
import Terminal

struct Replay: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay", abstract: "Play a talk kept as text again, and see whether it comes out the same.",
        discussion: """
            It is played in a notebook of its own; nothing of yours is read or written but your prompts. Two talks are \
            played both, and shown where they part. Exit 0: the same. Exit 1: not. The clock stands at --now, else at \
            2026-11-23T10:00; “$ FOLLOW_NOW=… follow …” sets it for one command.
            """)

    @Argument(help: "The talk: lines behind “$ ” are commands, behind “> ” what is typed, the rest what is said.")
    var transcript: String

    @Argument(help: "Another talk, to be compared with it.")
    var other: String?

    @Flag(help: "Only say whether it is the same, and what is not.")
    var quiet = false

    @OptionGroup var options: Options

    func perform(at desk: Desk) throws -> [Line] {
        let first = try Transcript(path: transcript)
        let second = try other.map { try Transcript(path: $0) }
        let said = try played(first)
        if let second { return try compare(body(said, of: first), body(try played(second), of: second), at: desk) }
        if !quiet { try desk.results.show([.verbatim(said.hasSuffix("\n") ? String(said.dropLast()) : said)]) }
        let verdict = try compare(lines(first.text), lines(said), at: desk)
        if quiet { return verdict }
        try desk.talk.show(verdict)
        return []
    }

    private func played(_ transcript: Transcript) throws -> String {
        let own = try? Folders().config + "/Prompts"
        let now = options.now ?? environment("FOLLOW_NOW") ?? "2026-11-23T10:00"
        let stage = try Stage(now: now, prompts: try Folders.shipped(), own: own.flatMap { exists($0) ? $0 : nil })
        defer { stage.strike() }
        return try stage.play(transcript)
    }

    private func lines(_ text: String) -> [String] {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }

    /// Without the remarks at the top, which say what a talk is for.
    private func body(_ text: String, of transcript: Transcript) -> [String] {
        Array(lines(text).dropFirst(transcript.header.count))
    }

    /// - Throws: `Failure` with exit code 1 once the difference is shown.
    private func compare(_ old: [String], _ new: [String], at desk: Desk) throws -> [Line] {
        guard let difference = Difference(old, new) else { return [.done(desk.wording("replay.same"))] }
        let screen = quiet || other != nil ? desk.results : desk.talk
        let marked =
            difference.before.map { "  " + $0 } + Replay.clipped(difference.old).map { "- " + $0 }
            + Replay.clipped(difference.new).map { "+ " + $0 }
        let values = ["count": String(difference.line)]
        let words = other == nil ? desk.wording("replay.differs", values) : desk.wording("replay.parts", values)
        try screen.show([.warning(words)] + marked.map { .verbatim($0) })
        throw Failure(1, "")
    }

    /// A long stretch is cut; the beginning says most.
    private static func clipped(_ lines: [String]) -> [String] {
        lines.count <= 12 ? lines : lines.prefix(11) + ["…"]
    }
}
