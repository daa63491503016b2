import PromptLibrary

/// A line that begins with a slash word. Only `/word` alone or before a space is one: `/path/x` is text, and `//x` is the
/// text `/x`.
enum Slash: Equatable {
    case text(String)
    case command(name: String, rest: String)
    /// No such word; the nearest there is, if any is near.
    case unknown(name: String, near: String?)

    init(_ line: String, known: [String]) {
        if line.hasPrefix("//") {
            self = .text(String(line.dropFirst()))
            return
        }
        guard line.hasPrefix("/"), !line.contains(where: \.isNewline) else {
            self = .text(line)
            return
        }
        let parts = line.dropFirst().split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
        let name = parts.first.map(String.init) ?? ""
        guard !name.isEmpty, name.utf8.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }) else {
            self = .text(line)
            return
        }
        let rest = parts.count > 1 ? parts[1].trimmingPrefix { $0 == " " } : ""
        let starting = Set(known.filter { $0.hasPrefix(name) }).sorted()
        if known.contains(name) {
            self = .command(name: name, rest: String(rest))
        } else if starting.count == 1 {
            self = .command(name: starting[0], rest: String(rest))
        } else {
            self = .unknown(name: name, near: nearest(to: name, among: known) ?? starting.first)
        }
    }

    /// The words behind a command as a shell would part them: “double quotes” hold words together, whichever they are.
    static func words(in rest: String) -> [String] {
        var words: [String] = []
        var held: [Substring] = []
        for part in rest.split(separator: " ") {
            if held.isEmpty, let first = part.first, quotes.contains(first) {
                held = [part]
            } else if !held.isEmpty {
                held.append(part)
            } else {
                words.append(String(part))
            }
            guard let whole = held.last, let last = whole.last, quotes.contains(last), held.count > 1 || whole.count > 1
            else { continue }
            words.append(String(held.joined(separator: " ").dropFirst().dropLast()))
            held = []
        }
        // A quote that is never closed is a sign like any other.
        return words + held.map(String.init)
    }
    private static let quotes: Set<Character> = ["\"", "“", "”", "„"]

    /// The words that work in the middle of a talk, besides the commands.
    static let inTalk = ["help", "back", "skip", "why", "friend", "example", "edit", "review", "note", "later", "quit"]
    /// The words that work while changes of the calendar are asked about, besides the commands.
    static let inNews = ["help", "later", "quit"]
    /// The words that work in a drill, besides the commands.
    static let inDrill = ["help", "skip", "why", "later", "quit"]
    /// The words that work in a rehearsal, besides the commands.
    static let inRehearsal = ["help", "again", "why", "example", "quit"]
    /// The words that work at the coach's prompt, besides the commands.
    static let atPrompt = ["help", "quit"]
}
