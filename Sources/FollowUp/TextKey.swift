/// A key that is a text. What the compiler writes for an enumeration, `{"case": {"_0": …}}`, and for a record has a type of
/// key for every case and every record; to find out about those types as the program runs costs more than all else in
/// keeping an answer. So what is kept often is written, to the same bytes, by this one.
struct TextKey: CodingKey, ExpressibleByStringLiteral {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init(stringLiteral value: String) { stringValue = value }
    init?(intValue: Int) { nil }

    /// The value without a name.
    static let only: TextKey = "_0"
}

extension Encoder {
    /// Where the values of a case go.
    func values(of name: String) -> KeyedEncodingContainer<TextKey> {
        var container = container(keyedBy: TextKey.self)
        return container.nestedContainer(keyedBy: TextKey.self, forKey: TextKey(stringValue: name))
    }

    func encode(_ value: some Encodable, as name: String) throws {
        var values = values(of: name)
        try values.encode(value, forKey: .only)
    }
}

extension Decoder {
    /// The case that is written here, and its values.
    func soleCase() throws -> (name: String, values: KeyedDecodingContainer<TextKey>) {
        let container = try container(keyedBy: TextKey.self)
        guard container.allKeys.count == 1, let key = container.allKeys.first else {
            throw DecodingError.dataCorrupted(.init(codingPath: codingPath, debugDescription: "it is no one case"))
        }
        return (key.stringValue, try container.nestedContainer(keyedBy: TextKey.self, forKey: key))
    }

    func unknown(_ name: String) -> DecodingError {
        .dataCorrupted(.init(codingPath: codingPath, debugDescription: "“\(name)” is not known here"))
    }
}
