import Foundation

/// What was learned from labelled examples: for each trait, what it speaks for and how strongly. Plain sums of these
/// numbers and nothing else decide, so that every judgement can be traced to words.
///
/// The file is text, one trait a line: the trait, a tab, then pairs of an outcome and its weight in hundredths.
package struct Weights: Sendable {
    /// The outcomes, in the order of the sums.
    package private(set) var outcomes: [String] = []
    /// By the hash of a trait's name, where its entries begin. There are tens of thousands, and 64 bits keep them apart.
    private var rows: [UInt64: Int32] = [:]
    private var entries: [Entry] = []

    private struct Entry {
        /// The place of the outcome; -1 ends a row.
        var outcome: Int32
        var weight: Float
    }

    package struct Misprint: Error {
        package var line: Int
    }

    /// Nothing learned: everything is as likely as not.
    package static let none = Weights()

    private init() {}

    package init(_ text: String) throws(Misprint) { try self.init(utf8: Array(text.utf8)) }

    package init(utf8 bytes: [UInt8]) throws(Misprint) {
        rows.reserveCapacity(bytes.count / 40)
        entries.reserveCapacity(bytes.count / 10)
        var names: [ArraySlice<UInt8>] = []
        var (place, number) = (0, 0)
        while place < bytes.count {
            number += 1
            var hash = Weights.start
            while place < bytes.count, bytes[place] != Weights.tab, bytes[place] != Weights.newline {
                hash = Weights.hash(hash, bytes[place])
                place += 1
            }
            if place < bytes.count, bytes[place] == Weights.tab {
                rows[hash] = Int32(entries.count)
                place += 1
                while place < bytes.count, bytes[place] != Weights.newline {
                    guard let entry = Weights.entry(in: bytes, at: &place, &names) else { throw Misprint(line: number) }
                    entries.append(entry)
                }
                entries.append(Entry(outcome: -1, weight: 0))
            } else if hash != Weights.start {
                throw Misprint(line: number)
            }
            place += 1
        }
        outcomes = names.map { String(decoding: $0, as: UTF8.self) }
    }

    /// One outcome with its weight, and the space behind it.
    private static func entry(
        in bytes: [UInt8], at place: inout Int, _ names: inout [ArraySlice<UInt8>]
    ) -> Entry? {
        var end = place
        while end < bytes.count, bytes[end] > space { end += 1 }
        guard end > place, end < bytes.count, bytes[end] == space else { return nil }
        let name = bytes[place..<end]
        place = end + 1
        let isNegative = place < bytes.count && bytes[place] == UInt8(ascii: "-")
        if isNegative { place += 1 }
        let first = place
        var hundredths = 0
        while place < bytes.count, (48...57).contains(bytes[place]), place - first < 8 {
            hundredths = hundredths * 10 + Int(bytes[place] - 48)
            place += 1
        }
        guard place > first, place - first < 8, place == bytes.count || bytes[place] <= space else { return nil }
        if place < bytes.count, bytes[place] == space { place += 1 }
        let known = names.firstIndex { $0 == name }
        if known == nil { names.append(name) }
        let outcome = Int32(known ?? names.count - 1)
        return Entry(outcome: outcome, weight: Float(isNegative ? -hundredths : hundredths) / 100)
    }

    private static let (tab, newline, space) = (UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: " "))

    /// How likely each outcome is, from 0 to 1, when these traits hold: the logistic function of the sum of their weights.
    package func likelihoods(of traits: [String]) -> [Float] {
        var sums = [Float](repeating: 0, count: outcomes.count)
        for trait in traits { add(trait, to: &sums) }
        return sums.map { likelihood($0) }
    }

    /// The same, where there is more or less of each trait.
    package func likelihoods(of measures: [(name: String, value: Float)]) -> [Float] {
        var sums = [Float](repeating: 0, count: outcomes.count)
        for measure in measures { add(measure.name, measure.value, to: &sums) }
        return sums.map { likelihood($0) }
    }

    /// What one trait adds to the sum of an outcome; 0 where nothing was learned of it.
    package func weight(of trait: String, for outcome: String) -> Float {
        guard let wanted = outcomes.firstIndex(of: outcome) else { return 0 }
        var sums = [Float](repeating: 0, count: outcomes.count)
        add(trait, to: &sums)
        return sums[wanted]
    }

    private func add(_ trait: String, _ value: Float = 1, to sums: inout [Float]) {
        guard var place = rows[Weights.hash(trait.utf8)].map(Int.init) else { return }
        while entries[place].outcome >= 0 {
            sums[Int(entries[place].outcome)] += entries[place].weight * value
            place += 1
        }
    }

    /// FNV-1a (Fowler, Noll, Vo), 64 bits.
    private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 { bytes.reduce(start, hash) }

    private static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

    private static let start: UInt64 = 0xCBF2_9CE4_8422_2325
}

/// The logistic function: a sum of weights as a likelihood from 0 to 1.
package func likelihood(_ sum: Float) -> Float { 1 / (1 + exp(-sum)) }
