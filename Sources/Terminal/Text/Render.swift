/// Lines as the bytes a terminal of this style gets, each ending in a line feed. Everything passes `safe` here.
package func render(_ lines: [Line], in style: Style) -> String {
    var out = ""
    var rows: [Row] = []
    var bars: [Bar] = []
    func flush() {
        out += rows.isEmpty ? "" : rendered(rows, in: style)
        out += bars.isEmpty ? "" : rendered(bars, in: style)
        (rows, bars) = ([], [])
    }
    for line in lines {
        switch line {
        case .row(let number, let label, let words, let right):
            if !bars.isEmpty { flush() }
            rows.append(Row(number: number, label: label, words: words, right: right))
        case .bar(let bar):
            if !rows.isEmpty { flush() }
            bars.append(bar)
        default:
            flush()
            out += rendered(line, in: style)
        }
    }
    flush()
    return out
}

private func rendered(_ line: Line, in style: Style) -> String {
    switch line {
    case .text(let spans, let indent, let hanging):
        return paragraph(Glyph.of(spans, in: style), indent: indent, hanging: hanging, in: style)
    case .heading(let left, let right):
        return heading(left: left, right: right, in: style)
    case .blank:
        return "\n"
    case .verbatim(let text):
        let shown = style.spelled(safe(text, keepingLines: true))
        return shown.utf8.last == UInt8(ascii: "\n") ? shown : shown + "\n"
    case .marked(let text, let marks):
        return marked(text, marks, in: style)
    case .key(let solid, let light):
        return key(solid, light, in: style)
    case .row, .bar:
        return ""  // collected above: a row or a bar is laid out together with its neighbours
    }
}

func paragraph(_ glyphs: [Glyph], indent: Int, hanging: Int, in style: Style) -> String {
    let lines = wrapped(glyphs, first: style.width - indent, rest: style.width - hanging)
    var out = ""
    for (index, line) in lines.enumerated() {
        if !line.isEmpty { out += spaces(index == 0 ? indent : hanging) + line.painted(in: style) }
        out += "\n"
    }
    return out
}

private func heading(left: String, right: String, in style: Style) -> String {
    let name = Glyph.of([Span(safe(left), .question)], in: style)
    let note = Glyph.of([Span(safe(right), .hint)], in: style)
    let gap = style.width - 2 - name.width - note.width
    if !note.isEmpty, gap >= 2, !style.accessible {
        return spaces(2) + name.painted(in: style) + spaces(gap) + note.painted(in: style) + "\n"
    }
    let joined = note.isEmpty ? name : name + Glyph.of([Span(" · ", .hint)], in: style) + note
    return paragraph(joined, indent: 2, hanging: 4, in: style)
}

func spaces(_ count: Int) -> String {
    String(repeating: " ", count: max(count, 0))
}
