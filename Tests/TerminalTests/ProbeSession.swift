import Foundation
import Pty

/// The probe program on a terminal; it is built beside the tests.
enum ProbeSession {
    static var path: String {
        URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent(
            "terminal-probe"
        ).path
    }

    static func start(
        _ arguments: String..., environment: [String: String] = [:], rows: Int = 24, columns: Int = 80
    ) throws -> PtySession {
        try PtySession(path, arguments, environment: environment, rows: rows, columns: columns)
    }

    /// As far as the first question.
    static func asked(
        _ arguments: String..., environment: [String: String] = [:], rows: Int = 24, columns: Int = 80
    ) throws -> PtySession {
        let session = try PtySession(path, arguments, environment: environment, rows: rows, columns: columns)
        guard session.waits(until: { $0.text.contains("Who did you meet?") && $0.current.hasPrefix("❯") }) else {
            throw NotAsked()
        }
        return session
    }

    struct NotAsked: Error {}
}

enum Typed {
    static let up = "\u{1B}[A"
    static let down = "\u{1B}[B"
    static let right = "\u{1B}[C"
    static let left = "\u{1B}[D"
    static let backTab = "\u{1B}[Z"
    static let altEnter = "\u{1B}\r"
    static let escape = "\u{1B}"
    static let backspace = "\u{7F}"
    static let killLine = "\u{15}"
    static let undo = "\u{1F}"
    static let interrupt = "\u{3}"

    static func paste(_ text: String) -> String { "\u{1B}[200~\(text)\u{1B}[201~" }
}
