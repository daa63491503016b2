/// The few words this room shows by itself; the caller's wording replaces them.
package struct TerminalWords: Sendable {
    package var progress: @Sendable (_ number: Int, _ count: Int) -> String = { "Question \($0) of \($1)." }
    package var enterKeeps: @Sendable (_ text: String) -> String = { "Enter keeps: \($0)" }
    package var enterKeepsIt = "Enter keeps it as it stands."
    package var noMatch = "no match"
    package var moreMatches: @Sendable (_ count: Int) -> String = { "… \($0) more, type on" }
    package var search = "search:"
    package var searchKeys = "Enter takes it · Ctrl-R older · Esc back"
    package var editorFailed: @Sendable (_ status: Int32) -> String = {
        "The editor ended with \($0); nothing changed."
    }
    package var editorMissing = "No editor started: set FOLLOW_EDITOR, VISUAL or EDITOR. Nothing changed."
    package var editedNotText = "That is no UTF-8 text; nothing changed."
    package var cannotEdit: @Sendable (_ reason: String) -> String = { "Cannot hand the text to an editor: \($0)." }
    package var pasteCut: @Sendable (_ kilobytes: Int) -> String = {
        "Only the first \($0) kB of the paste were taken."
    }

    package init() {}
}
