import Language

/// What a few words are about, as keys that compare: "Invoices, re-keyed" and "re-keying an invoice" have the same.
struct Telling {
    /// In the order of the words, without those that tell nothing.
    let keys: [String]

    init(_ text: String) {
        keys = Words(text).words.map(\.folded).compactMap(Telling.key)
    }

    /// The keys without the words that stand in any title.
    var telling: Set<String> { Set(keys).subtracting(Telling.idle) }

    /// The same of a word chosen to tell: all of them where nothing else is left.
    var topic: Set<String> { telling.isEmpty ? Set(keys) : telling }

    /// They name the same thing: one holds the words of the other, in their order. A single word must be the whole.
    func isSame(as other: Telling) -> Bool {
        let (short, long) = keys.count <= other.keys.count ? (keys, other.keys) : (other.keys, keys)
        guard short.count > 1 else { return !short.isEmpty && short == long }
        return (0...(long.count - short.count)).contains { Array(long[$0..<$0 + short.count]) == short }
    }

    private static func key(_ folded: String) -> String? {
        var word = folded.filter { $0 != "-" }
        if word.hasSuffix("'s") { word.removeLast(2) }
        guard word.count > 2, !Words.small.contains(word) else { return nil }
        var key = Words.stem(word)
        // "invoice" and "invoices", "delivery" and "deliveries" end alike.
        if key.count > 4, key.last == "e" || key.last == "y" { key.removeLast() }
        return key
    }

    private static let idle = Set(
        [
            "day", "days", "week", "month", "year", "hour", "minute", "time", "today", "way", "thing", "things", "lot",
            "new", "old", "good", "better", "best", "need", "help", "use", "useful", "work", "people", "team", "page",
            "list", "checklist", "guide", "sheet", "template", "article", "video", "film", "book", "form", "paper",
            "report", "example", "story", "case", "study", "tip", "tool", "short", "free", "easy", "simple", "first",
            "two", "three", "ten", "send", "look", "know", "come", "give", "much", "many", "every", "each", "own",
            "firm",
            "company", "business", "customer", "client", "lose", "losing", "lost", "stop", "start", "save", "saving",
            "want", "keep",
            "find", "ask", "call", "show", "tell", "think", "try", "write", "read", "see",
        ].compactMap(key))
}
