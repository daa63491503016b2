import Exchange
import Foundation
import Testing

/// The report as a page: whole by itself, and nothing in it that came from outside but text.
@Suite struct ReportPageTests {
    private func page(_ text: String = "phone") -> String {
        ReportPage(
            "Follow-up", about: text,
            [
                ReportSection(
                    text, aside: text,
                    [
                        .named(text), .said(text), .key(solid: text, light: text),
                        .rows([.init(text, text, right: text)]),
                        .bars([.init(text, share: 0.4, solid: 0.25, value: text, words: text)]),
                        .weeks([.init(text, share: 1, solid: 0.5, value: text, words: text)]),
                    ])
            ]
        ).html
    }

    @Test func needsNothingButItself() throws {
        let html = page()
        for sign in ["http:", "https:", "//", "url(", "@import"] { #expect(!html.contains(sign), "\(sign)") }
        for tag in try tags(in: html) {
            let words = tag.split { " <>/".contains($0) }
            #expect(!["script", "link", "img", "iframe", "object", "form"].contains(words.first))
            #expect(!words.dropFirst().contains { $0.hasPrefix("on") || $0 == "src" || $0 == "href" }, "\(tag)")
        }
        #expect(html.contains(#"content="default-src 'none'"#))
        #expect(html.contains("prefers-color-scheme: dark"))
        #expect(html.contains("@media print"))
        #expect(html.hasSuffix(ReportPage.mark + "\n"))
    }

    @Test(arguments: [
        "<script>alert(1)</script>", "\"><img src=x>", "' onload='x", "&lt;", "-->", "</style></svg>",
        "\"\u{301}<\u{301}script>\u{301}", "\u{202E}evil", "a\u{0}b\u{1B}",
    ]) func whatComesFromOutsideIsTextOnly(text: String) throws {
        let html = page(text)
        #expect(try tags(in: html) == tags(in: page()))
        #expect(!html.unicodeScalars.contains { $0.value < 32 && $0 != "\n" && $0 != "\t" || $0.value == 0x202E })
    }

    /// Every tag with the names of its attributes, in order; scalar by scalar, as a browser reads it.
    private func tags(in html: String) throws -> [String] {
        var tags: [String] = []
        var scalars = Array(html.unicodeScalars)[...]
        while let start = scalars.firstIndex(of: "<") {
            let end = try #require(scalars[start...].firstIndex(of: ">"))
            let tag = String(String.UnicodeScalarView(scalars[start...end]))
            tags.append(tag.replacing(/="[^"]*"/, with: ""))
            scalars = scalars[(end + 1)...]
        }
        return tags
    }

    @Test func barsAreAsLongAsTheirShares() {
        let html = page()
        #expect(html.contains(#"width="88" height="12" rx="1.5" class="bar""#))  // 0.4 of 220
        #expect(html.contains(#"width="55" height="12" rx="1.5" class="bar""#))  // 0.25 of 220
        #expect(html.contains(#"aria-label="phone: phone, phone""#))
    }

    @Test func columnsAreAsHighAsTheirShares() {
        let html = page()
        #expect(html.contains(#"y="16" width="47.1" height="110""#))
        #expect(html.contains(#"y="71" width="47.1" height="55""#))
    }

    @Test(arguments: [1, 8, 52, 520]) func manyWeeksStayOnThePage(count: Int) throws {
        let weeks = (0..<count).map { ReportSection.Share("w\($0)", share: 0.5, solid: 0, value: "\($0)") }
        let html = ReportPage("R", about: "", [ReportSection("S", [.weeks(weeks)])]).html
        let width = try #require(html.firstMatch(of: /svg width="(\d+)/)?.output.1)
        #expect(try #require(Int(width)) <= max(76 * min(count, 9), count * 10))
        #expect(html.contains(">w\(count - 1)<"))
        #expect(count < 20 || !html.contains(">w\(count - 2)<"))
    }
}
