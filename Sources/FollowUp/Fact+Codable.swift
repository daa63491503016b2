extension Fact.Kind: Codable {
    package init(from decoder: any Decoder) throws {
        let (name, values) = try decoder.soleCase()
        switch name {
        case "pain": self = .pain(cost: try values.decodeIfPresent(String.self, forKey: "cost"))
        case "competitor":
            self = .competitor(difference: try values.decodeIfPresent(String.self, forKey: "difference"))
        case "permission": self = .permission(try values.decode(Fact.Permission.self, forKey: .only))
        case "interest": self = .interest(try values.decode(Fact.Interest.self, forKey: .only))
        case "note": self = .note(name: try values.decode(String.self, forKey: "name"))
        default:
            guard let kind = Fact.Kind.plain.first(where: { $0.name == name }) else { throw decoder.unknown(name) }
            self = kind
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var values = encoder.values(of: name)
        switch self {
        case .pain(let cost): try values.encodeIfPresent(cost, forKey: "cost")
        case .competitor(let difference): try values.encodeIfPresent(difference, forKey: "difference")
        case .permission(let terms): try values.encode(terms, forKey: .only)
        case .interest(let who): try values.encode(who, forKey: .only)
        case .note(let name): try values.encode(name, forKey: "name")
        case .ask, .aspiration, .personal, .detail, .proposition, .point, .question, .theirStep, .value: break
        }
    }

    /// The kinds that carry nothing.
    private static let plain: [Fact.Kind] = [
        .ask, .aspiration, .personal, .detail, .proposition, .point, .question, .theirStep, .value,
    ]
}
