import Dialogue
import FollowUp
import Terminal

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Where lines come from: a person or a pipe, or a file of answers by slot.
enum Source {
    case console(Console)
    case answers(AnswersFile)

    var isEditing: Bool {
        if case .console(let console) = self { console.isEditing } else { false }
    }

    /// There is someone who can try again.
    var isPatient: Bool {
        if case .console(let console) = self { isatty(STDIN_FILENO) == 1 && console.screen.isTerminal } else { false }
    }

    /// Lines may still come: a person, or a pipe that is not at its end.
    var isAwaited: Bool { if case .console = self { true } else { false } }

    func read(_ field: Field, _ session: Session) throws -> Input {
        switch self {
        case .console(let console): console.read(field)
        case .answers(let answers): try answers.answer(to: session)
        }
    }
}
