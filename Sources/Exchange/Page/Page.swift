/// A page that needs nothing but itself: no script, no file beside it, light or dark as the reader has it, and on paper as on
/// the screen.
package struct Page: Sendable {
    package var title: String
    package var parts: [Markup]

    package init(_ title: String, _ parts: [Markup]) {
        self.title = title
        self.parts = parts
    }

    package var html: String {
        let head = [
            "<meta charset=\"utf-8\">",
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
            "<meta name=\"color-scheme\" content=\"light dark\">",
            Markup.element("title", [:], title).html,
            "<style>\n\(Page.style)</style>",
        ]
        let body = [Markup.element("h1", [:], title)] + parts
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            \(head.joined(separator: "\n"))
            </head>
            <body>
            \(body.map(\.html).joined(separator: "\n"))
            </body>
            </html>

            """
    }

    /// Three tones of ink and the colours of up to four lines, each readable on its ground; on paper always the light ones.
    private static let style = """
        :root { --ground: #fff; --ink: #1b1f24; --dim: #5b6570; --rule: #d5dae0; --fill: #e8ecf0;
          --a: #1f5fa8; --b: #a8480b; --c: #2c7a4b; --d: #7a3b8f; }
        @media screen and (prefers-color-scheme: dark) {
          :root { --ground: #15181c; --ink: #e6e9ec; --dim: #9aa5b1; --rule: #363d45; --fill: #2a3037;
            --a: #7db4f0; --b: #f0a36b; --c: #7fcf9f; --d: #cf9be0; }
        }
        * { box-sizing: border-box; }
        body { margin: 2rem auto; max-width: 60rem; padding: 0 1rem; background: var(--ground); color: var(--ink);
          font: 15px/1.45 system-ui, "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
        h1 { font-size: 1.5rem; margin: 0 0 .25rem; }
        h2 { font-size: 1.1rem; margin: 1.8rem 0 .5rem; break-after: avoid; }
        p { margin: .3rem 0; }
        .dim, td small { color: var(--dim); } td .dim { font-size: .85rem; }
        .scroll { overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
        th, td { text-align: left; vertical-align: middle; padding: .3rem .8rem .3rem 0;
          border-bottom: 1px solid var(--rule); }
        thead { display: table-header-group; }
        thead th { color: var(--dim); font-weight: 600; font-size: .85rem; }
        tbody th { font-weight: 500; }
        tr, figure, section.keep { break-inside: avoid; }
        td svg { vertical-align: middle; margin-right: .4rem; }
        td small, .whole { white-space: nowrap; }
        figure { margin: .5rem 0; }
        ul { margin: .3rem 0; padding-left: 1.2rem; }
        svg { max-width: 100%; height: auto; }
        svg text { fill: var(--dim); font: 11px system-ui, Arial, sans-serif; }
        .ground { fill: var(--fill); } .bar { fill: var(--a); } .grid { stroke: var(--rule); }
        .day { fill: var(--c); }
        .s0 { stroke: var(--a); } .s1 { stroke: var(--b); } .s2 { stroke: var(--c); } .s3 { stroke: var(--d); }
        path[class^=s] { fill: none; stroke-width: 2; } circle[class^=s] { fill: var(--ground); stroke-width: 2; }
        @page { size: A4; margin: 14mm; }
        @media print {
          body { margin: 0; padding: 0; max-width: none; font-size: 10.5pt; }
          * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        }

        """
}
