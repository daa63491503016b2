import Exchange
import Foundation
import Testing

/// What comes from outside stays text, whatever it is made of.
@Suite struct MarkupTests {
    static func html(_ parts: Markup...) -> String { Page("t", parts).html }

    @Test(arguments: [
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"), ("a & b", "a &amp; b"),
        ("\"'", "&quot;&#39;"), ("<\u{301}b>", "&lt;\u{301}b&gt;"), ("'\u{301}", "&#39;\u{301}"),
        ("&\u{20DD}lt;", "&amp;\u{20DD}lt;"), ("a\u{0}b\u{1B}[2J", "a\u{FFFD}b\u{FFFD}[2J"),
        ("\u{202E}evil\u{2066}", "\u{FFFD}evil\u{FFFD}"), ("Zoë 李雷\n\t👩‍👩‍👧", "Zoë 李雷\n\t👩‍👩‍👧"),
    ]) func textAndAttributesAreEscapedByScalars(text: String, html: String) {
        #expect(Self.html(.element("p", [:], text)).contains("<p>\(html)</p>"))
        #expect(Self.html(.element("p", ["title": text], "")).contains("<p title=\"\(html)\"></p>"))
        #expect(Page(text, []).html.contains("<title>\(html)</title>"))
    }

    @Test func aTableHasHeadsAlongBothSides() {
        let table = Markup.table(["who", "how"], [[.text("Sam"), .text("<b>")]])
        #expect(
            Self.html(table).contains(
                """
                <table><thead><tr><th scope="col">who</th><th scope="col">how</th></tr></thead><tbody><tr>\
                <th scope="row">Sam</th><td>&lt;b&gt;</td></tr></tbody></table>
                """))
    }

    /// Nothing on the page is fetched, run or sent.
    @Test func aPageStandsAlone() throws {
        let html = Self.html(.element("p", [:], "x"))
        #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
        #expect(html.contains("default-src 'none'; style-src 'unsafe-inline'"))
        #expect(!html.contains("<script") && !html.contains("http:") && !html.contains("url("))
        #expect(html.contains("prefers-color-scheme: dark") && html.contains("@media print"))
    }
}

/// Pictures stay in their frame, and say in words what they show.
@Suite struct PictureTests {
    /// The elements of a name: their attributes, and what stands in them.
    static func elements(_ name: String, _ markup: Markup) throws -> [(attributes: [String: String], words: String)] {
        let html = Page("t", [markup]).html
        return html.components(separatedBy: "<\(name) ").dropFirst().map { piece in
            let parts = piece.components(separatedBy: ">")
            var attributes: [String: String] = [:]
            for pair in parts[0].matches(of: /([\w:-]+)="([^"]*)"/) { attributes[String(pair.1)] = String(pair.2) }
            return (attributes, parts.dropFirst().first?.components(separatedBy: "<").first ?? "")
        }
    }
    static func numbers(_ name: String, _ markup: Markup, _ kind: String, _ attribute: String) throws -> [Double?] {
        try elements(name, markup).filter { $0.attributes["class"] == kind }
            .map { $0.attributes[attribute].flatMap(Double.init) }
    }

    @Test(arguments: [(0.0, 0.0), (0.5, 45.0), (1.0, 90.0), (2.0, 90.0), (-1.0, 0.0), (1.0 / 3, 30.0)])
    func aBarIsAsLongAsItsShare(share: Double, width: Double) throws {
        let bar = Picture.bar(share, saying: "so \"much\"")
        #expect(try Self.numbers("rect", bar, "bar", "width") == [width])
        #expect(try Self.elements("svg", bar)[0].attributes["aria-label"] == "so &quot;much&quot;")
    }

    @Test func whereNothingWasDoneThereIsNoBar() throws {
        #expect(try Self.numbers("rect", Picture.bar(nil, saying: ""), "bar", "width").isEmpty)
        let columns = Picture.columns([nil, 0, 1], saying: "")
        #expect(try Self.numbers("rect", columns, "bar", "height") == [0, 1.5, 18])
        #expect(try Self.numbers("rect", columns, "bar", "y") == [18, 16.5, 0])
    }

    @Test func daysStandInWeeks() throws {
        let days = Picture.days([true] + Array(repeating: false, count: 7) + [true], saying: "two")
        #expect(try Self.numbers("rect", days, "day", "x") == [0, 13])
        #expect(try Self.numbers("rect", days, "day", "y") == [0, 13])
        #expect(try Self.numbers("rect", days, "ground", "x").count == 7)
    }

    @Test func aLineGoesOnOverWeeksWithNothingInThem() throws {
        let chart = LineChart(
            [.init("Sam <b>", [0, nil, 1]), .init("Bo", [nil, nil, nil]), .init("Jo", [0.99, 1, 1])],
            labels: ["1", "2", "3"]
        ).markup(saying: "lines")
        let paths = try Self.elements("path", chart).map { $0.attributes["d"] }
        #expect(paths.contains("M62 160 L586 10"))
        #expect(try Self.elements("circle", chart).count == 5)
        let texts = try Self.elements("text", chart)
        #expect(texts.map(\.words).contains("Sam &lt;b&gt;"))
        #expect(!texts.map(\.words).contains("Bo"))
        let ends = texts.suffix(2).compactMap { $0.attributes["y"].flatMap(Double.init) }
        #expect(ends.count == 2 && abs(ends[1] - ends[0]) >= 15)
    }

    @Test func oneWeekAloneIsAPoint() throws {
        let chart = LineChart([.init("Sam", [0.5])], labels: ["1"]).markup(saying: "")
        #expect(try Self.elements("circle", chart).count == 1)
    }
}
