/// What the bytes of a terminal say.
enum Key: Equatable, Sendable {
    case text(Unicode.Scalar)
    /// 0x01…0x1F and 0x7F. Enter is 0x0A and Ctrl-J 0x0D: libedit's raw mode swaps the two.
    case control(UInt8)
    /// Alt with an ASCII character.
    case meta(UInt8)
    /// Cleaned text, never a key; `cut` when it was more than is taken.
    case paste(String, cut: Bool)
    case escape, backTab, newline
    case left, right, up, down, home, end, wordLeft, wordRight
    case delete, deleteWord, deleteWordBefore

    static let enter = Key.control(0x0A)
}
