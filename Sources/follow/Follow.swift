import ArgumentParser
import Terminal

/// The command tree. Each command is `follow x` at the shell and `/x` at the prompt alike.
struct Follow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "follow",
        abstract: "A coach for sales follow-up, in the terminal.",
        discussion: """
            Without a command it opens the coach: what is due and late, unfinished talks, then the prompt. \
            Every command is also /command there.
            """,
        version: "0.1.0",
        subcommands: [
            Debrief.self, Resume.self, Plan.self, Next.self, Train.self, Log.self, Add.self, Step.self, Show.self,
            Brief.self, Find.self, List.self, Reporting.self, Nightmare.self, Why.self, Undo.self, Replay.self,
            Drafting.self, Check.self, Kitbag.self, Friend.self, Me.self, Export.self, Calendar.self, Prompts.self,
            Hear.self, Doctor.self,
        ])

    @OptionGroup var options: Options

    mutating func run() throws { try Opening.run(at: Desk(options.settings)) }

    /// The names the prompt knows, with what each does.
    static let commands: [(name: String, does: String)] = configuration.subcommands.map {
        ($0.configuration.commandName ?? "", $0.configuration.abstract)
    }
}

/// A command that reads or changes something and says what came of it.
protocol DeskCommand: ParsableCommand {
    var options: Options { get }
    func perform(at desk: Desk) throws -> [Line]
}

/// A command that opens a talk.
protocol TalkCommand: ParsableCommand {
    var options: Options { get }
    /// The file that answers in the user's place.
    func answersFile() throws -> AnswersFile?
    /// - Parameter returning: the talk was opened at the coach's prompt and goes back there.
    func open(at desk: Desk, returning: Bool) throws -> Session
}

extension DeskCommand {
    mutating func run() throws {
        let desk = try Desk(options.settings)
        try desk.results.show(try perform(at: desk))
        desk.leave()
    }
}

extension TalkCommand {
    func answersFile() throws -> AnswersFile? { nil }

    mutating func run() throws {
        let desk = try Desk(options.settings)
        var loop = try Loop(desk, try open(at: desk, returning: false), answers: try answersFile())
        try loop.run()
    }
}
