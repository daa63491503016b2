/// A share drawn as a bar, with its label before it and what it says behind.
package struct Bar: Equatable, Sendable {
    package var label: String
    /// How much of the bar is filled, 0–1.
    package var share: Double
    /// How much of that is drawn solid, 0–1; the rest of the share is drawn light.
    package var solid: Double
    /// The number behind the bar.
    package var value: String
    package var words: String

    package init(_ label: String, share: Double, solid: Double? = nil, value: String, words: String = "") {
        self.label = label
        self.share = min(max(share, 0), 1)
        self.solid = min(max(solid ?? share, 0), self.share)
        self.value = value
        self.words = words
    }
}

/// The columns neighbouring bars share.
private struct BarColumns {
    var bar: Int
    /// Cells a bar has.
    var width: Int
    var value: Int
    /// What there is no room for on the line of the bar stands below it.
    var beside: Beside

    enum Beside { case nothing, value, all }

    init(_ bars: [Bar], in style: Style) {
        func widest(_ part: KeyPath<Bar, String>) -> Int {
            bars.map { Glyph.of([Span(safe($0[keyPath: part]))], in: style).width }.max() ?? 0
        }
        let words = widest(\.words)
        value = widest(\.value)
        bar = 2 + min(widest(\.label), style.width / 2) + 2
        let alone = style.width - bar
        let withValue = alone - 2 - value
        let withAll = words == 0 ? withValue : withValue - 2 - words
        beside = withAll >= BarColumns.least ? .all : withValue >= 6 ? .value : .nothing
        width = min(BarColumns.most, beside == .all ? withAll : beside == .value ? withValue : alone)
    }

    private static let least = 10
    private static let most = 24
}

func rendered(_ bars: [Bar], in style: Style) -> String {
    let columns = BarColumns(bars, in: style)
    return bars.map { bar in
        style.accessible ? spoken(bar, in: style) : drawn(bar, columns, in: style)
    }.joined()
}

private func drawn(_ bar: Bar, _ columns: BarColumns, in style: Style) -> String {
    let room = columns.bar - 4
    let label = wrapped(Glyph.of([Span(safe(bar.label))], in: style), first: room, rest: room)[0]
    let value = Glyph.of([Span(safe(bar.value))], in: style)
    let words = Glyph.of([Span(safe(bar.words), .hint)], in: style)
    func below(_ text: [Glyph]) -> String {
        text.isEmpty ? "" : paragraph(text, indent: columns.bar, hanging: columns.bar, in: style)
    }
    let line =
        spaces(2) + label.painted(in: style) + spaces(columns.bar - 2 - label.width)
        + strip(bar, columns.width, in: style).painted(in: style)
    let number = spaces(2 + columns.value - value.width) + value.painted(in: style)
    switch columns.beside {
    case .all: return line + number + (words.isEmpty ? "" : "  " + words.painted(in: style)) + "\n"
    case .value: return line + number + "\n" + below(words)
    case .nothing: return line + "\n" + below(value) + below(words)
    }
}

private func strip(_ bar: Bar, _ width: Int, in style: Style) -> [Glyph] {
    let filled = bar.share == 0 ? 0 : max(1, Int((bar.share * Double(width)).rounded()))
    let solid = bar.solid == bar.share ? filled : min(filled, Int((bar.solid * Double(width)).rounded()))
    let signs = BarSigns(in: style)
    return Glyph.of(
        [
            Span(String(repeating: signs.solid, count: solid)),
            Span(String(repeating: signs.light, count: filled - solid)),
            Span(String(repeating: signs.empty, count: width - filled), .hint),
        ], in: style)
}

/// What the two parts of a bar stand for.
func key(_ solid: String, _ light: String, in style: Style) -> String {
    if style.accessible { return "" }
    let signs = BarSigns(in: style)
    let text = "\(signs.solid) \(safe(solid))   \(signs.light) \(safe(light))"
    return paragraph(Glyph.of([Span(text, .hint)], in: style), indent: 2, hanging: 2, in: style)
}

/// Blocks where they can be told from letters: on a terminal that has colour; elsewhere plain characters.
private struct BarSigns {
    let solid: Character
    let light: Character
    let empty: Character

    init(in style: Style) {
        (solid, light, empty) = style.colour && style.unicode ? ("█", "▒", "·") : ("#", "=", ".")
    }
}

private func spoken(_ bar: Bar, in style: Style) -> String {
    let parts = [bar.value, bar.words].filter { !$0.isEmpty }.joined(separator: ", ")
    return paragraph(Glyph.of([Span("\(bar.label): \(parts)")], in: style), indent: 0, hanging: 0, in: style)
}
