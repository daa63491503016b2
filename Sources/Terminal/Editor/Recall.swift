/// Going through earlier answers with Up and Down: those that contain what was typed, each once, newest first.
struct Recall: Equatable {
    let draft: String
    private let matches: [String]
    private var position = 0

    init(_ history: [String], matching draft: String) {
        self.draft = draft
        matches = found(draft, in: history).filter { $0 != draft }
    }

    /// The text one step on; nil at either end, where nothing moves.
    mutating func move(_ step: Int) -> String? {
        let next = position - step
        guard (0...matches.count).contains(next) else { return nil }
        position = next
        return position == 0 ? draft : matches[position - 1]
    }
}

/// Entries that contain a text, case and accents aside, each once, newest first.
func found(_ text: String, in history: [String]) -> [String] {
    let wanted = folded(text)
    var seen: Set<String> = []
    return history.reversed().filter { entry in
        (wanted.isEmpty || contains(folded(entry), wanted)) && seen.insert(entry).inserted
    }
}

private func contains(_ text: String, _ part: String) -> Bool {
    let text = Array(text.utf8)
    let part = Array(part.utf8)
    guard part.count <= text.count else { return false }
    return (0...(text.count - part.count)).contains { text[$0...].starts(with: part) }
}
