import Language
import Testing

@testable import Dialogue

/// Lines with places to fill.
@Suite struct TemplateTests {
    @Test(arguments: [
        ("Hello {name}.", "Hello Jo."), ("{name}{name}", "JoJo"), ("{nowhere}!", "!"), ("", ""),
        ("Back with {name}[, {firm}].", "Back with Jo, Acme."), ("New: {name}[, {empty}].", "New: Jo."),
        ("[{empty}]", ""), ("[plain]", "plain"), ("a[ {name}[ of {empty}]]b", "a Job"), ("[{empty}[ {name}]]", ""),
        ("{hostile}", "{name}[x]"),
    ]) func placesAreFilledAndPartsLeftOut(source: String, text: String) throws {
        let values = ["name": "Jo", "firm": "Acme", "empty": "", "hostile": "{name}[x]"]
        #expect(try Template(source).filled(with: values) == text)
    }

    @Test(arguments: ["{name", "name}", "[a", "a]", "[a[b]", "{a[b}c]d]", "}", "{"]) func aBracketNeedsItsPartner(
        source: String
    ) {
        #expect(throws: Template.Unbalanced.self) { try Template(source) }
    }

    @Test func thePlacesAreNamed() throws {
        #expect(try Template("{a}[ {b}[{c}]] {a}").places == ["a", "b", "c"])
        #expect(try Template("none").places == [])
    }

    static func wording(_ text: String) -> Wording { Wording(utf8: Array(text.utf8)) }

    @Test func aWordingHasSeveralWays() {
        let wording = Self.wording("# a: no\na: one {x}\na: two: [{y}]2\nab: other\n\nb:")
        #expect((0..<4).map { wording("a", ["x": "1"], turn: $0) } == ["one 1", "two: 2", "one 1", "two: 2"])
        #expect(wording("a", turn: -1) == "two: 2")
        #expect(wording("a", turn: .max) == "two: 2")
        #expect(wording("ab") == "other")
        #expect(wording.check.keys == ["a", "ab"])
        #expect(wording.check.faults.map(\.line) == [6])
    }

    @Test func aMissingKeyShowsItself() {
        #expect(Self.wording("")("no.such") == "‹no.such›")
        #expect(Self.wording("a: b")("") == "‹›")
        #expect(Self.wording("a.b: c")("a") == "‹a›")
    }
}
