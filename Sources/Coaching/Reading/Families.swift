import Language

/// Families of words: what is taken as being of a kind, so that a word no example held is still known for what it is.
package struct Families: Sendable {
    struct Phrase {
        var family: String
        /// A word ending in a star stands for any ending; one that begins with “#” is a mark, such as #num.
        var words: [String]
    }
    /// By the first word, or by its first letters where that has a star.
    private var phrases: [String: [Phrase]] = [:]

    /// What the families are called.
    package var names: Set<String> { Set(phrases.values.joined().map(\.family)) }

    /// - Parameter text: a line a family: `name: word, word*, two words`; lines that start with # are notes.
    package init(_ text: String) {
        for line in text.split(whereSeparator: \.isNewline) where line.first != "#" {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let family = String(line[..<colon])
            for item in line[line.index(after: colon)...].split(separator: ",") {
                let words = item.split(separator: " ").flatMap(Families.words)
                guard let first = words.first else { continue }
                phrases[Families.key(first), default: []].append(Phrase(family: family, words: words))
            }
        }
    }

    private static func words(_ word: Substring) -> [String] {
        // Nearly all are small letters: to look for more in them takes longer than all the rest.
        if word.utf8.allSatisfy({ (97...122).contains($0) }) { return MessageWords.counted(String(word)) }
        let isPattern = word.last == "*" || word.first == "#"
        return isPattern ? [foldedForSearch(String(word))] : MessageWords(word).words
    }

    /// The families a sentence's words belong to, each once.
    func names(in words: [String]) -> Set<String> {
        var found: Set<String> = []
        for place in words.indices {
            for key in Families.keys(of: words[place]) {
                for phrase in phrases[key] ?? [] where !found.contains(phrase.family) {
                    if phrase.matches(words[place...]) { found.insert(phrase.family) }
                }
            }
        }
        return found
    }

    /// The words with those of a family, longest phrases first, each run of them as its family's name behind a “#”.
    func marked(_ words: [String]) -> [String] {
        runs(in: words).map { run in run.family.map { "#" + $0 } ?? words[run.range.lowerBound] }
    }

    /// The same by place: each word of a family with the mark it is part of.
    func markedPlaces(_ words: [String]) -> [(place: Int, mark: String)] {
        runs(in: words).flatMap { run in
            run.family.map { family in run.range.map { (place: $0, mark: "#" + family) } } ?? []
        }
    }

    private func runs(in words: [String]) -> [(range: Range<Int>, family: String?)] {
        var runs: [(range: Range<Int>, family: String?)] = []
        var place = 0
        while place < words.count {
            let fitting = Families.keys(of: words[place]).flatMap { phrases[$0] ?? [] }
                .filter { $0.matches(words[place...]) }
            let longest = fitting.max { $0.words.count < $1.words.count }
            let end = place + (longest?.words.count ?? 1)
            runs.append((place..<end, longest?.family))
            place = end
        }
        return runs
    }

    private static let stem = 3

    private static func key(_ word: String) -> String {
        word.last == "*" ? String(word.dropLast().prefix(stem)) + "*" : word
    }

    private static func keys(of word: String) -> [String] {
        [word] + (1...stem).filter { $0 <= word.count }.map { String(word.prefix($0)) + "*" }
    }
}

extension Families.Phrase {
    func matches(_ rest: ArraySlice<String>) -> Bool {
        guard words.count <= rest.count else { return false }
        return zip(words, rest).allSatisfy { wanted, word in
            wanted.last == "*" ? word.hasPrefix(wanted.dropLast()) : word == wanted
        }
    }
}
