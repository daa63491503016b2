import Testing

/// What the coach says is written in `Prompts/`, by people who sell; the rooms that ask and advise hold no sentences.
@Suite struct WordingTests {
    static let quietRooms: Set<String> = ["Dialogue", "Coaching", "FollowUp"]
    static let mostWords = 6

    /// Strings of more than six words. Two things are let through: a word list (no capital, no mark), and a sentence
    /// about a broken file or a broken promise of the code, told by `fault`, `throw`, `precondition` or `fatalError` on
    /// its own line of code or the one before.
    static func sentences(in text: String) -> [String] {
        let parts = SwiftText(text)
        let code = parts.codeLines
        return parts.literals.filter { line, text in
            let words = text.split(whereSeparator: \.isWhitespace)
                .filter { $0.contains { $0.isLetter || $0 == "…" } }
            guard words.count > mostWords, text.contains(where: { !($0.isLowercase || $0.isWhitespace) }) else {
                return false
            }
            let near = code[max(0, line - 2)..<min(line, code.count)].joined(separator: " ").lowercased()
            return !["fault", "throw ", "precondition", "fatalerror"].contains { near.contains($0) }
        }.map { "line \($0.line): \($0.text)" }
    }

    @Test func theCoachsWordsAreInThePrompts() {
        let found = Repository.sources.filter { Self.quietRooms.contains($0.room) }
            .flatMap { file in Self.sentences(in: file.text).map { "\(file.path) \($0)" } }
        #expect(found == [])
    }

    @Test func aSentenceInTheCodeIsSeen() {
        let spoken = "What will \\(first) do before you speak again, and by when?"
        #expect(Self.sentences(in: "\nlet ask = \"\(spoken)\"").count == 1)
        #expect(Self.sentences(in: "say(\"\"\"\n    \(spoken)\n    \"\"\")").count == 1)
        #expect(Self.sentences(in: "say(\"\\(given(\"\(spoken)\"))\")").count == 1)
        #expect(Self.sentences(in: "/// It asks \"\(spoken)\" and waits.\nlet key = \"what they will do\"") == [])
        #expect(Self.sentences(in: "faults.append(\n    (line, \"\(spoken)\"))") == [])
        #expect(Self.sentences(in: "let words = \"call ring phone email mail text message\"") == [])
    }
}
