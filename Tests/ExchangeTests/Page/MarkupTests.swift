import Exchange
import Foundation
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

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

/// Pictures are well-formed, stay in their frame, and say in words what they show.
@Suite struct PictureTests {
    static func svg(_ markup: Markup) throws -> XMLElement {
        let html = Page("t", [markup]).html
        let start = try #require(html.range(of: "<svg"))
        let end = try #require(html.range(of: "</svg>"))
        let document = try XMLDocument(xmlString: String(html[start.lowerBound..<end.upperBound]))
        return try #require(document.rootElement())
    }
    static func number(_ element: XMLElement, _ name: String) -> Double? {
        element.attribute(forName: name)?.stringValue.flatMap(Double.init)
    }
    static func rectangles(_ markup: Markup, _ kind: String) throws -> [XMLElement] {
        try svg(markup).elements(forName: "rect").filter { $0.attribute(forName: "class")?.stringValue == kind }
    }

    @Test(arguments: [(0.0, 0.0), (0.5, 45.0), (1.0, 90.0), (2.0, 90.0), (-1.0, 0.0), (1.0 / 3, 30.0)])
    func aBarIsAsLongAsItsShare(share: Double, width: Double) throws {
        let bar = Picture.bar(share, saying: "so \"much\"")
        #expect(try Self.rectangles(bar, "bar").map { Self.number($0, "width") } == [width])
        #expect(try Self.svg(bar).attribute(forName: "aria-label")?.stringValue == "so \"much\"")
    }

    @Test func whereNothingWasDoneThereIsNoBar() throws {
        #expect(try Self.rectangles(Picture.bar(nil, saying: ""), "bar").isEmpty)
        let columns = try Self.rectangles(Picture.columns([nil, 0, 1], saying: ""), "bar")
        #expect(columns.map { Self.number($0, "height") } == [0, 1.5, 18])
        #expect(columns.map { Self.number($0, "y") } == [18, 16.5, 0])
    }

    @Test func daysStandInWeeks() throws {
        let days = Picture.days([true] + Array(repeating: false, count: 7) + [true], saying: "two")
        let done = try Self.rectangles(days, "day")
        #expect(done.map { Self.number($0, "x") } == [0, 13] && done.map { Self.number($0, "y") } == [0, 13])
        #expect(try Self.rectangles(days, "ground").count == 7)
    }

    @Test func aLineGoesOnOverWeeksWithNothingInThem() throws {
        let chart = LineChart(
            [.init("Sam <b>", [0, nil, 1]), .init("Bo", [nil, nil, nil]), .init("Jo", [0.99, 1, 1])],
            labels: ["1", "2", "3"])
        let svg = try Self.svg(chart.markup(saying: "lines"))
        let paths = svg.elements(forName: "path").compactMap { $0.attribute(forName: "d")?.stringValue }
        #expect(paths.contains("M62 160 L586 10"))
        #expect(svg.elements(forName: "circle").count == 5)
        let names = svg.elements(forName: "text").compactMap(\.stringValue)
        #expect(names.contains("Sam <b>") && names.contains("Jo") && !names.contains("Bo"))
        let ends = svg.elements(forName: "text").suffix(2).compactMap { Self.number($0, "y") }
        #expect(abs(ends[1] - ends[0]) >= 15)
    }

    @Test func oneWeekAloneIsAPoint() throws {
        let svg = try Self.svg(LineChart([.init("Sam", [0.5])], labels: ["1"]).markup(saying: ""))
        #expect(svg.elements(forName: "circle").count == 1)
    }
}
