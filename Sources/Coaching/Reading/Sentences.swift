/// Where the sentences of a message stand, as people type them: a line break ends one, so does a stop, a question mark, an
/// exclamation mark or an emoji; a greeting before a comma is one of its own.
func messageSentences(in text: String) -> [Range<String.Index>] {
    var found: [Range<String.Index>] = []
    for line in text.split(whereSeparator: \.isNewline) {
        var start = line.startIndex
        var index = line.startIndex
        while index < line.endIndex {
            guard let end = sentenceEnd(at: index, from: start, in: line) else {
                index = line.index(after: index)
                continue
            }
            append(line[start..<end], to: &found)
            (start, index) = (end, end)
        }
        append(line[start...], to: &found)
    }
    guard let first = found.first, let comma = greetingEnd(in: text[first]) else { return found }
    found.removeFirst()
    var opening: [Range<String.Index>] = []
    append(text[first.lowerBound..<comma], to: &opening)
    append(text[comma..<first.upperBound], to: &opening)
    return opening + found
}

private func append(_ piece: Substring, to found: inout [Range<String.Index>]) {
    guard let first = piece.firstIndex(where: { !$0.isWhitespace }),
        let last = piece.lastIndex(where: { !$0.isWhitespace })
    else { return }
    found.append(first..<piece.index(after: last))
}

/// The place behind the marks that end a sentence here; nil where none ends.
private func sentenceEnd(
    at index: String.Index, from start: String.Index, in line: Substring
) -> String.Index? {
    let mark = line[index]
    let isEmoji = mark.isEmoji
    guard isEmoji || ".!?…".contains(mark) else { return nil }
    var end = index
    var dots = 0
    while end < line.endIndex, isEmoji ? line[end].isEmoji : ".!?…".contains(line[end]) {
        if line[end] == "." { dots += 1 }
        end = line.index(after: end)
    }
    while end < line.endIndex, "\"'”’)".contains(line[end]) { end = line.index(after: end) }
    let rest = line[end...]
    guard let next = rest.first else { return end }
    guard next.isWhitespace else { return nil }
    if isEmoji { return end }
    let following = rest.first { !$0.isWhitespace }
    // "… and then", "well... yes": the sentence goes on.
    if mark == "…" || dots > 1, following?.isLowercase == true { return nil }
    if mark == ".", dots == 1, isShortForm(line[start..<index]) { return nil }
    return end
}

private func isShortForm(_ before: Substring) -> Bool {
    let word = before[
        (before.lastIndex { $0.isWhitespace || $0 == "(" }.map(before.index(after:)) ?? before.startIndex)...]
    if word.count == 1, word.first?.isUppercase == true {
        // "J. Ortiz" is an initial; "it begins with an M. If …" is not.
        let last = before.dropLast().split(whereSeparator: \.isWhitespace).last.map { $0.lowercased() }
        return !["a", "an", "the", "letter", "plan", "option", "type"].contains(last)
    }
    return shortForms.contains(word.lowercased())
}

private let shortForms: Set<String> = [
    "mr", "mrs", "ms", "dr", "st", "sr", "jr", "prof", "no", "approx", "e.g", "i.e", "etc", "vs", "ltd", "inc", "co",
    "rd",
    "ave", "sgt", "rev", "a.m", "p.m",
]

/// "Hi Jo," and "Dear Mr Weil –": the place behind the mark.
private func greetingEnd(in sentence: Substring) -> String.Index? {
    guard let comma = sentence.firstIndex(where: { ",!:–-".contains($0) }) else { return nil }
    let words = sentence[..<comma].split(separator: " ")
    guard (1...6).contains(words.count), greetings.contains(words[0].lowercased()) else { return nil }
    let end = sentence.index(after: comma)
    guard end < sentence.endIndex, sentence[end].isWhitespace else { return nil }
    return end
}

private let greetings: Set<String> = [
    "hi", "hello", "hey", "dear", "hiya", "morning", "good", "afternoon", "evening", "greetings", "g'day",
]

extension Character {
    var isEmoji: Bool {
        guard let scalar = unicodeScalars.first else { return false }
        return scalar.value >= 0x2600 && scalar.value <= 0x27BF || scalar.value >= 0x1F300 && scalar.value <= 0x1FAFF
    }
}
