/// A person as introduced: “Jenny Ortiz, ops director at Acme”.
package struct PersonPhrase: Hashable, Sendable {
    /// As typed, with a title if one was given.
    package let name: String
    package let role: String?
    package let company: String?

    package init(name: String, role: String? = nil, company: String? = nil) {
        self.name = name
        self.role = role
        self.company = company
    }
}

/// Reads the answer to “who was it?”; nil when it names nobody.
///
/// “Jenny Ortiz, Acme” has a company; “Jenny (ops director)” a role: a word for an office tells them apart.
package func hearPerson(_ reply: String) -> PersonPhrase? {
    if isNothing(reply) || !emails(in: reply).isEmpty && emails(in: reply)[0].typed.count > reply.count / 2 {
        return nil
    }
    var parts = PersonParts(TokenText(reply))
    return parts.person()
}

private struct PersonParts {
    private let words: TokenText
    private var place = 0

    init(_ words: TokenText) { self.words = words }

    mutating func person() -> PersonPhrase? {
        skipOpening()
        guard let name = name() else { return nil }
        var role: String?
        var company: String?
        while place < words.count {
            let mark = words[place].folded
            if PersonParts.companyWords.contains(mark) {
                place += 1
                company = company ?? phrase(stoppingAtCompany: false)
            } else if mark == "," || mark == "(" || mark == "-" || mark == ")" || mark == "/" || mark == ";"
                || mark == "'s"
            {
                place += 1
            } else if words[place].kind == .lineBreak || "!?.:".contains(mark) {
                break
            } else if mark == "is" || mark == "who" || mark == "our" || mark == "their" || mark == "the" || mark == "a"
            {
                place += 1
            } else {
                let start = place
                guard let text = phrase(stoppingAtCompany: true) else { break }
                if RoleWords.isRole(words, start..<place) || !words[start].capital && role == nil && hasCapitals {
                    role = role ?? text
                } else {
                    company = company ?? text
                }
            }
        }
        return PersonPhrase(name: name, role: role, company: company)
    }

    private var hasCapitals: Bool { words.tokens.contains { $0.capital } }

    private mutating func skipOpening() {
        while place < words.count, words[place].isMark("-") || PersonParts.openers.contains(words[place].folded) {
            place += 1
        }
    }

    /// Up to five words until a comma, a bracket, “at”, “from” or a role.
    private mutating func name() -> String? {
        let start = place
        var letters = 0
        while place < words.count, place - start < 8 {
            let token = words[place]
            if token.isWord, token.folded == "'s" || PersonParts.companyWords.contains(token.folded) { break }
            if token.isWord, letters > 0, PersonParts.verbs.contains(token.folded) { break }
            if token.isWord, letters > 0, !token.capital, words[start].capital,
                RoleWords.isRole(words, place..<(place + 1))
            {
                break
            }
            let joins = token.isMark("-") && !token.spaced && !words[place + 1].spaced
            let initial =
                token.isMark(".") && !token.spaced && words[place - 1].isWord && words[place - 1].length <= 4
                && place + 1 < words.count && words[place + 1].isWord
            guard token.isWord || joins || initial else { break }
            letters += token.isWord ? 1 : 0
            place += 1
        }
        guard letters >= 1, letters <= 5 else { return nil }
        if words[start].calendar != nil, !words[start].capital { return nil }
        if PersonParts.pronouns.contains(words[start].folded) { return nil }
        return words.words(start, place)
    }

    private mutating func phrase(stoppingAtCompany stops: Bool) -> String? {
        let start = place
        while place < words.count {
            let token = words[place]
            if token.kind == .lineBreak || token.isMark(",") || token.isMark("(") || token.isMark(")")
                || token.isMark(";")
            {
                break
            }
            if token.isMark("."), place + 1 >= words.count || words[place + 1].spaced { break }
            if token.isMark("-"), token.spaced { break }
            if stops, place > start, PersonParts.companyWords.contains(token.folded), token.folded != "of" { break }
            place += 1
        }
        return place > start ? words.words(start, place) : nil
    }

    private static let companyWords: Set = ["at", "from", "@", "with"]
    private static let verbs: Set = [
        "is", "was", "who", "said", "wants", "asked", "works", "runs", "about", "re", "and",
    ]
    private static let pronouns: Set = [
        "i", "he", "she", "they", "we", "it", "them", "him", "her", "you", "the", "a", "an", "my",
    ]
    private static let openers: Set = [
        "met", "saw", "with", "it", "was", "spoke", "to", "talked", "i", "we", "just", "call", "called", "meeting", "a",
        "had",
        "chat", "name", "is", "'s", "my", "prospect", "his", "her", "their", "contact", "that", "'d", "be", "ok", "yes",
        "new",
        "about", "from", "for", "and", "um", "er", "well", "lady", "guy", "man", "bloke", "woman", "person", "someone",
        "called",
        "named", ":",
    ]
}

/// Whether a word of a sentence may be somebody's name: no common word, and “will” or “mark” only with a capital that does
/// not open the sentence.
package func mayBeName(_ word: some StringProtocol, opens: Bool) -> Bool {
    let folded = foldedForSearch(String(word))
    if GivenNames.wordy.contains(folded) { return !opens && word.first?.isUppercase == true }
    return folded.count > 1 && !StopWords.isCommon(folded)
}
