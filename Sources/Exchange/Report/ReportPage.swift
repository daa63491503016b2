/// A report as one page that needs nothing but itself.
package struct ReportPage: Sendable {
    /// Which stands in the file, so that no other is ever replaced.
    package static let mark = "<!-- follow report -->"

    package var title: String
    /// Below the title, of when it is.
    package var about: String
    package var sections: [ReportSection]

    package init(_ title: String, about: String, _ sections: [ReportSection]) {
        self.title = title
        self.about = about
        self.sections = sections
    }

    package var html: String {
        let page = Page(title, [.element("p", ["class": "dim"], about)] + sections.map(markup)).html
        return page + ReportPage.mark + "\n"
    }

    private func markup(_ section: ReportSection) -> Markup {
        let aside = Markup.element("small", ["class": "dim"], section.aside)
        let title = [.text(section.title + (section.aside.isEmpty ? "" : " "))] + (section.aside.isEmpty ? [] : [aside])
        return .element(
            "section", [:], [.element("h2", [:], title)] + section.parts.map(markup))
    }

    private func markup(_ part: ReportSection.Part) -> Markup {
        switch part {
        case .named(let title):
            .element("h3", ["style": "font-size: .95rem; margin: 1rem 0 .2rem; break-after: avoid"], title)
        case .said(let words): .element("p", [:], words)
        case .bars(let shares): table(shares.map(cells))
        case .weeks(let weeks): WeekChart(weeks).markup
        case .key(let solid, let light):
            .element(
                "p", ["class": "dim"], [swatch("1"), .text(" \(solid)\u{2003}"), swatch(".4"), .text(" \(light)")])
        case .rows(let rows):
            table(
                rows.map { row in
                    [
                        label(row.label), .element("td", [:], row.words),
                        .element("td", ["style": "text-align: right"], [.element("small", [:], row.right)]),
                    ]
                })
        }
    }

    private func table(_ rows: [[Markup]]) -> Markup {
        let lines = rows.map { Markup.element("tr", [:], $0) }
        return .element("div", ["class": "scroll"], [.element("table", [:], [.element("tbody", [:], lines)])])
    }

    /// As wide in one table as in the next.
    private func label(_ words: String) -> Markup {
        .element("th", ["scope": "row", "style": "width: 9rem"], words)
    }

    private func cells(_ share: ReportSection.Share) -> [Markup] {
        [
            label(share.label), .element("td", ["style": "width: 15rem"], [bar(share)]),
            .element("td", ["style": "width: 6rem; white-space: nowrap"], share.value),
            .element("td", [:], [.element("small", [:], share.words)]),
        ]
    }

    /// The bar, light to what was seen and solid to what may be believed.
    private func bar(_ share: ReportSection.Share) -> Markup {
        let (width, height) = (220.0, 12.0)
        return Picture.svg(
            width, height, share.spoken,
            [
                Picture.rectangle(0, 0, width, height, "ground"),
                .element("g", ["opacity": ".4"], [Picture.rectangle(0, 0, width * share.share, height, "bar")]),
                Picture.rectangle(0, 0, width * share.solid, height, "bar"),
            ])
    }

    private func swatch(_ opacity: String) -> Markup {
        .element(
            "svg", ["width": "10", "height": "10", "aria-hidden": "true"],
            [.element("g", ["opacity": opacity], [Picture.rectangle(0, 0, 10, 10, "bar")])])
    }
}
