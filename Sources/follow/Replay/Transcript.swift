import Foundation

/// A talk as text: lines behind `$ ` are commands, lines behind `> ` were typed into them, everything else is what was said.
/// Lines behind `# ` at the top are remarks. `FOLLOW_NOW=… follow …` sets the clock of one command; `cat FILE` shows a file.
struct Transcript {
    /// What it was read from, for messages.
    let path: String
    let text: String
    let header: [String]
    let acts: [Act]

    struct Act {
        let command: String
        var typed: [String] = []
        /// Where the command stands, from 1.
        let line: Int
    }

    /// Bytes; a longer one is no talk.
    private static let longest = 1 << 20

    /// - Throws: `Failure` with exit code 66 where there is no such file, 65 where it is no transcript.
    init(path: String) throws {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Failure(Failure.noInput, "follow: \(path) cannot be read; name a file with a talk as text.")
        }
        guard data.count <= Transcript.longest, let text = String(validating: data, as: UTF8.self) else {
            throw Failure(Failure.badData, "follow: \(path) is not UTF-8 text of at most 1 MiB.")
        }
        self.path = path
        self.text = text.replacing("\r\n", with: "\n")
        let lines = self.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        header = Array(lines.prefix { $0.hasPrefix("#") })
        var acts: [Act] = []
        for (number, line) in lines.enumerated().dropFirst(header.count) {
            if line.hasPrefix("$ ") {
                acts.append(Act(command: String(line.dropFirst(2)), line: number + 1))
            } else if line == ">" || line.hasPrefix("> "), !acts.isEmpty {
                acts[acts.count - 1].typed.append(String(line.dropFirst(2)))
            }
        }
        self.acts = acts
        guard !acts.isEmpty else {
            throw Failure(Failure.badData, "follow: \(path) has no line “$ follow …”, so there is nothing to replay.")
        }
    }

    func fault(at act: Act, _ sentence: String) -> Failure {
        Failure(Failure.badData, "follow: \(path):\(act.line): \(sentence)")
    }
}

extension Transcript.Act {
    /// The command as words: single or double quotes hold some together, nothing else means anything.
    var words: [String] {
        var words: [String] = []
        var word: String?
        var quote: Unicode.Scalar?
        for scalar in command.unicodeScalars {
            switch (scalar, quote) {
            case (let end, let open?) where end == open: quote = nil
            case ("'", nil), ("\"", nil):
                quote = scalar
                word = word ?? ""
            case (" ", nil):
                if let done = word { words.append(done) }
                word = nil
            default: word = (word ?? "") + String(scalar)
            }
        }
        return words + [word].compactMap { $0 }
    }
}
