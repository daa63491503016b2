import Foundation
import Language

/// What the program itself says, by key; the words live in `Prompts/wording.txt`: a key, a colon and a space, the words;
/// `#` begins a remark. A key on several lines, one below the other, has several ways of saying it, so that the same line
/// need not come twice in a row. The file is searched when a key is asked for: the first prompt needs few of its lines and waits for no more.
package struct Wording: Sendable {
    private let bytes: [UInt8]

    package init(utf8 bytes: [UInt8]) { self.bytes = bytes }

    /// The words for a key. A missing key shows itself rather than nothing; a test holds the keys to the file.
    /// - Parameter turn: which of several ways to take, counted round.
    package func callAsFunction(_ key: String, _ values: [String: String] = [:], turn: Int = 0) -> String {
        let ways = ways(of: key)
        guard !ways.isEmpty else { return "‹\(key)›" }
        let way = ways[abs(turn) % ways.count]
        let words = String(decoding: bytes[way.start..<way.end], as: UTF8.self)
        return Template.fill(words, with: values)
    }

    /// Every key, and what is wrong with a line, by line number from 1.
    package var check: (keys: Set<String>, faults: [(line: Int, sentence: String)]) {
        var keys: Set<String> = []
        var faults: [(line: Int, sentence: String)] = []
        var last = ""
        for (number, line) in bytes.split(separator: Wording.newline, omittingEmptySubsequences: false).enumerated() {
            guard let first = line.first, first != UInt8(ascii: "#") else { continue }
            let text = String(decoding: line, as: UTF8.self)
            guard let end = text.firstRange(of: ": ") else {
                faults.append((number + 1, "a key, a colon and a space are wanted, then the words"))
                continue
            }
            let key = String(text[..<end.lowerBound])
            if !keys.insert(key).inserted, key != last {
                faults.append((number + 1, "“\(key)” stands further up too; the ways of saying a thing stand together"))
            }
            last = key
            if (try? Template(String(text[end.upperBound...]))) == nil {
                faults.append((number + 1, "a bracket has no partner"))
            }
        }
        return (keys, faults)
    }

    private static let newline = UInt8(ascii: "\n")

    /// Where the words of a key stand, in the order of the file.
    private func ways(of key: String) -> [(start: Int, end: Int)] {
        let wanted = Array("\(key): ".utf8)
        return bytes.withUnsafeBufferPointer { bytes in
            var ways: [(start: Int, end: Int)] = []
            guard let base = bytes.baseAddress else { return ways }
            var start = 0
            while start < bytes.count {
                let rest = bytes.count - start
                let found = memchr(base + start, 10, rest).map { UnsafeRawPointer($0) - UnsafeRawPointer(base) }
                let end = found ?? bytes.count
                if end - start >= wanted.count, memcmp(base + start, wanted, wanted.count) == 0 {
                    let isWindows = end > start && base[end - 1] == 13
                    ways.append((start + wanted.count, isWindows ? end - 1 : end))
                } else if !ways.isEmpty {
                    return ways  // the ways of a key stand together
                }
                start = end + 1
            }
            return ways
        }
    }
}
