/// A line of wording with places to fill: `Back with {name}[, {company}].` A part in square brackets is left out when a
/// place inside it has nothing to say.
package struct Template: Hashable, Sendable {
    package let source: String
    private let parts: [Part]

    private indirect enum Part: Hashable, Sendable {
        case words(String)
        case place(String)
        case perhaps([Part])
    }

    /// A `{`, `}`, `[` or `]` that has no partner.
    package struct Unbalanced: Error {}

    package init(_ source: String) throws(Unbalanced) {
        self.source = source
        var rest = Substring(source)
        parts = try Template.parse(&rest, inside: false)
    }

    /// The names of the places, for checking them against what is known.
    package var places: Set<String> { Set(Template.places(in: parts)) }

    /// The words with every place filled; an unknown or empty place leaves nothing.
    package func filled(with values: [String: String]) -> String {
        Template.fill(parts, values).text
    }

    private static func fill(_ parts: [Part], _ values: [String: String]) -> (text: String, whole: Bool) {
        var text = ""
        var whole = true
        for part in parts {
            switch part {
            case .words(let words): text += words
            case .place(let name):
                let value = values[name] ?? ""
                if value.isEmpty { whole = false }
                text += value
            case .perhaps(let inner):
                let filled = fill(inner, values)
                if filled.whole { text += filled.text }
            }
        }
        return (text, whole)
    }

    private static func places(in parts: [Part]) -> [String] {
        parts.flatMap { part in
            switch part {
            case .words: [String]()
            case .place(let name): [name]
            case .perhaps(let inner): places(in: inner)
            }
        }
    }

    private static func parse(_ rest: inout Substring, inside: Bool) throws(Unbalanced) -> [Part] {
        var parts: [Part] = []
        var words = ""
        func flush() {
            if !words.isEmpty { parts.append(.words(words)) }
            words = ""
        }
        while let next = rest.popFirst() {
            switch next {
            case "{":
                guard let end = rest.firstIndex(of: "}") else { throw Unbalanced() }
                flush()
                parts.append(.place(String(rest[..<end])))
                rest = rest[rest.index(after: end)...]
            case "[":
                flush()
                parts.append(.perhaps(try parse(&rest, inside: true)))
            case "]":
                guard inside else { throw Unbalanced() }
                flush()
                return parts
            case "}": throw Unbalanced()
            default: words.append(next)
            }
        }
        guard !inside else { throw Unbalanced() }
        flush()
        return parts
    }
}
