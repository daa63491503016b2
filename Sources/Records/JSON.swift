import Foundation

/// Values as JSON, the same bytes for the same value.
enum JSON {
    static func text(of value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
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
    /// Most lists are empty or plain, and a list of people is read a line at a time: those need no decoder.
    static func read(_ json: String) throws -> [String] {
        if json == "[]" { return [] }
        guard json.utf8.count >= 4, json.hasPrefix("[\""), json.hasSuffix("\"]"),
            !json.utf8.contains(UInt8(ascii: "\\"))
        else { return try JSON.value([String].self, of: json) }
        var items: [String] = []
        var item: [UInt8] = []
        var inside = false
        // Without a backslash a quote can only open or close an item.
        for byte in json.utf8.dropFirst().dropLast() {
            switch (byte, inside) {
            case (UInt8(ascii: "\""), true):
                items.append(String(decoding: item, as: UTF8.self))
                item.removeAll(keepingCapacity: true)
                inside = false
            case (UInt8(ascii: "\""), false): inside = true
            case (_, true): item.append(byte)
            case (_, false): break
            }
        }
        return items
    }

    static func write(_ items: [String]) throws -> String { items.isEmpty ? "[]" : try JSON.text(of: items) }
}
