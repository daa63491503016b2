/// What the coach looks at in a line that may be a worry: its words and their kinds, alone, side by side, with a gap, and
/// which kinds are there at all. A worry is told by who does what to whom, seldom by one word.
package struct WorryTraits {
    package let names: [String]

    package init(_ text: String, families: Families) {
        self.init(WorryWords(text), families: families)
    }

    init(_ said: WorryWords, families: Families) {
        let words = said.words
        let kinds = families.marked(words)
        var names: Set<String> = ["all"]
        names.formUnion(words.map { "w " + $0 })
        names.formUnion(words.map { "s " + Words.stem($0) })
        for row in kinds == words ? [words] : [words, kinds] {
            let framed = ["^"] + row + ["$"]
            names.formUnion(zip(framed, framed.dropFirst()).map { "2 \($0) \($1)" })
            names.formUnion(zip(framed, framed.dropFirst(2)).map { "_ \($0) \($1)" })
        }
        let marks = Set(kinds.filter { $0.first == "#" }).sorted()
        names.formUnion(marks.map { "f " + $0 })
        let all = marks + WorryTraits.telling.filter(kinds.contains)
        for (place, kind) in all.enumerated() {
            for other in all[(place + 1)...] { names.insert("+ \(kind) \(other)") }
        }
        self.names = names.sorted()
    }

    /// Small words that turn a line into the user's own.
    private static let telling = ["i", "you", "not", "?", "my", "me"]
}
