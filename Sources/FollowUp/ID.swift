/// What names a fact for good: 63 random bits, so that two notebooks can be merged and an undone fact comes back as itself.
/// The number is never shown to people.
package struct ID<Of>: Hashable, Codable, Sendable {
    package let rawValue: Int64

    package init(rawValue: Int64) { self.rawValue = rawValue }

    /// A new name. The generator is the caller's, so that a rehearsal with a fixed seed repeats itself.
    package static func new(using generator: inout some RandomNumberGenerator) -> ID {
        ID(rawValue: Int64.random(in: 1...Int64.max, using: &generator))
    }

    package init(from decoder: any Decoder) throws {
        rawValue = try decoder.singleValueContainer().decode(Int64.self)
    }
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}
