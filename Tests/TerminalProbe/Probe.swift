import Terminal

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Three questions, for the tests that need a real program at the other end of a terminal. It ends by printing what
/// it was told (and into the file that PROBE_RECORD names), with the exit status of the way it ended.
@main struct Probe {
    static let names = [
        "Anna de Vries", "Anna Kowalska", "Bjørn Ødegård", "José García López", "王 小明", "Zoë van den Berg",
    ]

    static func main() {
        ignoreFatalWriteSignals()
        let arguments = CommandLine.arguments
        let screen = Screen.talk(accessible: arguments.contains("--accessible"))
        let console = Console.open(
            output: screen, plain: arguments.contains("--plain"), echo: arguments.contains("--echo"),
            ghost: !arguments.contains("--no-ghost"))
        var talk = ProbeTalk(console: console)
        let status = talk.run()
        talk.report()
        exit(status)
    }
}

struct ProbeTalk {
    let console: Console
    private var answers = ["", "", "2026-12-01"]
    private var histories: [[String]] = [
        ["Bjørn Ødegård", "Zoë van den Berg"], ["called, no answer", "čaj s Davidem", "two\nlines"], [],
    ]
    private var position = 0

    init(console: Console) {
        self.console = console
    }

    mutating func run() -> Int32 {
        while position < answers.count {
            switch console.read(field) {
            case .line("/edit"):
                do { answers[position] = try console.edit(answers[position]) } catch { say(.warning(error.message)) }
            case .line(let text):
                answers[position] = text
                histories[position].append(text)
                position += 1
            case .back(let draft):
                if !draft.isEmpty { answers[position] = draft }
                say(.hint("back"))
                position = max(0, position - 1)
            case .interrupted(let draft):
                if draft.isEmpty { return 130 }
                answers[position] = ""
                say(.hint("put aside"))
            case .end(let draft): return keep(draft, 3)
            case .hangup(let draft): return keep(draft, 129)
            case .terminated(let signal, let draft): return keep(draft, 128 + signal)
            case .unreadable(let why, _):
                say(.warning("unreadable: \(why)"))
                return 65
            }
        }
        return 0
    }

    func report() {
        let record = zip(["who", "notes", "next"], answers).map { Line.verbatim("\($0)=\($1.debugDescription)") }
        try? console.screen.show(record)
        guard let path = getenv("PROBE_RECORD") else { return }
        let file = open(path, O_WRONLY | O_CREAT, 0o600)
        try? Screen(descriptor: file, style: Style()).show(record)
    }

    private func say(_ line: Line) {
        try? console.screen.show(line)
    }

    private mutating func keep(_ draft: String, _ status: Int32) -> Int32 {
        if !draft.isEmpty { answers[position] = draft }
        return status
    }

    private var field: Field {
        var field = Field(
            progress: (position + 1, 3), prefill: answers[position],
            history: { [histories, position] in histories[position] })
        switch position {
        case 0:
            field.ask = [.question("Who did you meet?")]
            field.complete = { typed in
                Probe.names.filter { plainly($0).hasPrefix(plainly(typed)) }.map { Completion($0, "a friend") }
            }
            field.ghost = { typed in typed.isEmpty ? nil : Probe.names.first { plainly($0).hasPrefix(plainly(typed)) } }
            field.object = { $0.isEmpty ? "A name is needed." : nil }
        case 1:
            field.ask = [.question("What was said?")]
            field.multiline = true
            if CommandLine.arguments.contains("--ahead") {
                let screen = console.screen
                field.ahead = [
                    Ahead(lull: 20, isOfLine: true) { try? screen.show([.plain("‹line \($0)›")]) },
                    Ahead(lull: 60) { _ in try? screen.show([.plain("‹once›")]) },
                ]
            }
        default:
            field.ask = [.question("When is the next step?")]
            field.preview = { $0 == "2026-12-09" ? "Wednesday 9 December" : nil }
        }
        return field
    }
}

/// Enough folding for the names above.
private func plainly(_ text: String) -> String {
    String(text.lowercased().map { ["é": "e", "ë": "e", "í": "i", "ó": "o", "ø": "o", "å": "a"][$0] ?? $0 })
}
