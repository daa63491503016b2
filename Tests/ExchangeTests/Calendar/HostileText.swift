/// Texts that have bitten before, put together at random: a fixed sequence of them for a seed (SplitMix64).
struct HostileText: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    static let pieces = [
        "call", "Jenny", " ", "  ", ",", ";", ":", "\\", "\\n", "\\,", "\"", "'", "^", "^n", "^'", "\n", "\n\n", "\t",
        "=", "BEGIN:VALARM", "END:VEVENT", "\nEND:VCALENDAR\n", "ä", "é", "e\u{301}", ",\u{301}", "\"\u{301}",
        "\\\u{338}", "👩‍💻", "🇩🇪", "🏴\u{E0067}\u{E0062}", "漢字", "اختبار", "\u{202E}", "\u{200B}", "\u{FEFF}",
        "\u{10FFFD}", "%", "&amp;", "mailto:x@example.org", "248.867.5309", "–", "x", "0",
    ]

    /// One to sixty pieces; every tenth is long enough to be folded many times. Blanks at the ends are left off, since one of
    /// the programs asked trims them.
    mutating func text() -> String {
        let count = Int.random(in: 0...9, using: &self) == 0 ? 400 : Int.random(in: 1...60, using: &self)
        let text = (0..<count).map { _ in HostileText.pieces.randomElement(using: &self) ?? "" }.joined()
        return "a\(text)z"
    }

    static func texts(_ count: Int, seed: UInt64 = 1) -> [String] {
        var dice = HostileText(seed: seed)
        return (0..<count).map { _ in dice.text() }
    }
}
