import PromptLibrary
import Records
import Terminal

/// The end of a command that went wrong: a sentence that says what is wrong and what to do, and the exit code.
struct Failure: Error, Equatable {
    let code: Int32
    let message: String

    init(_ code: Int32, _ message: String) {
        self.code = code
        self.message = message
    }

    /// What this error means to the user; nil when it speaks for itself.
    init?(_ error: any Error) {
        switch error {
        case let failure as Failure: self = failure
        case let error as NotebookError: self.init(error.exitCode, "follow: \(error)")
        case let fault as PromptFault: self.init(78, "follow: \(fault)")
        case let failure as EditFailure: self.init(1, "follow: \(failure.message)")
        case is WriteFailure: self.init(141, "")  // nobody reads any more: 128 + SIGPIPE, and quietly
        default: return nil
        }
    }

    static let usage: Int32 = 64
    static let badData: Int32 = 65
    static let noInput: Int32 = 66
    static let cannotWrite: Int32 = 73
    static let endedEarly: Int32 = 3
    /// No failure: `next --quiet` says so that something is due.
    static let somethingDue: Int32 = 10
}
