/// The one way from stored or imported text to the terminal: whatever could move the cursor, hide, or reorder
/// what is read comes out as `\u{…}`. It works on scalars, because a control character with a combining mark is
/// one `Character`. With `keepingLines` line feeds and tabs stay, for text that is laid out afterwards.
package func safe(_ text: String, keepingLines: Bool = false) -> String {
    if text.isSimple { return text }
    let scalars = Array(text.unicodeScalars)
    var out = String.UnicodeScalarView()
    var marks = maximumMarks
    for (index, scalar) in scalars.enumerated() {
        let after = index + 1 < scalars.count ? scalars[index + 1] : nil
        let before = index > 0 ? scalars[index - 1] : nil
        if keepingLines, scalar == "\n" || scalar == "\t" {
            out.append(scalar)
            marks = maximumMarks
        } else if keepingLines, scalar == "\r", after == "\n" {
            continue
        } else if scalar.isMark {
            // More marks than a script needs pile up over the lines above; a mark with no base joins our own text.
            if marks < maximumMarks {
                out.append(scalar)
            } else if before == nil || before == "\n" {
                out += escaped(scalar)
            }
            marks += 1
        } else if isShown(scalar, between: before, and: after) {
            out.append(scalar)
            marks = 0
        } else {
            out += escaped(scalar)
            marks = 0
        }
    }
    return String(out)
}

extension String {
    /// Nothing but scalars that are shown as they are, one cell and one `Character` each: most text, and quick to tell.
    var isSimple: Bool {
        unicodeScalars.allSatisfy { scalar in
            switch scalar.value {
            case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300, 0x2010...0x2027: true
            default: false
            }
        }
    }
}

private let maximumMarks = 4

private func escaped(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".unicodeScalars
}

private func isShown(_ scalar: Unicode.Scalar, between before: Unicode.Scalar?, and after: Unicode.Scalar?) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: false
    case .format: isJoiner(scalar, between: before, and: after)
    default: true
    }
}

/// Joiners carry meaning inside an emoji and in Arabic and Indic words; anywhere else they only hide.
private func isJoiner(_ scalar: Unicode.Scalar, between before: Unicode.Scalar?, and after: Unicode.Scalar?) -> Bool {
    guard scalar.value == 0x200C || scalar.value == 0x200D, let before, let after else { return false }
    if before.joinsLetters { return after.joinsLetters }
    return scalar.value == 0x200D && before.isPartOfEmoji && after.isPartOfEmoji
}

extension Unicode.Scalar {
    /// Combining marks that take no cell of their own; variation selectors count as such.
    var isMark: Bool {
        guard value >= 0x300 else { return false }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark: return true
        default: return false
        }
    }

    fileprivate var joinsLetters: Bool {
        switch value {
        case 0x0600...0x0DFF, 0x0F00...0x109F, 0x1780...0x18AF, 0xFB50...0xFDFF, 0xFE70...0xFEFE: true
        default: false
        }
    }

    fileprivate var isPartOfEmoji: Bool {
        value > 0xFF && (properties.isEmoji || value == 0xFE0F)
    }
}
