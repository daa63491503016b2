/// A line of a list: what number it has, what it is called, what it says, and when (or from where).
struct Row {
    var number: String
    var label: String
    var words: String
    var right: String
}

/// The columns neighbouring rows share.
private struct Columns {
    var number: Int
    var label: Int
    var words: Int

    init(_ rows: [Row], in style: Style) {
        number = rows.map { cells(style.spelled(safe($0.number))) }.max() ?? 0
        label = 2 + (number == 0 ? 0 : number + 1)
        let widest = rows.map { cells(style.spelled(safe($0.label))) }.max() ?? 0
        words = label + (widest == 0 ? 0 : widest + 2)
    }
}

func rendered(_ rows: [Row], in style: Style) -> String {
    let columns = Columns(rows, in: style)
    // Words under 24 cells wide read as a ladder: then each row runs on after its label instead.
    let isNarrow = style.width - columns.words < 24
    var out = ""
    for row in rows {
        out +=
            style.accessible
            ? spoken(row, in: style)
            : isNarrow ? running(row, columns, in: style) : aligned(row, columns, in: style)
    }
    return out
}

private func aligned(_ row: Row, _ columns: Columns, in style: Style) -> String {
    let right = Glyph.of([Span(safe(row.right), .hint)], in: style)
    let words = Glyph.of([Span(row.words)], in: style)
    let room = style.width - columns.words
    let beside = room - (right.isEmpty ? 0 : right.width + 2)
    // The words keep clear of the right-hand part all the way down, unless that leaves them no room.
    let fits = beside >= 24
    let lines = wrapped(words, first: fits ? beside : room, rest: fits ? beside : room)
    var out = lead(row, columns, in: style)
    for (index, line) in lines.enumerated() {
        if index > 0 { out += spaces(columns.words) }
        out += line.painted(in: style)
        if index == 0, fits, !right.isEmpty {
            out += spaces(room - line.width - right.width) + right.painted(in: style)
        }
        out += "\n"
    }
    return fits || right.isEmpty ? out : out + alone(right, at: columns.words, in: style)
}

private func running(_ row: Row, _ columns: Columns, in style: Style) -> String {
    let indent = columns.label + 2
    let number = Glyph.of([Span(safe(row.number))], in: style)
    let start =
        number.isEmpty
        ? spaces(columns.label) : spaces(2 + columns.number - number.width) + number.painted(in: style) + " "
    let gap = row.label.isEmpty || row.words.isEmpty ? "" : "  "
    let text = Glyph.of([Span(safe(row.label) + gap + row.words)], in: style)
    let right = Glyph.of([Span(safe(row.right), .hint)], in: style)
    let lines = wrapped(text, first: style.width - columns.label, rest: style.width - indent)
    var out = ""
    for (index, line) in lines.enumerated() {
        let column = index == 0 ? columns.label : indent
        out += (index == 0 ? start : spaces(indent)) + line.painted(in: style)
        if index == lines.count - 1, !right.isEmpty {
            let left = style.width - column - line.width - right.width
            out +=
                left >= 2
                ? spaces(left) + right.painted(in: style)
                : "\n" + String(alone(right, at: indent, in: style).dropLast())
        }
        out += "\n"
    }
    return out
}

/// For a listener: no columns, one sentence a row.
private func spoken(_ row: Row, in style: Style) -> String {
    let number = row.number.isEmpty ? "" : row.number + ". "
    let label = row.label.isEmpty ? "" : row.label + (row.words.isEmpty ? "" : ": ")
    let right = row.right.isEmpty ? "" : (row.label + row.words).isEmpty ? row.right : ", " + row.right
    return paragraph(Glyph.of([Span(number + label + row.words + right)], in: style), indent: 0, hanging: 0, in: style)
}

private func lead(_ row: Row, _ columns: Columns, in style: Style) -> String {
    let number = Glyph.of([Span(safe(row.number))], in: style)
    let label = Glyph.of([Span(safe(row.label))], in: style)
    let before =
        columns.number == 0 ? spaces(2) : spaces(2 + columns.number - number.width) + number.painted(in: style) + " "
    return before + label.painted(in: style) + spaces(columns.words - columns.label - label.width)
}

private func alone(_ right: [Glyph], at column: Int, in style: Style) -> String {
    paragraph(right, indent: column, hanging: column, in: style)
}
