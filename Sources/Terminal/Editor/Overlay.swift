/// Text around the line that libedit knows nothing of: the ghost behind the cursor and lines below. It is drawn
/// just before waiting for a key and erased before the key is handed over. All moves are relative, which holds at
/// the bottom of the screen too, where drawing scrolls.
struct Overlay: Equatable {
    let draw: String
    let erase: String

    /// Nil when there is nothing to draw, or no room for it.
    init?(ghost: String, below: [String], cursor: Layout, end: Layout, window: WindowSize, rightPrompt: Int) {
        let back = "\r" + move(cursor.column, "C")
        var draw = ""
        var erase = ""
        let reserved = cursor.row == 0 && rightPrompt > 0 ? rightPrompt + 2 : 0
        // Never the last column: the terminal's own wrap would begin there.
        let shown = fitted(ghost, to: window.columns - cursor.column - 1 - reserved)
        if !shown.isEmpty, cursor == end {
            draw += "\u{1B}[2m" + shown + "\u{1B}[0m" + back
            // Blanks, because "erase to the end" would take the right prompt along.
            erase += spaces(cells(shown)) + back
        }
        if !below.isEmpty, Self.fits(below.count, under: end, in: window) {
            let down = end.row - cursor.row
            draw += move(down, "B") + below.map { "\r\n" + $0 }.joined() + move(down + below.count, "A") + back
            erase += move(down + 1, "B") + "\r\u{1B}[J" + move(down + 1, "A") + back
        }
        if draw.isEmpty { return nil }
        self.draw = draw
        self.erase = erase
    }

    static func fits(_ lines: Int, under end: Layout, in window: WindowSize) -> Bool {
        end.row + 1 + lines < window.rows
    }
}

func move(_ count: Int, _ direction: String) -> String {
    count > 0 ? "\u{1B}[\(count)\(direction)" : ""
}

/// As much of a text as fits, whole characters only.
func fitted(_ text: String, to room: Int) -> String {
    var out = ""
    var used = 0
    for character in text {
        let width = cells(character)
        if used + width > room { break }
        out.append(character)
        used += width
    }
    return out
}
