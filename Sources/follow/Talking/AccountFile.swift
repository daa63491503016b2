import CivilTime
import Foundation
import Language
import Terminal

/// `debrief --notes FILE`: what happened, as it was written down. The talk goes on from there with what is missing.
struct AccountFile {
    let text: String
    /// The same with the empty lines and spaces around it: lines and columns are counted in this.
    let typed: String

    /// - Parameter kind: what the file should hold, for messages.
    init(path: String, of kind: String = "notes") throws {
        let data =
            path == "-" ? FileHandle.standardInput.readDataToEndOfFile() : FileManager.default.contents(atPath: path)
        if path == "-" { AccountFile.listenToTerminal() }
        guard let data else {
            throw Failure(Failure.noInput, "follow: \(path) cannot be read; name a file with your \(kind).")
        }
        guard data.count <= Loop.longestAnswer else {
            throw Failure(Failure.badData, "follow: \(path) is longer than \(Loop.longestAnswer) bytes; shorten it.")
        }
        guard let text = String(validating: data, as: UTF8.self) else {
            throw Failure(Failure.badData, "follow: \(path) is not UTF-8 text.")
        }
        typed = text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
        self.text = typed.trimmingCharacters(in: .whitespacesAndNewlines)
        guard !self.text.isEmpty else {
            throw Failure(Failure.badData, "follow: \(path) is empty; it should hold your \(kind).")
        }
    }
}

extension AccountFile {
    /// Once the notes came in by a pipe, the talk goes on at the terminal there is.
    private static func listenToTerminal() {
        let terminal = open("/dev/tty", O_RDWR)
        guard terminal >= 0 else { return }
        dup2(terminal, STDIN_FILENO)
        close(terminal)
    }
}

extension Desk {
    /// Whom notes are about, as it would be typed: the first person named, with firm and number.
    func whom(in account: String) -> String? {
        let dates = DateEar(now: now.wall, locale: region, use: .plan)
        let heard = DebriefEar(dates: dates).hear(account)
        guard let person = heard.people.first else { return nil }
        let firm = person.company?.text ?? heard.company?.text
        return [person.name.text, firm].compactMap { $0 }.joined(separator: ", ")
    }
}
