/// As the compiler would write it, `{"pain": {"cost": "…"}}` and `{"ask": {}}`, but by one type of key: made for every case
/// apart, the keys cost more than all else in keeping a touch.
extension Fact.Kind: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        guard container.allKeys.count == 1, let key = container.allKeys.first else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "a fact is of one kind"))
        }
        let values = try container.nestedContainer(keyedBy: Key.self, forKey: key)
        switch key.stringValue {
        case "pain": self = .pain(cost: try values.decodeIfPresent(String.self, forKey: .cost))
        case "competitor":
            self = .competitor(difference: try values.decodeIfPresent(String.self, forKey: .difference))
        case "permission": self = .permission(try values.decode(Fact.Permission.self, forKey: .only))
        case "interest": self = .interest(try values.decode(Fact.Interest.self, forKey: .only))
        case "note": self = .note(name: try values.decode(String.self, forKey: .name))
        default:
            guard let kind = Fact.Kind.plain.first(where: { $0.name == key.stringValue }) else {
                throw DecodingError.dataCorruptedError(
                    forKey: key, in: container, debugDescription: "“\(key.stringValue)” is no kind of fact")
            }
            self = kind
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        var values = container.nestedContainer(keyedBy: Key.self, forKey: Key(stringValue: name))
        switch self {
        case .pain(let cost): try values.encodeIfPresent(cost, forKey: .cost)
        case .competitor(let difference): try values.encodeIfPresent(difference, forKey: .difference)
        case .permission(let terms): try values.encode(terms, forKey: .only)
        case .interest(let who): try values.encode(who, forKey: .only)
        case .note(let name): try values.encode(name, forKey: .name)
        default: break
        }
    }

    /// The kinds that carry nothing.
    private static let plain: [Fact.Kind] = [
        .ask, .aspiration, .personal, .detail, .proposition, .point, .question, .theirStep, .value,
    ]

    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }

        static let cost = Key(stringValue: "cost")
        static let difference = Key(stringValue: "difference")
        static let name = Key(stringValue: "name")
        static let only = Key(stringValue: "_0")
    }
}
