import Testing

@testable import Terminal

/// Words underlined where they stand.
@Suite struct MarkedTests {
    static func shown(_ text: String, _ words: [String], width: Int = 40, unicode: Bool = true) -> [String] {
        let marks = words.compactMap { text.firstRange(of: $0) }
        let style = Style(unicode: unicode, width: width)
        return render([.marked(text, marks)], in: style).split(separator: "\n", omittingEmptySubsequences: false)
            .dropLast().map(String.init)
    }

    @Test func theRowBelowStandsUnderTheWords() {
        #expect(
            Self.shown("Hi Jo, just checking in.", ["just checking in"]) == [
                "> Hi Jo, just checking in.", "         ────────────────",
            ])
        #expect(Self.shown("nothing", []) == ["> nothing"])
        #expect(Self.shown("a\n\nb", ["b"]) == ["> a", ">", "> b", "  ─"])
    }

    @Test func whatRunsOverIsUnderlinedOnEachLine() {
        let lines = Self.shown("one two three four five six", ["two three four five"], width: 20)
        #expect(lines == ["> one two three four", "      ──────────────", "> five six", "  ────"])
    }

    @Test func overlappingMarksAreOneAndWideLettersTakeTwo() {
        #expect(Self.shown("abcdef", ["abcd", "cdef"]) == ["> abcdef", "  ──────"])
        #expect(Self.shown("名前 x", ["名前"]) == ["> 名前 x", "  ────"])
        #expect(Self.shown("a\u{1B}b", ["b"]) == ["> a\\u{1B}b", "         ─"])
        #expect(Self.shown("ab", ["b"], unicode: false) == ["> ab", "   -"])
    }
}
