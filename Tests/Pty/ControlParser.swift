/// Bytes of a program's output, taken apart.
struct ControlParser {
    enum Piece {
        case none
        case text(Unicode.Scalar)
        case control(UInt8)
        case sequence(final: UInt8, numbers: [Int])
    }

    private enum State {
        case ground, escape, sequence
    }

    private var state = State.ground
    private var parameters: [UInt8] = []
    private var character: [UInt8] = []

    mutating func feed(_ byte: UInt8) -> Piece {
        switch state {
        case .escape:
            state = byte == UInt8(ascii: "[") ? .sequence : .ground
            parameters = []
            return .none
        case .sequence:
            guard (0x40...0x7E).contains(byte) else {
                parameters.append(byte)
                return .none
            }
            state = .ground
            let numbers = parameters.split(separator: UInt8(ascii: ";"))
                .map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
            return .sequence(final: byte, numbers: numbers)
        case .ground: return ground(byte)
        }
    }

    private mutating func ground(_ byte: UInt8) -> Piece {
        if byte == 0x1B { state = .escape }
        if byte < 0x20 || byte == 0x7F { return byte == 0x1B ? .none : .control(byte) }
        character.append(byte)
        let length = character[0] < 0x80 ? 1 : character[0] < 0xE0 ? 2 : character[0] < 0xF0 ? 3 : 4
        guard character.count == length else { return .none }
        defer { character = [] }
        return String(decoding: character, as: UTF8.self).unicodeScalars.first.map { .text($0) } ?? .none
    }
}

/// Cells as xterm counts them. Not the program's own table: a test must not measure with what it tests.
func displayWidth(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    let isRegional = (0x1F1E6...0x1F1FF).contains(scalar.value)
    let isWide =
        (0x1100...0x115F).contains(scalar.value) || (0x2E80...0xA4CF).contains(scalar.value)
        || (0xAC00...0xD7A3).contains(scalar.value) || (0xF900...0xFAFF).contains(scalar.value)
        || (0xFE30...0xFE6F).contains(scalar.value) || (0xFF00...0xFF60).contains(scalar.value)
        || (0x20000...0x3FFFD).contains(scalar.value)
    return isWide || (scalar.properties.isEmojiPresentation && !isRegional) ? 2 : 1
}
