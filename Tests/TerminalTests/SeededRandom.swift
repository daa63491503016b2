/// SplitMix64: the same numbers in every run.
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// Any scalars, those that have bitten before more often than others.
    mutating func text(upTo length: Int) -> String {
        let nasty: [Unicode.Scalar] = [
            "\u{0}", "\u{7}", "\n", "\r", "\t", "\u{1B}", "[", "]", "\u{7F}", "\u{85}", "\u{9B}", "\u{AD}", "\u{300}",
            "\u{301}",
            "\u{200B}", "\u{200C}", "\u{200D}", "\u{200F}", "\u{2028}", "\u{202E}", "\u{2066}", "\u{FE0F}", "\u{FEFF}",
            "\u{E0041}", "\u{F0000}", "\u{1F469}", "\u{1F1F3}", "\u{1F3FD}", "\u{915}", "\u{94D}", "\u{4E2D}", "a", " ",
            "é",
        ]
        var view = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...length, using: &self) {
            let any = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &self))
            view.append(Bool.random(using: &self) ? nasty.randomElement(using: &self)! : any ?? "x")
        }
        return String(view)
    }

    /// Bytes such as a terminal, or a cat on a keyboard, might send.
    mutating func keyboard(upTo length: Int) -> [UInt8] {
        let pieces: [[UInt8]] = [
            [0x1B], [0x1B, 0x5B], Array("\u{1B}[200~".utf8), Array("\u{1B}[201~".utf8), Array("\u{1B}[1;5C".utf8),
            [0x9B], [0xC3],
            [0xE4, 0xB8], [0xF0, 0x9F], [0xED, 0xA0, 0x80], [0xC0, 0x80], [0xFF], [0x0A], [0x0D], [0x7F], [0x00],
            Array("é中👩‍💻".utf8),
            Array("\u{1B}]11;rgb:0/0/0".utf8), [0x07], Array("abc".utf8), Array("\u{1B}OM".utf8),
            Array("\u{1B}[[A".utf8),
        ]
        var bytes: [UInt8] = []
        for _ in 0..<Int.random(in: 0...length, using: &self) {
            if Bool.random(using: &self) {
                bytes += pieces.randomElement(using: &self)!
            } else {
                bytes.append(UInt8.random(in: 0...255, using: &self))
            }
        }
        return bytes
    }
}
