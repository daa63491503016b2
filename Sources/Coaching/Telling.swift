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

    /// They name the same thing: one begins with the words of the other, as "the packing list other firms use" does with
    /// "packing list". A single word must be the whole.
    func isSame(as other: Telling) -> Bool {
        let mine = keys.drop(while: Telling.handing.contains)
        let theirs = other.keys.drop(while: Telling.handing.contains)
        let (short, long) = mine.count <= theirs.count ? (mine, theirs) : (theirs, mine)
        return short.count > 1 ? long.starts(with: short) : !short.isEmpty && short == long
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

    // Stands in any title.
    private static let idle = keys(
        """
        day days week month year hour minute time today way thing things lot new old good better best need help use useful
        work people team page list checklist guide sheet template article video film book form paper report example story
        case study tip tool short free easy simple first two three ten look know come much many every each own firm company
        business customer client lose losing lost stop start save saving want keep find ask call tell think try write read
        see
        """
    ).union(handing)
    // What is done with a gift is no part of its name.
    private static let handing = keys("send sending give giving bring bringing share post email mail forward hand show")

    private static func keys(_ words: String) -> Set<String> {
        Set(words.split(whereSeparator: \.isWhitespace).map(String.init).compactMap(key))
    }
}
