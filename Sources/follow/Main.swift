import ArgumentParser
import PromptLibrary
import Terminal

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

@main
struct Main {
    static func main() {
        ignoreFatalWriteSignals()
        umask(0o077)
        // Without arguments straight to the conversation: the first prompt does not wait for the command line to be parsed.
        guard CommandLine.arguments.count > 1 else {
            return end {
                let desk = try Desk(Settings())
                try Opening.run(at: desk)
                desk.leave()
            }
        }
        let words = Array(CommandLine.arguments.dropFirst())
        if let quick = quick(words) {
            return end {
                let desk = try Desk(Settings())
                try desk.results.show(try quick(desk))
                desk.leave()
            }
        }
        do {
            try refuseUnknownCommand()
            var command = try Follow.parseAsRoot()
            end { try command.run() }
        } catch {
            end(with: error)
        }
    }

    /// What is asked often, at a shell's prompt or after a call, does not wait for the parser either, unless it has options.
    private static func quick(_ words: [String]) -> ((Desk) throws -> [Line])? {
        switch words.first {
        case "next" where words.count == 1: { try Next.lines(at: $0) }
        case "next" where words.dropFirst().elementsEqual(["--quiet"]):
            { desk in
                try Next.remind(at: desk)
                return []
            }
        case "log" where words.count > 1 && !words.contains(where: { $0.hasPrefix("-") }):
            { try Log.lines(for: Array(words.dropFirst()), at: $0) }
        default: nil
        }
    }

    /// A word that is no command gets a sentence and the nearest command there is.
    private static func refuseUnknownCommand() throws {
        let word = CommandLine.arguments[1]
        let known = Follow.commands.map(\.name) + ["help"]
        guard !word.hasPrefix("-"), !known.contains(word) else { return }
        let near = nearest(to: word, among: known).map { " Did you mean “\($0)”?" } ?? ""
        throw Failure(Failure.usage, "follow: there is no command “\(word)”.\(near) follow --help lists them.")
    }

    /// Nothing thrown leaves the program uncaught: it would hold the terminal while the runtime looks for a debugger.
    private static func end(_ work: () throws -> Void) {
        do { try work() } catch { end(with: error) }
    }

    private static func end(with error: any Error) -> Never {
        let failure = Failure(error)
        if let failure {
            let screen = failure.code == 0 ? Screen.results() : Screen(descriptor: 2, style: .forDescriptor(2))
            if !failure.message.isEmpty { try? screen.show([.plain(failure.message)]) }
            exit(failure.code)
        }
        // Help, version and usage errors speak for themselves.
        let code = Follow.exitCode(for: error)
        let words = Follow.fullMessage(for: error)
        try? Screen(descriptor: code == .success ? 1 : 2, style: Style()).show([.verbatim(words)])
        exit(code.rawValue)
    }
}
