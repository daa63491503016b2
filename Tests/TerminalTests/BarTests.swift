import Testing

@testable import Terminal

/// Bars on a wide and a narrow screen, in plain characters, and for a listener.
@Suite struct BarTests {
    private let bars: [Line] = [
        .bar(Bar("phone", share: 0.39, solid: 0.24, value: "12 of 31", words: "39 %, at least 24 %")),
        .bar(Bar("text", share: 1, solid: 0, value: "4 of 4", words: "too few to tell")),
        .bar(Bar("LinkedIn", share: 0, value: "0 of 9", words: "0 %")),
        .key(solid: "at least", light: "seen"),
    ]

    @Test func onEightyColumns() {
        #expect(
            render(bars, in: Style(width: 80)) == """
                  phone     ######===...............  12 of 31  39 %, at least 24 %
                  text      ========================    4 of 4  too few to tell
                  LinkedIn  ........................    0 of 9  0 %
                  # at least   = seen

                """)
    }

    @Test func onFortyTheWordsStandBelow() {
        #expect(
            render(Array(bars.prefix(2)), in: Style(width: 40)) == """
                  phone  #####===.............  12 of 31
                         39 %, at least 24 %
                  text   =====================    4 of 4
                         too few to tell

                """)
    }

    @Test(arguments: [20, 24, 30, 40, 64, 80, 100]) func noLineIsWiderThanTheScreen(width: Int) {
        for line in render(bars, in: Style(width: width)).split(separator: "\n") {
            #expect(cells(String(line)) <= width, "\(line)")
        }
    }

    @Test func blocksWhereThereIsColourAndPlainSignsWhereNot() {
        let colour = render(bars, in: Style(colour: true, width: 80))
        #expect(colour.contains("██████▒▒▒"))
        #expect(!colour.contains("#"))
        for style in [Style(width: 80), Style(colour: true, unicode: false, width: 80)] {
            #expect(!render(bars, in: style).contains("█"))
        }
    }

    @Test func noColourMeansPlainSigns() {
        func style(_ variables: [String: String]) -> Style {
            Style.decide(.auto, in: Surroundings(isTerminal: true) { variables[$0] })
        }
        let usual = ["TERM": "xterm", "LANG": "en_GB.UTF-8"]
        #expect(render(bars, in: style(usual)).contains("█"))
        #expect(render(bars, in: style(usual.merging(["NO_COLOR": "1"]) { $1 })).contains("###"))
        #expect(render(bars, in: style(usual.merging(["TERM": "dumb"]) { $1 })).contains("###"))
        #expect(render(bars, in: style(usual.merging(["LANG": "C"]) { $1 })).contains("###"))
    }

    @Test func aListenerHearsTheNumbers() {
        #expect(
            render(bars, in: Style(width: 80, accessible: true)) == """
                phone: 12 of 31, 39 %, at least 24 %
                text: 4 of 4, too few to tell
                LinkedIn: 0 of 9, 0 %

                """)
    }

    @Test func whatIsThereIsSeenAndNothingIsNothing() {
        func strip(_ share: Double, _ solid: Double? = nil) -> String {
            String(
                render([.bar(Bar("a", share: share, solid: solid, value: "1"))], in: Style(width: 80)).split(
                    separator: " ")[1])
        }
        #expect(strip(0.001) == "#" + String(repeating: ".", count: 23))
        #expect(strip(0) == String(repeating: ".", count: 24))
        #expect(strip(7) == String(repeating: "#", count: 24))
        #expect(strip(-1) == String(repeating: ".", count: 24))
        #expect(strip(0.5, 0.9) == String(repeating: "#", count: 12) + String(repeating: ".", count: 12))
    }

    @Test func textFromOutsideIsMadeSafe() {
        let text = render([.bar(Bar("\u{1B}[2Ja\nb", share: 1, value: "\u{202E}1", words: "\u{7}"))], in: Style())
        #expect(!text.unicodeScalars.contains { $0.value < 32 && $0 != "\n" || $0.value == 0x202E })
        #expect(text.split(separator: "\n").count == 1)
    }
}
