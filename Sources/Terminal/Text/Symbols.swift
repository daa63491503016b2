/// Plain spellings of the few signs we use ourselves, for a terminal that has ASCII only. What people wrote in
/// other scripts is left as it is: there is no honest ASCII for a name.
func asciiSymbols(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        switch scalar {
        case "❯", "›": out.append(">")
        case "–", "—", "−", "─", "‐", "‑": out.append("-")
        case "…": out += "...".unicodeScalars
        case "“", "”", "„", "«", "»": out.append("\"")
        case "‘", "’": out.append("'")
        case "·", "•": out.append("-")
        case "→": out += "->".unicodeScalars
        case "←": out += "<-".unicodeScalars
        case "↩": out += "<-".unicodeScalars
        case "×": out.append("x")
        case "✓", "✔": out.append("+")
        case "✗", "✘": out.append("x")
        case "\u{A0}": out.append(" ")
        default: out.append(scalar)
        }
    }
    return String(out)
}
