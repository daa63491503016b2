/// What the keys of xterm, VTE, rxvt, tmux, kitty and the Linux console send after ESC [ and ESC O.
enum EscapeSequence {
    /// Longer parameters belong to no key we know; they are read to the end all the same.
    static let longest = 32

    static func key(singleShift byte: UInt8) -> Key? {
        byte == UInt8(ascii: "M") ? .enter : key(parameters: [], final: byte)
    }

    static func key(parameters: [UInt8], final: UInt8) -> Key? {
        let numbers = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
            .map { Int(String(decoding: $0.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self)) ?? 0 }
        let first = numbers.first ?? 0
        // rxvt sends Ctrl-Right as ESC [ 5 C, the others as ESC [ 1 ; 5 C.
        let held = Modifiers(numbers.count > 1 ? numbers[1] : final == UInt8(ascii: "~") ? 1 : first)
        switch final {
        case UInt8(ascii: "A"): return .up
        case UInt8(ascii: "B"): return .down
        case UInt8(ascii: "C"): return held.control || held.alt ? .wordRight : .right
        case UInt8(ascii: "D"): return held.control || held.alt ? .wordLeft : .left
        case UInt8(ascii: "H"): return .home
        case UInt8(ascii: "F"): return .end
        case UInt8(ascii: "Z"): return .backTab
        case UInt8(ascii: "u"): return key(code: first, held: Modifiers(numbers.count > 1 ? numbers[1] : 1))
        case UInt8(ascii: "~"):
            switch first {
            case 1, 7: return .home
            case 4, 8: return .end
            case 3: return held.control || held.alt ? .deleteWord : .delete
            case 27: return key(code: numbers.count > 2 ? numbers[2] : 0, held: held)
            default: return nil
            }
        default: return nil
        }
    }

    /// kitty's and xterm's long form: the character's code and what was held with it.
    private static func key(code: Int, held: Modifiers) -> Key? {
        switch code {
        case 13: return held.any ? .newline : .enter
        case 27: return .escape
        case 9: return held.shift ? .backTab : .control(0x09)
        case 127, 8: return held.alt || held.control ? .deleteWordBefore : .control(0x7F)
        case 0x61...0x7A where held.control:
            let control = UInt8(code) & 0x1F
            return .control(control == 0x0A ? 0x0D : control == 0x0D ? 0x0A : control)
        case 0x20..<0x7F where held.control: return nil
        case 0x20..<0x7F where held.alt: return .meta(UInt8(code))
        case 0x20..<0x7F: return .text(Unicode.Scalar(UInt8(code)))
        default: return nil
        }
    }

    private struct Modifiers {
        let shift: Bool
        let alt: Bool
        let control: Bool

        init(_ parameter: Int) {
            let bits = parameter > 0 ? parameter - 1 : 0
            shift = bits & 1 != 0
            alt = bits & 2 != 0 || bits & 8 != 0
            control = bits & 4 != 0
        }

        var any: Bool { shift || alt || control }
    }
}
