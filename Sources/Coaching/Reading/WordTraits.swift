/// The traits of words in their order, by names that can be read in the weights' files: words (`w`), their stems (`s`),
/// pairs (`2`) and triples (`3`) of words, families.
func wordTraits(of words: [String], families: Set<String>) -> [String] {
    var names = Set(words).map { "w " + $0 }
    names += Set(words.map(Words.stem)).map { "s " + $0 }
    let framed = ["^"] + words + ["$"]
    names += Set(zip(framed, framed.dropFirst()).map { "2 \($0) \($1)" })
    if framed.count > 2 {
        let starts = 0..<framed.count - 2
        names += Set(starts.map { "3 \(framed[$0]) \(framed[$0 + 1]) \(framed[$0 + 2])" })
    }
    return names + families.map { "family " + $0 }
}

/// Looser ones, for sentences, where words stand in many orders: beginnings (`p`), pairs of words with a gap (`_`), pairs of
/// families.
func looseTraits(of words: [String], families: Set<String>) -> [String] {
    var names = Set(words.filter { $0.utf8.count > 5 }.map { "p " + $0.prefix(5) }).sorted()
    let framed = ["^"] + words + ["$"]
    names += Set(zip(framed, framed.dropFirst(2)).map { "_ \($0) \($1)" })
    let kinds = families.sorted()
    for (place, kind) in kinds.enumerated() {
        for other in kinds[(place + 1)...] { names.append("family \(kind)+\(other)") }
    }
    return names
}
