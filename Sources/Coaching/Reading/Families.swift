import Language

/// Families of words: what is taken as being of a kind, so that a word no example held is still known for what it is.
package struct Families: Sendable {
    struct Phrase {
        var family: String
        /// A word ending in a star stands for any ending.
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
                let words = item.split(separator: " ").flatMap { word in
                    word.last == "*" ? [foldedForSearch(String(word))] : MessageWords(word).words
                }
                guard let first = words.first else { continue }
                phrases[Families.key(first), default: []].append(Phrase(family: family, words: words))
            }
        }
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
