/// What came of asking. Whatever was typed and not sent is in the draft: no way out of a line loses text.
package enum Input: Equatable, Sendable {
    case line(String)
    /// Shift-Tab or Esc: to the question before.
    case back(draft: String)
    /// Ctrl-C. The editor also brings the draft back on Up; an empty one means that the user wants to leave.
    case interrupted(draft: String)
    /// Ctrl-D on an empty line, or the end of a pipe.
    case end(draft: String)
    /// The window was closed, the connection lost.
    case hangup(draft: String)
    case terminated(signal: Int32, draft: String)
    /// A line that is no text, from a pipe or file: never repaired in silence.
    case unreadable(Unreadable, repaired: String)
}

package enum Unreadable: Equatable, Sendable {
    case notUTF8
    /// More than `PlainReader.longestLine` bytes.
    case tooLong
}
