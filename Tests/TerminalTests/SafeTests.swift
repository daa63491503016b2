import Testing

@testable import Terminal

@Suite struct SafeTests {
    @Test(arguments: [
        ("Zoë 中文 a–b “c” €", "Zoë 中文 a–b “c” €"),
        ("\u{1B}]0;pwned\u{7}", "\\u{1B}]0;pwned\\u{7}"),
        ("\u{1B}\u{301}[2J", "\\u{1B}\u{301}[2J"),
        ("a\u{9B}31m", "a\\u{9B}31m"),
        ("a\u{0}b\u{7F}", "a\\u{0}b\\u{7F}"),
        ("\u{202E}gnp.exe", "\\u{202E}gnp.exe"),
        ("a\u{2066}b\u{2069}", "a\\u{2066}b\\u{2069}"),
        ("pay\u{200B}pal", "pay\\u{200B}pal"),
        ("soft\u{AD}", "soft\\u{AD}"),
        ("a\u{2028}b\u{2029}", "a\\u{2028}b\\u{2029}"),
        ("\u{F8FF}\u{E000}", "\\u{F8FF}\\u{E000}"),
        ("\u{FEFF}bom", "\\u{FEFF}bom"),
        ("a\u{200D}b", "a\\u{200D}b"),
        ("👩‍💻 ❤️ 🇳🇱 👍🏽", "👩‍💻 ❤️ 🇳🇱 👍🏽"),
        ("می‌خواهم", "می‌خواهم"),
        ("क्‍ष", "क्‍ष"),
        ("\u{301}lead", "\\u{301}lead"),
        ("line\nfeed\ttab\r", "line\\u{A}feed\\u{9}tab\\u{D}"),
    ])
    func whatIsShown(_ given: String, _ expected: String) {
        #expect(safe(given) == expected)
        #expect(Array(safe(given).unicodeScalars) == Array(expected.unicodeScalars))
    }

    @Test func linesStayWhereTheyAreLaidOut() {
        #expect(
            Array(safe("a\r\nb\tc\rd", keepingLines: true).unicodeScalars) == Array("a\nb\tc\\u{D}d".unicodeScalars))
    }

    @Test func atMostFourMarksOnALetter() {
        let tower = "Z" + String(repeating: "\u{335}", count: 60) + "x"
        #expect(safe(tower).unicodeScalars.count == 6)
    }

    @Test func twiceIsOnce() {
        var random = SeededRandom(seed: 7)
        for _ in 0..<500 {
            let once = safe(random.text(upTo: 40))
            #expect(safe(once) == once)
        }
    }

    @Test func nothingThatDrivesATerminalComesThrough() {
        var random = SeededRandom(seed: 42)
        for _ in 0..<2000 {
            let text = random.text(upTo: 60)
            for scalar in safe(text).unicodeScalars {
                switch scalar.properties.generalCategory {
                case .control, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
                    Issue.record("\(scalar.value)")
                case .format: #expect(scalar.value == 0x200C || scalar.value == 0x200D)
                default: break
                }
            }
        }
    }
}
