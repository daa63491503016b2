import CivilTime

// What is written with nearly every touch, as the compiler would write it but by one type of key (see `TextKey`). Reading
// it back is the compiler's; a test holds the two together.

extension Touch {
    package func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: TextKey.self)
        try values.encode(id.rawValue, forKey: "id")
        try values.encode(prospect.rawValue, forKey: "prospect")
        try values.encode(at, forKey: "at")
        try values.encode(channel.rawValue, forKey: "channel")
        try values.encode(outcome, forKey: "outcome")
        try values.encodeIfPresent(learned, forKey: "learned")
        try values.encodeIfPresent(value, forKey: "value")
        try values.encodeIfPresent(attempt, forKey: "attempt")
        try values.encodeIfPresent(answered?.description, forKey: "answered")
        try values.encodeIfPresent(purpose, forKey: "purpose")
        try values.encodeIfPresent(hadLeave, forKey: "hadLeave")
    }
}

extension Fact {
    package func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: TextKey.self)
        try values.encode(id.rawValue, forKey: "id")
        try values.encode(prospect.rawValue, forKey: "prospect")
        try values.encodeIfPresent(meeting?.rawValue, forKey: "meeting")
        try values.encode(on.description, forKey: "on")
        try values.encode(kind, forKey: "kind")
        try values.encode(words, forKey: "words")
    }
}

extension NextStep {
    package func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: TextKey.self)
        try values.encode(id.rawValue, forKey: "id")
        try values.encode(prospect.rawValue, forKey: "prospect")
        try values.encodeIfPresent(meeting?.rawValue, forKey: "meeting")
        try values.encode(text, forKey: "text")
        try values.encode(action, forKey: "action")
        try values.encodeIfPresent(channel?.rawValue, forKey: "channel")
        try values.encodeIfPresent(due, forKey: "due")
        try values.encodeIfPresent(purpose, forKey: "purpose")
        try values.encodeIfPresent(value, forKey: "value")
        try values.encode(agreed, forKey: "agreed")
        try values.encode(direction.rawValue, forKey: "direction")
        try values.encodeIfPresent(whenWhere, forKey: "whenWhere")
        try values.encode(state.rawValue, forKey: "state")
        try values.encode(attempt, forKey: "attempt")
        try values.encode(attemptsAllowed, forKey: "attemptsAllowed")
        try values.encodeIfPresent(reason, forKey: "reason")
        try values.encodeIfPresent(settled?.description, forKey: "settled")
    }
}

extension Prospect {
    package func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: TextKey.self)
        try values.encode(id.rawValue, forKey: "id")
        try values.encode(name, forKey: "name")
        try values.encode(kind.rawValue, forKey: "kind")
        try values.encodeIfPresent(company, forKey: "company")
        try values.encodeIfPresent(role, forKey: "role")
        try values.encode(phones, forKey: "phones")
        try values.encode(emails, forKey: "emails")
        try values.encode(state.rawValue, forKey: "state")
        try values.encode(since.description, forKey: "since")
        if let request {
            var asked = values.nestedContainer(keyedBy: TextKey.self, forKey: "request")
            try asked.encode(request.words, forKey: "words")
            try asked.encode(request.at, forKey: "at")
        }
    }
}

extension KeyedEncodingContainer<TextKey> {
    fileprivate mutating func encode(_ moment: Moment, forKey key: TextKey) throws {
        var values = nestedContainer(keyedBy: TextKey.self, forKey: key)
        try values.encode(moment.utc, forKey: "utc")
        try values.encode(moment.offset, forKey: "offset")
        try values.encode(moment.zone, forKey: "zone")
    }
}
