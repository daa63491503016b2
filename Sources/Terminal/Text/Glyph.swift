/// One character on its way to the screen.
struct Glyph {
    var character: Character
    var role: Role
    var width: Int

    var isSpace: Bool { character == " " }

    /// Made safe, in the signs this terminal has; line feeds stay as places to break.
    static func of(_ spans: [Span], in style: Style) -> [Glyph] {
        spans.flatMap { span in
            let text = style.spelled(safe(span.text, keepingLines: true))
            // Most text needs no search for where its characters end.
            guard !text.isSimple else {
                return text.unicodeScalars.map { Glyph(character: Character($0), role: span.role, width: 1) }
            }
            return text.map { character in
                let shown: Character = character == "\t" ? " " : character
                return Glyph(character: shown, role: span.role, width: cells(shown))
            }
        }
    }
}

extension [Glyph] {
    var width: Int { reduce(0) { $0 + $1.width } }

    func trimmed() -> [Glyph] {
        var kept = self
        while let last = kept.last, last.isSpace { kept.removeLast() }
        return kept
    }

    /// The text with the attributes of its roles, each line closed by itself: cut output never leaves a colour on.
    func painted(in style: Style) -> String {
        var out = ""
        var current: String?
        for glyph in self {
            let wanted = style.colour ? glyph.role.attributes : nil
            if wanted != current {
                if current != nil { out += "\u{1B}[0m" }
                if let wanted { out += "\u{1B}[\(wanted)m" }
                current = wanted
            }
            out.append(glyph.character)
        }
        return current == nil ? out : out + "\u{1B}[0m"
    }
}
