import Foundation

/// Values as JSON, the same bytes for the same value.
enum JSON {
    static func text(of value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    /// Many values of one kind.
    static func values<Value: Decodable>(_ type: [Value].Type, of texts: [String]) throws -> [Value] {
        if texts.isEmpty { return [] }
        let values = try value(type, of: "[\(texts.joined(separator: ","))]")
        // A damaged text may hold a comma of its own.
        guard values.count == texts.count else { throw Damage(what: "a \(Value.self) cannot be read back") }
        return values
    }

    static func value<Value: Decodable>(_ type: Value.Type = Value.self, of text: String) throws -> Value {
        do {
            return try JSONDecoder().decode(type, from: Data(text.utf8))
        } catch {
            throw Damage(what: "a \(type) cannot be read back")
        }
    }
}

/// A list of texts in one column, as a JSON array.
enum TextList {
    /// Most lists are empty or plain, and the day's list is read before the first prompt: those need no decoder.
    static func read(_ json: String) throws -> [String] {
        if json == "[]" { return [] }
        let bytes = json.utf8
        if bytes.contains(UInt8(ascii: "\\")) { return try JSON.value([String].self, of: json) }
        // Without a backslash a quote only opens or closes an item: every second piece is one.
        let pieces = json.utf8.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
        guard pieces.count > 2, pieces.count % 2 == 1 else { return try JSON.value([String].self, of: json) }
        return stride(from: 1, to: pieces.count, by: 2).map { String(pieces[$0]) ?? "" }
    }

    static func write(_ items: [String]) throws -> String { items.isEmpty ? "[]" : try JSON.text(of: items) }
}
