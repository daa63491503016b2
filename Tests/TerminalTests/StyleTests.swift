import Testing

@testable import Terminal

@Suite struct StyleTests {
    private func colour(_ choice: ColourChoice, terminal: Bool = true, _ environment: [String: String]) -> Bool {
        let all = ["TERM": "xterm"].merging(environment) { $1 }
        return Style.decide(choice, in: Surroundings(isTerminal: terminal, variable: { all[$0] })).colour
    }

    @Test func colourByItselfOnlyWhereSomeoneLooks() {
        #expect(colour(.auto, [:]))
        #expect(!colour(.auto, terminal: false, [:]))
        #expect(!colour(.auto, ["NO_COLOR": "1"]))
        #expect(colour(.auto, ["NO_COLOR": ""]))
        #expect(!colour(.auto, ["FOLLOW_NO_COLOR": "1"]))
        #expect(!colour(.auto, ["TERM": "dumb"]))
        #expect(!colour(.auto, ["TERM": ""]))
    }

    @Test func theFlagBeatsTheEnvironment() {
        #expect(colour(.always, terminal: false, ["NO_COLOR": "1"]))
        #expect(!colour(.never, [:]))
    }

    @Test(
        arguments: [
            ([:], true), (["LANG": "en_US.UTF-8"], true), (["LANG": "de_DE.utf8@euro"], true), (["LANG": "C"], false),
            (["LC_ALL": "C", "LANG": "en_US.UTF-8"], false),
            (["LC_ALL": "", "LC_CTYPE": "C.UTF-8", "LANG": "C"], true),
            (["LANG": "de_DE.ISO-8859-1"], false), (["LANG": "de_DE"], false),
        ] as [([String: String], Bool)])
    func theLocaleIsTakenAtItsWord(_ environment: [String: String], _ isUTF8: Bool) {
        #expect(Style.decide(.auto, in: Surroundings(variable: { environment[$0] })).unicode == isUTF8)
    }

    @Test func linesStayReadable() {
        #expect(Style.decide(.auto, in: Surroundings(width: 240)).width == 100)
        #expect(Style.decide(.auto, in: Surroundings(width: 8)).width == 20)
        #expect(Style.decide(.auto, in: Surroundings(variable: { ["COLUMNS": "60"][$0] })).width == 60)
        #expect(Style.decide(.auto, in: Surroundings(variable: { ["COLUMNS": "x"][$0] })).width == 80)
    }
}
