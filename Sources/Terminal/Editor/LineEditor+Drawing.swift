import CLibedit

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension LineEditor {
    /// What stands under the line.
    enum Below {
        case nothing
        case message([Line])
        case list([Line])

        var isList: Bool { if case .list = self { true } else { false } }
    }

    var window: WindowSize { WindowSize(of: screen.descriptor) ?? WindowSize(rows: 24, columns: 80) }

    /// On libedit's own stream, so that what it paints and what we draw keep their order. Left unflushed, an erasure
    /// reaches the terminal together with what libedit paints next, and nothing flickers.
    func write(_ text: String, flush: Bool = true) {
        fputs(text, output)
        if flush { fflush(output) }
    }

    func layout(to end: Int) -> Layout {
        var layout = Layout(columns: window.columns)
        layout.add(prompt.visible.unicodeScalars)
        layout.add(wide[..<end])
        return layout
    }

    func drawAround() {
        if isCovered { return }
        let window = window
        let cursorAt = layout(to: cursor)
        let end = cursor == count ? cursorAt : layout(to: count)
        lastRow = cursorAt.row
        overlay = Overlay(
            ghost: suggestion()?.tail ?? "", below: linesBelow(in: window, under: end), cursor: cursorAt, end: end,
            window: window, rightPrompt: rightPrompt.width)
        write(overlay?.draw ?? "")
    }

    func eraseAround() {
        if let overlay { write(overlay.erase, flush: false) }
        overlay = nil
    }

    private func linesBelow(in window: WindowSize, under end: Layout) -> [String] {
        switch below {
        case .message(let lines), .list(let lines): return painted(lines, in: window)
        case .nothing:
            guard count > 0, let preview = field.preview(cleaned(text)) else { return [] }
            let lines = painted([.hint(preview)], in: window)
            return Overlay.fits(lines.count, under: end, in: window) ? lines : Array(lines.prefix(1))
        }
    }

    private func painted(_ lines: [Line], in window: WindowSize) -> [String] {
        var style = screen.style
        style.width = max(min(window.columns - 1, Style.widest), 2)
        return render(lines, in: style).split(separator: "\n").map(String.init)
    }

    /// A message under the line until the next key. Where it has no room there, it takes the place of the line,
    /// which comes back with the next key.
    func tell(_ message: String) -> UInt8 {
        let lines: [Line] = [.warning(message)]
        if Overlay.fits(painted(lines, in: window).count, under: layout(to: count), in: window) {
            below = .message(lines)
            return refreshed
        }
        repaint(from: lastRow)
        moveBelowLine()
        try? screen.show(lines)
        isCovered = true
        return UInt8(CC_NORM)
    }

    func uncover() {
        guard isCovered else { return }
        isCovered = false
        cle_refresh(handle)
    }

    func moveBelowLine() {
        write(move(layout(to: count).row - layout(to: cursor).row, "B") + "\r\n")
    }

    /// Prompt and line anew, from `row` rows above the cursor.
    func repaint(from row: Int) {
        write("\r" + move(row, "A") + "\u{1B}[J")
        cle_refresh(handle)
        lastRow = layout(to: cursor).row
    }

    func clearScreen() -> UInt8 {
        write("\u{1B}[H\u{1B}[2J")
        try? screen.show(field.ask)
        cle_refresh(handle)
        return UInt8(CC_NORM)
    }
}
