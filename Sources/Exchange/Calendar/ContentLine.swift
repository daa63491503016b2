/// One content line of a calendar or a card: a name, parameters, a value (RFC 5545, 3.1; RFC 6350, 3.3). Everything is
/// kept as it was read, escapes and quotes included, so that what is not understood is written back unharmed.
package struct ContentLine: Hashable, Sendable {
    /// As written; the group of a card's line stands before it: `item1.TEL`.
    package var name: String
    package var parameters: [Parameter]
    /// As written: in a text, commas and line breaks are still escaped.
    package var value: String

    package init(_ name: String, _ parameters: [Parameter] = [], value: String) {
        self.name = name
        self.parameters = parameters
        self.value = value
    }

    /// A line whose value is free text.
    package init(_ name: String, text: String) { self.init(name, value: EscapedText.escaped(text)) }

    /// The value as free text.
    package var text: String { EscapedText.unescaped(value) }

    /// Names are compared without regard to case and group.
    package func isNamed(_ wanted: String) -> Bool {
        let bare = name.utf8.lastIndex(of: UInt8(ascii: ".")).map { name[name.utf8.index(after: $0)...] } ?? name[...]
        return bare.lowercased() == wanted.lowercased()
    }

    /// The first value of a parameter, unquoted.
    package func parameter(_ wanted: String) -> String? {
        parameters.first { $0.name.lowercased() == wanted.lowercased() }?.values.first
    }

    /// Reads a line that has been unfolded.
    /// - Throws: what is wrong with it, as the rest of a sentence.
    init(reading line: some Collection<UInt8>) throws(Unreadable) {
        let bytes = Array(line)
        var place = 0
        /// Takes bytes up to one of these marks; marks between quotes do not count.
        func take(until marks: [UInt8]) throws(Unreadable) -> ArraySlice<UInt8> {
            let start = place
            var isQuoted = false
            while place < bytes.count, isQuoted || !marks.contains(bytes[place]) {
                if bytes[place] == UInt8(ascii: "\"") { isQuoted.toggle() }
                place += 1
            }
            guard place < bytes.count else {
                throw Unreadable(isQuoted ? "opens a quote and never closes it" : noColon)
            }
            return bytes[start..<place]
        }
        let noColon = "has no colon between a name and a value"
        let (colon, semicolon, equals) = (UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="))
        name = String(decoding: try take(until: [colon, semicolon]), as: UTF8.self)
        guard !name.isEmpty, name.utf8.allSatisfy(ContentLine.isOfName) else { throw Unreadable("has no proper name") }
        parameters = []
        while bytes[place] == semicolon {
            place += 1
            let key = String(decoding: try take(until: [colon, semicolon, equals]), as: UTF8.self)
            var raw: String?
            if bytes[place] == equals {
                place += 1
                raw = String(decoding: try take(until: [colon, semicolon]), as: UTF8.self)
            }
            parameters.append(Parameter(name: key, raw: raw))
        }
        value = String(decoding: bytes[(place + 1)...], as: UTF8.self)
    }

    /// The line as it stands in a file, not yet folded.
    var written: String {
        var written = name
        for parameter in parameters { written += ";\(parameter.name)" + (parameter.raw.map { "=\($0)" } ?? "") }
        return "\(written):\(value)"
    }

    private static func isOfName(_ byte: UInt8) -> Bool {
        switch byte {
        case 48...57, 65...90, 97...122, 45, 46, 95: true  // letters, digits, hyphen, dot, underscore
        default: false
        }
    }

    struct Unreadable: Error {
        let what: String
        init(_ what: String) { self.what = what }
    }
}
