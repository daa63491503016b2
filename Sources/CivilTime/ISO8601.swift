// The written forms, ISO 8601-1:2019 and, for an instant with its zone, RFC 9557. Only these are stored and exchanged.

extension Day: CustomStringConvertible, Codable {
    /// `2026-11-27`
    package var description: String {
        let (year, month, day) = parts
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    /// Reads `2026-11-27` and nothing else; nil for a day that does not exist.
    package init?(iso text: some StringProtocol) { self.init(iso: Array(text.utf8)[...]) }

    fileprivate init?(iso bytes: ArraySlice<UInt8>) {
        let at = bytes.startIndex
        guard bytes.count == 10, bytes[at + 4] == UInt8(ascii: "-"), bytes[at + 7] == UInt8(ascii: "-"),
            let year = integer(bytes[at..<at + 4]), let month = integer(bytes[at + 5..<at + 7]),
            let day = integer(bytes[at + 8..<at + 10])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let day = Day(iso: text) else { throw unreadable(text, "a day such as 2026-11-27", decoder) }
        self = day
    }
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension TimeOfDay: CustomStringConvertible, Codable {
    /// `14:15`
    package var description: String { "\(padded(hour, 2)):\(padded(minute, 2))" }

    /// Reads `14:15` (seconds, if given, must be `00`).
    package init?(iso text: some StringProtocol) { self.init(iso: Array(text.utf8)[...]) }

    fileprivate init?(iso bytes: ArraySlice<UInt8>) {
        let at = bytes.startIndex
        guard bytes.count == 5 || (bytes.count == 8 && bytes[at + 5] == UInt8(ascii: ":")),
            bytes[at + 2] == UInt8(ascii: ":"), bytes.count == 5 || integer(bytes[at + 6..<at + 8]) == 0,
            let hour = integer(bytes[at..<at + 2]), let minute = integer(bytes[at + 3..<at + 5])
        else { return nil }
        self.init(hour: hour, minute: minute)
    }

    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let time = TimeOfDay(iso: text) else { throw unreadable(text, "a time such as 14:15", decoder) }
        self = time
    }
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension WallTime: CustomStringConvertible, Codable {
    /// `2026-11-27T14:15`
    package var description: String { "\(day)T\(time)" }

    package init?(iso text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count > 11, bytes[10] == UInt8(ascii: "T"), let day = Day(iso: bytes[..<10]),
            let time = TimeOfDay(iso: bytes[11...])
        else { return nil }
        self.init(day, time)
    }

    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let wall = WallTime(iso: text) else { throw unreadable(text, "2026-11-27T14:15", decoder) }
        self = wall
    }
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension Moment: CustomStringConvertible {
    /// `2026-11-27T14:15:00+01:00[Europe/Berlin]`
    package var description: String {
        let sign = offset < 0 ? "-" : "+"
        let minutes = abs(offset) / 60
        return "\(wall.day)T\(wall.time):\(padded(((utc + offset) % 60 + 60) % 60, 2))"
            + "\(sign)\(padded(minutes / 60, 2)):\(padded(minutes % 60, 2))[\(zone)]"
    }
}

private func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

/// A run of decimal digits; a concrete slice, since a generic one would be set up anew at every start.
private func integer(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
        guard (48...57).contains(digit) else { return nil }
        value = value * 10 + Int(digit - 48)
    }
    return value
}

private func unreadable(_ text: String, _ wanted: String, _ decoder: any Decoder) -> DecodingError {
    DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "“\(text)” is not \(wanted)"))
}
