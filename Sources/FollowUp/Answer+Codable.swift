extension Answer: Codable {
    package init(from decoder: any Decoder) throws {
        let (name, values) = try decoder.soleCase()
        func only<Value: Decodable>() throws -> Value { try values.decode(Value.self, forKey: .only) }
        switch name {
        case "text": self = .text(try only())
        case "list": self = .list(try only())
        case "person":
            self = .person(
                name: try values.decode(String.self, forKey: "name"),
                company: try values.decodeIfPresent(String.self, forKey: "company"),
                role: try values.decodeIfPresent(String.self, forKey: "role"),
                known: try values.decodeIfPresent(ID<Prospect>.self, forKey: "known"))
        case "choice": self = .choice(try only())
        case "yes": self = .yes(try only())
        case "due": self = .due(try only())
        case "phone": self = .phone(try only())
        case "email": self = .email(try only())
        case "money": self = .money(try only())
        case "deeds": self = .deeds(try only())
        case "nothing": self = .nothing(try only())
        default: throw decoder.unknown(name)
        }
    }

    package func encode(to encoder: any Encoder) throws {
        switch self {
        case .text(let text): try encoder.encode(text, as: "text")
        case .list(let items): try encoder.encode(items, as: "list")
        case .person(let name, let company, let role, let known):
            var values = encoder.values(of: "person")
            try values.encode(name, forKey: "name")
            try values.encodeIfPresent(company, forKey: "company")
            try values.encodeIfPresent(role, forKey: "role")
            try values.encodeIfPresent(known, forKey: "known")
        case .choice(let key): try encoder.encode(key, as: "choice")
        case .yes(let yes): try encoder.encode(yes, as: "yes")
        case .due(let due): try encoder.encode(due, as: "due")
        case .phone(let phone): try encoder.encode(phone, as: "phone")
        case .email(let email): try encoder.encode(email, as: "email")
        case .money(let money): try encoder.encode(money, as: "money")
        case .deeds(let deeds): try encoder.encode(deeds, as: "deeds")
        case .nothing(let words): try encoder.encode(words, as: "nothing")
        }
    }
}

extension Utterance.Meaning: Codable {
    package init(from decoder: any Decoder) throws {
        let (name, values) = try decoder.soleCase()
        switch name {
        case "answered": self = .answered(try values.decode(Answer.self, forKey: .only))
        case "heard": self = .heard(try values.decode(Answer.self, forKey: .only))
        case "skipped": self = .skipped(reason: try values.decode(String.self, forKey: "reason"))
        case "withdrawn": self = .withdrawn
        case "raised": self = .raised(by: try values.decode(String.self, forKey: "by"))
        default: throw decoder.unknown(name)
        }
    }

    package func encode(to encoder: any Encoder) throws {
        switch self {
        case .answered(let answer): try encoder.encode(answer, as: "answered")
        case .heard(let answer): try encoder.encode(answer, as: "heard")
        case .skipped(let reason):
            var values = encoder.values(of: "skipped")
            try values.encode(reason, forKey: "reason")
        case .withdrawn: _ = encoder.values(of: "withdrawn")
        case .raised(let finding):
            var values = encoder.values(of: "raised")
            try values.encode(finding, forKey: "by")
        }
    }
}

// Written by the same keys as the answers they stand in.
extension Deed {
    package func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: TextKey.self)
        try values.encode(what, forKey: "what")
        try values.encodeIfPresent(due, forKey: "due")
    }
}

extension Due {
    package func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: TextKey.self)
        try values.encode(day.description, forKey: "day")
        try values.encodeIfPresent(time?.description, forKey: "time")
        try values.encodeIfPresent(zone, forKey: "zone")
    }
}
