/// A word, a number or a mark of a text, with where it stands.
struct Token: Sendable {
    enum Kind: Sendable { case word, number, mark, lineBreak }

    let kind: Kind
    /// UTF-8 offsets into the text.
    let start: Int
    let end: Int
    /// Lower case, accents folded, straight apostrophe.
    let folded: String
    /// The value of a number of at most nine digits, else -1.
    let value: Int
    /// White space (or the start of the text) stands before it.
    let spaced: Bool
    let capital: Bool
    var calendar: CalendarWord?

    var length: Int { end - start }
    var isWord: Bool { kind == .word }
    /// A weekday, a month, today and its neighbours, or a part of the day.
    var isDayWord: Bool {
        switch calendar {
        case .weekday, .month, .relative, .part: true
        default: false
        }
    }
    func isMark(_ mark: String) -> Bool { kind == .mark && folded == mark }
}
