/// A text cut into tokens, once, for all ears.
struct TokenText: Sendable {
    let text: String
    var tokens: [Token]

    /// What an ear reads of one text: some six pages. What lies behind is no note any more, and must not cost time.
    static let page = 2_500
    static let line = 400

    /// - Parameter limit: the most tokens to cut; the rest of the text is left unread.
    init(_ text: String, limit: Int = .max) {
        var native = text
        native.makeContiguousUTF8()
        self.text = native
        tokens = Tokenizer.tokens(of: native, limit: limit)
    }

    var count: Int { tokens.count }

    /// The token at `index`, or a line break outside the text, so that rules may look around freely.
    subscript(index: Int) -> Token {
        index >= 0 && index < tokens.count ? tokens[index] : TokenText.edge
    }

    func index(_ offset: Int) -> String.Index { text.utf8.index(text.startIndex, offsetBy: offset) }

    /// The characters from the start of one token to the end of another.
    func range(_ first: Int, _ end: Int) -> Range<String.Index> {
        guard first < end, first >= 0, end <= tokens.count else { return text.startIndex..<text.startIndex }
        return index(tokens[first].start)..<index(tokens[end - 1].end)
    }

    /// A comma that lists, not the one in 1,900.
    func isListComma(_ place: Int) -> Bool {
        self[place].isMark(",") && !(self[place + 1].kind == .number && !self[place + 1].spaced)
    }

    func words(_ first: Int, _ end: Int) -> String { String(text[range(first, end)]) }

    private static let edge = Token(
        kind: .lineBreak, start: 0, end: 0, folded: "\n", value: -1, spaced: true, capital: false, calendar: nil)
}
