import Dialogue
import Terminal

extension TerminalWords {
    /// The few words the terminal itself shows.
    init(_ wording: Wording) {
        self.init()
        progress = { wording("terminal.progress", ["answer": String($0), "count": String($1)]) }
        enterKeeps = { wording("terminal.enter-keeps", ["answer": $0]) }
        enterKeepsIt = wording("terminal.enter-keeps-it")
        noMatch = wording("terminal.no-match")
        moreMatches = { wording("terminal.more", ["count": String($0)]) }
        search = wording("terminal.search")
        searchKeys = wording("terminal.search-keys")
        editorFailed = { wording("terminal.editor-failed", ["answer": String($0)]) }
        editorMissing = wording("terminal.editor-missing")
        editedNotText = wording("terminal.edited-not-text")
        cannotEdit = { wording("terminal.cannot-edit", ["answer": $0]) }
        pasteCut = { wording("terminal.paste-cut", ["count": String($0)]) }
    }
}
