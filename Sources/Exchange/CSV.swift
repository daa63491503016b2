/// Comma-separated values (RFC 4180), for spreadsheets. They take a field that begins like a formula for one, and run it:
/// such a field gets an apostrophe in front, which they read as “this is text”.
package struct CSV: Sendable {
    package var rows: [[String]]

    package init(_ rows: [[String]]) { self.rows = rows }

    package var text: String {
        rows.map { $0.map(CSV.field).joined(separator: ",") + "\r\n" }.joined()
    }

    /// By scalars: a quote with a combining mark is one Character and would slip through otherwise.
    private static func field(_ text: String) -> String {
        let scalars = text.unicodeScalars
        let isFormula = scalars.first.map { "=+-@\t\r\n＝＋－＠".unicodeScalars.contains($0) } ?? false
        let needsQuotes = isFormula || scalars.contains { ",\"\r\n;\t".unicodeScalars.contains($0) }
        guard needsQuotes else { return text }
        var out = String.UnicodeScalarView()
        out.append("\"")
        if isFormula { out.append("'") }
        for scalar in scalars {
            if scalar == "\"" { out.append("\"") }
            out.append(scalar)
        }
        out.append("\"")
        return String(out)
    }
}
