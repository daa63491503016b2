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
        var names: [[UInt8]] = []
        var number = 0
        for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            number += 1
            if line.isEmpty { continue }
            guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else { throw Misprint(line: number) }
            rows[Weights.hash(line[..<tab])] = Int32(entries.count)
            let pairs = line[(tab + 1)...].split(separator: UInt8(ascii: " "))
            guard pairs.count % 2 == 0 else { throw Misprint(line: number) }
            for pair in stride(from: 0, to: pairs.count, by: 2) {
                guard let hundredths = Weights.number(pairs[pair + 1]) else { throw Misprint(line: number) }
                let known = names.firstIndex { $0.elementsEqual(pairs[pair]) }
                if known == nil { names.append(Array(pairs[pair])) }
                entries.append(Entry(outcome: Int32(known ?? names.count - 1), weight: Float(hundredths) / 100))
            }
            entries.append(Entry(outcome: -1, weight: 0))
        }
        outcomes = names.map { String(decoding: $0, as: UTF8.self) }
    }

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
    private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return hash
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        let isNegative = digits.first == UInt8(ascii: "-")
        var value = 0
        let rest = isNegative ? digits.dropFirst() : digits
        guard !rest.isEmpty, rest.count < 8 else { return nil }
        for digit in rest {
            guard (48...57).contains(digit) else { return nil }
            value = value * 10 + Int(digit - 48)
        }
        return isNegative ? -value : value
    }
}

/// The logistic function: a sum of weights as a likelihood from 0 to 1.
package func likelihood(_ sum: Float) -> Float { 1 / (1 + exp(-sum)) }
