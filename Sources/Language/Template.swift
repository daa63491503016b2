/// A line of wording with places to fill: `Back with {name}[, {company}].` A part in square brackets is left out when a
/// place inside it has nothing to say.
package struct Template: Hashable, Sendable {
    package let source: String

    /// A `{`, `}`, `[` or `]` that has no partner.
    package struct Unbalanced: Error {}

    package init(_ source: String) throws(Unbalanced) {
        self.source = source
        var rest = Array(source.utf8)[...]
        guard Template.walk(&rest, isInside: false, place: { _ in }) else { throw Unbalanced() }
    }

    /// The names of the places, for checking them against what is known.
    package var places: Set<String> {
        var places: Set<String> = []
        var rest = Array(source.utf8)[...]
        _ = Template.walk(&rest, isInside: false) { places.insert($0) }
        return places
    }

    /// The words with every place filled; an unknown or empty place leaves nothing.
    package func filled(with values: [String: String]) -> String {
        Template.fill(source, with: values)
    }

    /// Fills wording that is known to be balanced, without looking at it twice.
    package static func fill(_ source: String, with values: [String: String]) -> String {
        var rest = Array(source.utf8)[...]
        guard rest.contains(where: { $0 == open || $0 == perhaps }) else { return source }
        var isWhole = true
        return String(decoding: fill(&rest, values, &isWhole), as: UTF8.self)
    }

    private static let open = UInt8(ascii: "{")
    private static let close = UInt8(ascii: "}")
    private static let perhaps = UInt8(ascii: "[")
    private static let end = UInt8(ascii: "]")

    private static func fill(
        _ rest: inout ArraySlice<UInt8>, _ values: [String: String], _ isWhole: inout Bool
    ) -> [UInt8] {
        var text: [UInt8] = []
        while let byte = rest.popFirst() {
            switch byte {
            case open:
                let value = values[name(&rest)] ?? ""
                if value.isEmpty { isWhole = false }
                text += Array(value.utf8)
            case perhaps:
                var isInnerWhole = true
                let inner = fill(&rest, values, &isInnerWhole)
                if isInnerWhole { text += inner }
            case end: return text
            default: text.append(byte)
            }
        }
        return text
    }

    private static func name(_ rest: inout ArraySlice<UInt8>) -> String {
        let name = rest.prefix { $0 != close }
        rest = rest.dropFirst(name.count + 1)
        return String(decoding: name, as: UTF8.self)
    }

    /// Goes through the brackets; false when one has no partner.
    private static func walk(
        _ rest: inout ArraySlice<UInt8>, isInside: Bool, place: (String) -> Void
    ) -> Bool {
        while let byte = rest.popFirst() {
            switch byte {
            case open:
                guard let next = rest.first(where: { $0 == close || $0 == open || $0 == perhaps || $0 == end }),
                    next == close
                else { return false }
                place(name(&rest))
            case perhaps: if !walk(&rest, isInside: true, place: place) { return false }
            case end: return isInside
            case close: return false
            default: continue
            }
        }
        return !isInside
    }
}
