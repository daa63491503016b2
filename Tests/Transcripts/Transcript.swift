import Foundation

/// A whole talk as text. Lines behind `$ ` are typed at the shell – `follow`, or `cat` to show a file of the checkout – lines
/// behind `> ` in the talk; everything else is what the program must say, to the letter. The first lines, behind `# `, name
/// the behaviours it shows. `$CALENDAR` is a folder of the talk's own; what else is typed at the shell is done to it, as a
/// phone would.
struct Transcript {
    let url: URL
    let header: [String]
    let acts: [Act]

    /// One command and what is typed into it.
    struct Act {
        /// As typed at the shell, such as `follow debrief --quick`.
        let command: String
        let typed: [String]
    }

    init(contentsOf url: URL) throws {
        self.url = url
        let lines = try String(contentsOf: url, encoding: .utf8).split(
            separator: "\n", omittingEmptySubsequences: false
        ).map(String.init)
        header = Array(lines.prefix { $0.hasPrefix("#") })
        var acts: [Act] = []
        var command: String?
        var typed: [String] = []
        func finish() {
            if let command { acts.append(Act(command: command, typed: typed)) }
            typed = []
        }
        for line in lines.dropFirst(header.count) {
            if line.hasPrefix("$ ") {
                finish()
                command = String(line.dropFirst(2))
            } else if line == ">" || line.hasPrefix("> ") {
                typed.append(String(line.dropFirst(2)))
            }
        }
        finish()
        self.acts = acts
    }

    /// The behaviours the header names: B6, B33.
    var behaviours: [String] {
        header.joined(separator: " ").split { !$0.isLetter && !$0.isNumber }.map(String.init).filter {
            $0.first == "B" && $0.count > 1 && $0.dropFirst().allSatisfy(\.isNumber)
        }
    }

    /// Plays the talk with the real program and writes down what it says.
    func played() throws -> String {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("follow-\(UUID().uuidString)")
        let calendar = URL(fileURLWithPath: "/tmp/follow-\(UUID().uuidString.prefix(8))").resolvingSymlinksInPath()
        defer { for place in [folder, calendar] { try? FileManager.default.removeItem(at: place) } }
        var text = header.map { $0 + "\n" }.joined()
        for act in acts {
            text += "\n$ \(act.command)\n"
            var words = Shell.words(in: act.command)
            if words.first == "cat", words.count == 2, !words[1].contains("$") {
                text += try String(contentsOf: Program.checkout.appendingPathComponent(words[1]), encoding: .utf8)
                continue
            }
            words = words.map { $0.replacing("$CALENDAR", with: calendar.path) }
            if words.first?.hasPrefix("follow") == false, words.first?.hasPrefix("FOLLOW_NOW=") == false {
                text += try Shell.run(act.command, calendar)
                continue
            }
            var now = "2026-11-23T10:00"
            if let first = words.first, first.hasPrefix("FOLLOW_NOW=") {
                now = String(first.dropFirst("FOLLOW_NOW=".count))
                words.removeFirst()
            }
            let run = try Program.run(
                Array(words.dropFirst()) + ["--plain", "--echo"], lines: act.typed,
                environment: [
                    "FOLLOW_NOTEBOOK": folder.appendingPathComponent("notebook.sqlite").path, "FOLLOW_NOW": now,
                    "XDG_STATE_HOME": folder.appendingPathComponent("state").path,
                    "XDG_CONFIG_HOME": folder.appendingPathComponent("config").path,
                    "XDG_DATA_HOME": folder.appendingPathComponent("data").path,
                ])
            text += run.output.replacing(calendar.path, with: "$CALENDAR")
            if run.status != 0 { text += "[exit \(run.status)]\n" }
        }
        return text
    }
}

/// Splits a command as a shell would: single or double quotes hold words together.
enum Shell {
    /// Runs a line in a folder, and says what it said.
    static func run(_ line: String, _ folder: URL) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", line]
        process.currentDirectoryURL = folder
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let said = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: said, as: UTF8.self).replacing("\r", with: "")
    }

    static func words(in line: String) -> [String] {
        var words: [String] = []
        var word: String?
        var quote: Character?
        for letter in line {
            switch (letter, quote) {
            case (let end, let open?) where end == open: quote = nil
            case ("'", nil), ("\"", nil):
                quote = letter
                word = word ?? ""
            case (" ", nil):
                if let done = word { words.append(done) }
                word = nil
            default: word = (word ?? "") + String(letter)
            }
        }
        return words + [word].compactMap { $0 }
    }
}
