import Language

/// What the coach looks at in a step as typed: its words, what the ear hears of it (a time, a person, an
/// action, a channel), and what is left when these are taken away.
package struct StepTraits {
    package private(set) var names: [String] = ["all"]

    package init(_ text: String, heard: HeardStep, families: Families) {
        let words = MessageWords(text[...]).words
        names += wordTraits(of: words, families: families.names(in: words))
        names.append("opens \(words.first ?? "")")
        names.append("opens \(words.prefix(2).joined(separator: " "))")
        names.append("length \(words.count < 6 ? words.count : words.count < 9 ? 8 : words.count < 14 ? 13 : 14)")
        let hasTime = heard.whenText != nil
        let hasPerson = heard.person != nil
        names.append(hasTime ? "a time" : "no time")
        names.append(hasPerson ? "a person" : "no person")
        names.append("by \(heard.channel?.rawValue ?? "no channel")")
        names.append("does \(heard.verb ?? "nothing")")
        names.append(
            "\(hasPerson ? "a person" : "no person"), \(hasTime ? "a time" : "no time"), \(min(words.count / 3, 4))")
        if let person = heard.person, let first = person.split(separator: " ").first, text.hasPrefix(first) {
            names.append("a person first")
            if words.count > 1 { names.append("a person first, \(words[1])") }
        }
        var rest = text
        for part in [heard.whenText, heard.person, heard.phone?.typed].compactMap({ $0 }) {
            if let range = rest.firstRange(of: part) { rest.replaceSubrange(range, with: " ") }
        }
        let left = MessageWords(rest[...]).words.filter {
            !Words.small.contains($0) && $0 != heard.verb && $0.first?.isLetter == true
        }
        names.append("left \(min(left.count, 4))")
        names += Set(left.map { "left " + Words.stem($0) })
    }
}
