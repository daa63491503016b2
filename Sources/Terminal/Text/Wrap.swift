/// Breaks text between words, or anywhere in a word that is longer than the line. `first` and `rest` are the
/// cells there are on the first line and on every other one; a line feed starts a new line of its own.
func wrapped(_ glyphs: [Glyph], first: Int, rest: Int) -> [[Glyph]] {
    var lines: [[Glyph]] = []
    for paragraph in glyphs.split(separator: "\n", omittingEmptySubsequences: false) {
        var wrap = Wrap(first: lines.isEmpty ? first : rest, rest: rest)
        for glyph in paragraph { wrap.add(glyph) }
        lines += wrap.finish()
    }
    return lines
}

private struct Wrap {
    private var lines: [[Glyph]] = []
    private var line: [Glyph] = []
    private var used = 0
    /// How many glyphs stay when the line is broken at the last good place.
    private var kept: Int?
    private var room: Int
    private let rest: Int

    init(first: Int, rest: Int) {
        self.rest = max(rest, 2)
        room = max(first, 2)
    }

    mutating func add(_ glyph: Glyph) {
        if !glyph.isSpace {
            while used + glyph.width > room, !line.isEmpty { breakLine() }
            if glyph.width == 2, !line.isEmpty { kept = line.count }  // Chinese and Japanese break anywhere
        }
        line.append(glyph)
        used += glyph.width
        if glyph.isSpace || glyph.width == 2 { kept = line.count }
    }

    private mutating func breakLine() {
        let head = kept ?? line.count
        lines.append([Glyph](line[..<head]).trimmed())
        line = [Glyph](line[head...].drop(while: \.isSpace))
        used = line.width
        kept = nil
        room = rest
    }

    mutating func finish() -> [[Glyph]] {
        lines + [line.trimmed()]
    }
}

extension [Glyph] {
    fileprivate func split(separator: Character, omittingEmptySubsequences: Bool) -> [[Glyph]] {
        split(maxSplits: .max, omittingEmptySubsequences: omittingEmptySubsequences) { $0.character == separator }
            .map([Glyph].init)
    }
}
