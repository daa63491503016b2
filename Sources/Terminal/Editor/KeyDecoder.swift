/// Bytes to keys, one byte at a time. Stock libedit waits for ever after Esc, knows no paste, and types the tail of
/// a sequence it does not know into the answer; here such a sequence is swallowed whole.
struct KeyDecoder {
    private enum State: Equatable {
        case ground
        case utf8([UInt8], missing: Int)
        case escape
        case sequence([UInt8])
        case singleShift
        case linuxFunctionKey
        case mouse(missing: Int)
        case string(escaped: Bool)
        case paste(PasteCollector)
    }

    private var state = State.ground

    /// How long to wait for the next byte, in milliseconds; nil between keys. A person who presses Esc waits for the
    /// first of these, bytes within a sequence may dawdle on a slow line, and of a paste that stalls no rest may act
    /// as keys.
    var patience: Int32? {
        switch state {
        case .ground: nil
        case .escape, .string: 50
        case .utf8, .sequence, .singleShift, .linuxFunctionKey, .mouse: 250
        case .paste: 10_000
        }
    }

    mutating func feed(_ byte: UInt8) -> Key? {
        switch state {
        case .ground: return begin(byte)
        case .utf8(let bytes, let missing): return proceed(bytes + [byte], missing: missing - 1)
        case .escape: return escape(byte)
        case .sequence(let bytes): return sequence(bytes, byte)
        case .singleShift: return leave(with: EscapeSequence.key(singleShift: byte))
        case .linuxFunctionKey: return leave(with: nil)
        case .mouse(let missing):
            state = missing > 1 ? .mouse(missing: missing - 1) : .ground
            return nil
        case .string(let escaped):
            let isOver = byte == 0x07 || byte == 0x0A || byte == 0x0D || (escaped && byte == UInt8(ascii: "\\"))
            state = isOver ? .ground : .string(escaped: byte == 0x1B)
            return nil
        case .paste(var collector):
            state = .ground  // the only owner of the bytes, or each of them would copy all
            if collector.add(byte) { return collector.key }
            state = .paste(collector)
            return nil
        }
    }

    /// No byte came within `patience`.
    mutating func expire() -> Key? {
        defer { state = .ground }
        switch state {
        case .escape: return .escape
        case .paste(let collector): return collector.key
        default: return nil
        }
    }

    private mutating func leave(with key: Key?) -> Key? {
        state = .ground
        return key
    }

    private mutating func begin(_ byte: UInt8) -> Key? {
        switch byte {
        case 0x1B: state = .escape
        case 0x01..<0x20, 0x7F: return .control(byte)
        case 0x20..<0x7F: return .text(Unicode.Scalar(byte))
        case 0xC2...0xDF: state = .utf8([byte], missing: 1)
        case 0xE0...0xEF: state = .utf8([byte], missing: 2)
        case 0xF0...0xF4: state = .utf8([byte], missing: 3)
        default: break  // NUL, or no beginning of a character
        }
        return nil
    }

    private mutating func proceed(_ bytes: [UInt8], missing: Int) -> Key? {
        guard let last = bytes.last, last & 0xC0 == 0x80 else {
            state = .ground
            return bytes.last.flatMap { begin($0) }  // a broken character goes, what broke it stays
        }
        if missing > 0 {
            state = .utf8(bytes, missing: missing)
            return nil
        }
        state = .ground
        guard let scalar = String(validating: bytes, as: UTF8.self)?.unicodeScalars.first,
            !(0x80...0x9F).contains(scalar.value)
        else { return nil }
        return .text(scalar)
    }

    private mutating func escape(_ byte: UInt8) -> Key? {
        switch byte {
        case UInt8(ascii: "["): state = .sequence([])
        case UInt8(ascii: "O"): state = .singleShift
        // A terminal's reply to a question of whoever ran before us.
        case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"): state = .string(escaped: false)
        case 0x1B: break  // pressed twice, or Alt with an arrow key
        case 0x0A, 0x0D: return leave(with: .newline)
        case 0x08, 0x7F: return leave(with: .deleteWordBefore)
        case 0x20..<0x7F: return leave(with: .meta(byte))
        default:
            state = .ground
            return begin(byte)
        }
        return nil
    }

    private mutating func sequence(_ bytes: [UInt8], _ byte: UInt8) -> Key? {
        if bytes.isEmpty, byte == UInt8(ascii: "[") {
            state = .linuxFunctionKey  // ESC [ [ A is F1 on the Linux console
        } else if bytes.isEmpty, byte == UInt8(ascii: "M") {
            state = .mouse(missing: 3)
        } else if (0x40...0x7E).contains(byte) {
            let isPaste = byte == UInt8(ascii: "~") && bytes.elementsEqual("200".utf8)
            state = isPaste ? .paste(PasteCollector()) : .ground
            return isPaste ? nil : EscapeSequence.key(parameters: bytes, final: byte)
        } else if (0x20..<0x40).contains(byte) {
            state = .sequence(bytes.count < EscapeSequence.longest ? bytes + [byte] : bytes)
        } else {
            state = .ground
            return begin(byte)  // a control character ends what cannot be a sequence
        }
        return nil
    }
}
