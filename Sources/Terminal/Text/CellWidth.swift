/// How many terminal cells text takes when it is printed. Not asked of the C library: its answer depends on the
/// locale, and this must be right in a pipe too. (What libedit believes while editing is `Layout`'s affair.)
func cells(_ text: String) -> Int {
    text.utf8.allSatisfy { $0 < 0x80 } ? text.utf8.count : text.reduce(0) { $0 + cells($1) }
}

func cells(_ character: Character) -> Int {
    if character.isASCII { return 1 }
    var widest = 0
    var count = 0
    for scalar in character.unicodeScalars {
        if scalar.value == 0xFE0F { return 2 }
        widest = max(widest, cells(scalar))
        count += 1
    }
    let isFlag = count == 2 && character.unicodeScalars.allSatisfy(\.isRegionalIndicator)
    return isFlag ? 2 : widest
}

func cells(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return 1 }
    if scalar.isWide { return 2 }
    if scalar.value < 0x1100 && !scalar.properties.isDefaultIgnorableCodePoint { return scalar.isMark ? 0 : 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return 1
    }
}

extension Unicode.Scalar {
    var isRegionalIndicator: Bool { (0x1F1E6...0x1F1FF).contains(value) }

    /// East Asian Wide and Fullwidth (UAX #11), with unassigned gaps of those blocks counted in.
    var isWide: Bool {
        switch value {
        case 0..<0x1100: false
        case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0xA4CF,
            0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60,
            0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x20000...0x3FFFD:
            true
        default: properties.isEmojiPresentation && !isRegionalIndicator
        }
    }
}
