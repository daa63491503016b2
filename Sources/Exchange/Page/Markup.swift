/// A piece of HTML. What comes from outside can only become text in it: there is no other way in than `text` and the values
/// of attributes, and both are escaped, scalar by scalar – a sign with a combining mark is one Character, and would slip
/// through otherwise.
package struct Markup: Hashable, Sendable {
    let html: String

    package static func text(_ words: String) -> Markup { Markup(html: escaped(words)) }

    /// `<name attribute="value">children</name>`
    package static func element(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], _ children: [Markup] = []
    ) -> Markup {
        let given = attributes.map { " \($0.key)=\"\(escaped($0.value))\"" }.joined()
        return Markup(html: "<\(name)\(given)>" + children.map(\.html).joined() + "</\(name)>")
    }

    package static func element(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], _ words: String
    ) -> Markup {
        element(name, attributes, [.text(words)])
    }

    /// A table with a line of heads; the first cell of each row is its head.
    package static func table(_ heads: [String], _ rows: [[Markup]]) -> Markup {
        let head = element("thead", [:], [element("tr", [:], heads.map { element("th", ["scope": "col"], $0) })])
        let body = rows.map { cells in
            element(
                "tr", [:],
                cells.enumerated().map { index, cell in
                    index == 0 ? element("th", ["scope": "row"], [cell]) : element("td", [:], [cell])
                })
        }
        return element("table", [:], [head, element("tbody", [:], body)])
    }

    /// Text as HTML has it (WHATWG HTML, 13.1.2): the five signs that could end it as entities, control characters and what
    /// turns the reading direction unseen as the sign for what cannot be shown.
    private static func escaped(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": out += "&amp;".unicodeScalars
            case "<": out += "&lt;".unicodeScalars
            case ">": out += "&gt;".unicodeScalars
            case "\"": out += "&quot;".unicodeScalars
            case "'": out += "&#39;".unicodeScalars
            case "\n", "\t": out.append(scalar)
            case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value): out.append("\u{FFFD}")
            case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": out.append("\u{FFFD}")
            default: out.append(scalar)
            }
        }
        return String(out)
    }
}
