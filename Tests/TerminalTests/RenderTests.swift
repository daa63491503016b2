import Testing

@testable import Terminal

@Suite struct RenderTests {
    @Test func aListOnEightyColumns() {
        #expect(
            render(Samples.review, in: Style(width: 80)) == """
                  Jenny Ortiz · Acme                                                     debrief
                  1 asked for  pricing for 40 seats, before her board on 10 Dec
                  3 you owe    onboarding timeline                                    Fri 27 Nov
                  5 next step  walk ops lead through the timeline, 20 min, and  Fri 27 Nov 14:15
                               ask what the board wants to see

                """)
    }

    @Test func theSameListOnForty() {
        #expect(
            render(Samples.heard, in: Style(width: 40)) == """
                  I heard                           from
                  1 asked for  pricing for 40 seats,
                      before 10 Dec
                      “wants pricing for 40…”
                  2 worried  onboarding drags; cost a
                      quarter    “drags like last time…”
                  3 you promised  the onboarding
                      timeline — Fri 27 Nov
                      “I’d send … by Friday”
                  5 phone  248.867.5309

                """)
    }

    @Test func forAListenerThereAreNoColumns() {
        let text = render(Samples.review, in: Style(width: 80, accessible: true))
        #expect(text.hasPrefix("  Jenny Ortiz · Acme · debrief\n1. asked for: pricing for 40 seats,"))
        #expect(text.contains("3. you owe: onboarding timeline, Fri 27 Nov\n"))
        #expect(!text.dropFirst(2).contains("  "))
    }

    @Test(arguments: [20, 24, 31, 40, 57, 80, 100])
    func noLineIsWiderThanTheScreen(_ width: Int) {
        let lines = Samples.heard + Samples.review + [.said("Añade 中文 und " + String(repeating: "Bandwurm", count: 20))]
        for line in render(lines, in: Style(colour: false, width: width)).split(separator: "\n") {
            #expect(cells(String(line)) <= width, "\(line)")
        }
    }

    @Test func wordsWrapUnderTheirOwnIndent() {
        let line = Line.text([Span("one two three four")], indent: 2, hanging: 4)
        #expect(render([line], in: Style(width: 20)) == "  one two three four\n")
        #expect(
            render([.text([Span("one two three fourteen")], indent: 2, hanging: 4)], in: Style(width: 20))
                == "  one two three\n    fourteen\n")
        #expect(render([.said("a\n\nb")], in: Style()) == "  a\n\n  b\n")
        #expect(render([.said(String(repeating: "中", count: 12))], in: Style(width: 20)) == "  中中中中中中中中中\n  中中中\n")
    }

    @Test func colourIsClosedOnEveryLine() {
        let text = render([.hint("one two three fourteen")], in: Style(colour: true, width: 20))
        #expect(text == "  \u{1B}[2mone two three\u{1B}[0m\n  \u{1B}[2mfourteen\u{1B}[0m\n")
        let mixed = render(
            [.text([Span("a", .warning), Span("b"), Span("c", .done)], indent: 0, hanging: 0)], in: Style(colour: true))
        #expect(mixed == "\u{1B}[31ma\u{1B}[0mb\u{1B}[32mc\u{1B}[0m\n")
    }

    @Test func withoutColourThereIsNoEscape() {
        let all: [Line] =
            Samples.heard + [.question("q"), .hint("h"), .warning("w"), .done("d"), .blank, .verbatim("{}")]
        #expect(!render(all, in: Style()).utf8.contains(0x1B))
    }

    @Test func ourSignsHaveAsciiSpellings() {
        let text = render([.plain("❯ a – b — c … “d” · e")], in: Style(unicode: false))
        #expect(text == "> a - b - c ... \"d\" - e\n")
    }

    @Test func verbatimIsNotWrappedButMadeSafe() {
        let long = String(repeating: "x ", count: 100)
        #expect(render([.verbatim(long + "\n\tend\u{1B}[2J\n")], in: Style(width: 20)) == long + "\n\tend\\u{1B}[2J\n")
    }

    @Test func everyPartOfALinePassesSafe() {
        let evil = "\u{1B}]0;x\u{7}\u{202E}\u{9B}2J\n"
        let lines: [Line] = [
            .text([Span(evil)], indent: 0, hanging: 0), .row(number: evil, label: evil, words: evil, right: evil),
            .heading(left: evil, right: evil), .verbatim(evil), .question(evil),
        ]
        for style in [Style(), Style(width: 20), Style(accessible: true)] {
            let scalars = render(lines, in: style).unicodeScalars
            #expect(
                !scalars.contains {
                    ($0.value < 0x20 && $0 != "\n") || (0x7F...0x9F).contains($0.value) || $0.value == 0x202E
                })
        }
    }
}
