import CLibedit

/// The line as it was, step by step; a word typed in one go is one step.
struct UndoStack {
    struct Moment: Equatable {
        var text: [wchar_t] = []
        var cursor = 0
    }

    private static let deepest = 200
    private var moments: [Moment] = []
    private var last = Moment()
    private var isTyping = false

    /// Called before every key, with the line as the key before left it.
    mutating func see(_ now: Moment) {
        guard now.text != last.text else {
            last.cursor = now.cursor
            return
        }
        let isLetter = now.text.count == last.text.count + 1 && now.cursor > 0 && now.text[now.cursor - 1] != 0x20
        if !(isTyping && isLetter) { moments.append(last) }
        if moments.count > Self.deepest { moments.removeFirst() }
        isTyping = isLetter
        last = now
    }

    mutating func undo() -> Moment? {
        guard let moment = moments.popLast() else { return nil }
        last = moment
        isTyping = false
        return moment
    }
}
