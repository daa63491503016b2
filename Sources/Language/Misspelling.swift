/// Finds the calendar word a misspelt word was meant to be: `thrusday`, `tommorow`, `Febuary`.
///
/// Only long words are mended, only by one slip (two in the longest), and only with the first letter right: a wrong
/// date is worse than asking again.
enum Misspelling {
    static func nearest(to folded: String) -> String? {
        nearest(to: folded, among: calendar)
    }

    typealias Target = (word: String, bytes: [UInt8], slips: Int)

    static func nearest(to folded: String, among targets: [Target]) -> String? {
        let typed = Array(folded.utf8)
        guard typed.count >= 5, typed.count <= 11 else { return nil }
        for target in targets where target.bytes[0] == typed[0] && abs(target.bytes.count - typed.count) <= target.slips
        {
            if innocent.contains(folded) { return nil }
            if distance(typed, target.bytes) <= target.slips { return target.word }
        }
        return nil
    }

    /// Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours.
    private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var before = [Int](repeating: 0, count: b.count + 1)
        var last = Array(0...b.count)
        for i in 1...a.count {
            var row = [Int](repeating: i, count: b.count + 1)
            for j in 1...b.count {
                row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { row[j] = min(row[j], before[j - 2] + 1) }
            }
            before = last
            last = row
        }
        return last[b.count]
    }

    static func targets(_ list: String) -> [Target] {
        list.listed.map { ($0, Array($0.utf8), twoSlips.contains($0) ? 2 : 1) }
    }

    private static let calendar = targets(
        """
        monday tuesday wednesday thursday friday saturday sunday january february september october november december
        tomorrow yesterday tonight afternoon fortnight midday
        """)

    private static let twoSlips: Set = ["wednesday", "tomorrow", "yesterday", "february", "september"]

    /// Real words and jokes that lie one slip away from a date.
    private static let innocent: Set = [
        "friyay", "frida", "friary", "sundae", "sundry", "tonights", "mondays", "tuesdays", "thursdays", "fridays",
        "sundays", "saturdays", "wednesdays", "tomorrows", "fortnite", "yesterdays", "afternoons", "fortnights",
        "middle", "midway", "mildly",
    ]
}
