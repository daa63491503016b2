import CLibedit

extension LineEditor {
    /// The whole text suggested, and the part of it that is not typed yet.
    func suggestion() -> (whole: String, tail: String)? {
        guard showsGhost, cursor == count else { return nil }
        let typed = text
        guard let whole = field.ghost(typed), whole.count > typed.count else { return nil }
        let beginning = whole.prefix(typed.count)
        guard beginning == typed || folded(String(beginning)) == folded(typed) else { return nil }
        let tail = whole.dropFirst(typed.count).prefix { $0 != "\n" }
        return (whole, safe(String(tail)))
    }

    /// Tab: one candidate is taken, of several the common beginning, and all are listed with what they are.
    func complete() -> UInt8 {
        let typed = text
        let candidates = field.complete(typed)
        guard let first = candidates.first else {
            below = .list([.hint(words.noMatch)])
            return UInt8(CC_REFRESH)
        }
        if candidates.count == 1 {
            if first.text == typed, !first.description.isEmpty { below = .list(listed(candidates)) }
            replace(with: first.text)
            return refreshed
        }
        let beginning = commonBeginning(of: candidates.map(\.text))
        if beginning.count > typed.count { replace(with: beginning) }
        below = .list(listed(candidates))
        return refreshed
    }

    private func listed(_ candidates: [Completion]) -> [Line] {
        let window = window
        let room = max(2, min(10, window.rows - layout(to: count).row - 3))
        let shown = candidates.count <= room ? candidates.count : room - 1
        let column = candidates.prefix(shown).map { cells(safe($0.text)) }.max() ?? 0
        var lines = candidates.prefix(shown).map { candidate -> Line in
            let text = fitted(safe(candidate.text), to: window.columns - 4)
            let gap = spaces(min(column, window.columns - 4) - cells(text) + 2)
            let left = window.columns - 3 - cells(text + gap)
            return .text(
                [Span(text), Span(gap + fitted(safe(candidate.description), to: left), .hint)], indent: 2, hanging: 2)
        }
        if shown < candidates.count { lines.append(.hint(words.moreMatches(candidates.count - shown))) }
        return lines
    }
}

/// As far as all agree, case and accents aside; spelled as in the first.
func commonBeginning(of texts: [String]) -> String {
    guard let first = texts.first else { return "" }
    var length = first.count
    for text in texts.dropFirst() {
        let same = zip(first, text).prefix { $0 == $1 || folded(String($0)) == folded(String($1)) }.count
        length = min(length, same)
    }
    return String(first.prefix(length))
}
