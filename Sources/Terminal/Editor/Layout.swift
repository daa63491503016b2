import CLibedit

/// Where libedit believes a piece of text ends. It mirrors the arithmetic of its painter (re_addc, re_putc), so
/// that things can be drawn around the line without asking the terminal where the cursor is.
struct Layout: Equatable {
    let columns: Int
    private(set) var row = 0
    private(set) var column = 0

    init(columns: Int) {
        self.columns = max(columns, 2)
    }

    mutating func add(_ scalars: some Sequence<Unicode.Scalar>) {
        for scalar in scalars { add(wchar_t(bitPattern: scalar.value)) }
    }

    mutating func add(_ codes: Slice<UnsafeBufferPointer<wchar_t>>) {
        for code in codes { add(code) }
    }

    private mutating func add(_ code: wchar_t) {
        switch code {
        case 0x0A:
            row += 1
            column = 0
        case 0x09: repeat { put(1) } while column & 7 != 0
        case 0..<0x20, 0x7F:  // ^A
            put(1)
            put(1)
        case 0x20..<0x7F: put(1)
        default:
            let width = Int(cle_width(code))
            if width > 0 { put(width) }
            // A character the C library does not know is shown as \U+1FAE8.
            if width < 0 { for _ in 0..<(code > 0xFFFF ? 8 : 7) { put(1) } }
        }
    }

    private mutating func put(_ width: Int) {
        while column + width > columns, width <= columns { put(1) }  // a wide character never straddles the margin
        column += width
        if column >= columns {
            column = 0
            row += 1
        }
    }
}
