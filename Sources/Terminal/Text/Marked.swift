/// A text with some of its words underlined: below each line a row of its own, so that it needs no attribute of the
/// terminal and can be read in black and white.
func marked(_ text: String, _ marks: [Range<String.Index>], in style: Style) -> String {
    var glyphs: [Glyph] = []
    for piece in text.pieces(of: marks) {
        let span = Span(String(text[piece.range]), piece.isMarked ? .warning : .plain)
        glyphs += Glyph.of([span], in: style)
    }
    let lead = style.spelled("> ")
    let room = style.width - cells(lead)
    let stroke: Character = style.unicode ? "─" : "-"
    var out = ""
    for line in wrapped(glyphs, first: room, rest: room) {
        out += line.isEmpty ? ">\n" : lead + line.painted(in: style) + "\n"
        var strokes: [Glyph] = []
        for glyph in line {
            let shown: Character = glyph.role == .warning ? stroke : " "
            for _ in 0..<glyph.width { strokes.append(Glyph(character: shown, role: glyph.role, width: 1)) }
        }
        strokes = strokes.trimmed()
        if !strokes.isEmpty { out += spaces(cells(lead)) + strokes.painted(in: style) + "\n" }
    }
    return out
}

extension String {
    /// The text in one piece after the other, marked or not; ranges may overlap.
    fileprivate func pieces(of marks: [Range<Index>]) -> [(range: Range<Index>, isMarked: Bool)] {
        let edges = Set(marks.flatMap { [$0.lowerBound, $0.upperBound] } + [startIndex, endIndex]).sorted()
        return zip(edges, edges.dropFirst()).map { from, to in
            (from..<to, marks.contains { $0.lowerBound <= from && to <= $0.upperBound })
        }
    }
}
