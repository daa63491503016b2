/// Where the sentences of a message stand, as people type them: a line break ends one, unless the line was only wrapped; so does
/// a stop, a question mark, an exclamation mark or an emoji; a greeting before a comma is one of its own.
func messageSentences(in text: String) -> [Range<String.Index>] {
    var found: [Range<String.Index>] = []
    for stretch in unwrapped(text) {
        var start = stretch.startIndex
        var index = stretch.startIndex
        while index < stretch.endIndex {
            guard let marks = endMarks(at: index, in: stretch) else {
                index = stretch.index(after: index)
                continue
            }
            if endsSentence(marks, from: start, in: stretch) {
                append(stretch[start..<marks.upperBound], to: &found)
                start = marks.upperBound
            }
            index = marks.upperBound
        }
        append(stretch[start...], to: &found)
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

/// The marks that may end a sentence here, with the quotes and brackets they close; nil where there are none.
private func endMarks(at index: String.Index, in stretch: Substring) -> Range<String.Index>? {
    let isEmoji = stretch[index].isEmoji
    guard isEmoji || endMarks.contains(stretch[index]) else { return nil }
    var end = index
    while end < stretch.endIndex, isEmoji ? stretch[end].isEmoji : endMarks.contains(stretch[end]) {
        end = stretch.index(after: end)
    }
    while end < stretch.endIndex, closing.contains(stretch[end]) { end = stretch.index(after: end) }
    return index..<end
}

private let endMarks = ".!?…"
private let closing = "\"'”’)"

private func endsSentence(_ marks: Range<String.Index>, from start: String.Index, in stretch: Substring) -> Bool {
    let rest = stretch[marks.upperBound...]
    guard let next = rest.first else { return true }
    guard next.isWhitespace else { return false }
    let mark = stretch[marks.lowerBound]
    if mark.isEmoji { return true }
    let dots = stretch[marks].count { $0 == "." }
    let following = rest.first { !$0.isWhitespace }
    // "… and then", "well... yes": the sentence goes on.
    if mark == "…" || dots > 1, following?.isLowercase == true { return false }
    guard stretch[marks] == "." else { return true }
    return !isShortForm(stretch[start..<marks.lowerBound], before: following)
}

private func isShortForm(_ words: Substring, before following: Character?) -> Bool {
    let item = words.drop(while: \.isWhitespace)
    // "1. Measure the door"
    if (1...2).contains(item.count), item.allSatisfy(\.isNumber) { return true }
    let word = words[
        (words.lastIndex { $0.isWhitespace || $0 == "(" }.map(words.index(after:)) ?? words.startIndex)...]
    if word.count == 1, word.first?.isUppercase == true {
        // "J. Ortiz" is an initial; "it begins with an M. If …" is not.
        let before = words.dropLast(word.count).split(whereSeparator: \.isWhitespace).last.map { $0.lowercased() }
        return !["a", "an", "the", "letter", "plan", "option", "type"].contains(before)
    }
    let small = word.lowercased()
    // "no. 5" and "no. We left", "at 10 a.m. on Monday" and "at 10 a.m. Could you …".
    if small == "no" { return following?.isNumber == true }
    return shortForms.contains(small) || lastForms.contains(small) && following?.isUppercase != true
}

private let shortForms: Set<String> = [
    "mr", "mrs", "ms", "dr", "st", "prof", "approx", "e.g", "i.e", "vs", "sgt", "rev",
]

/// Short forms that may also stand last in a sentence.
private let lastForms: Set<String> = ["sr", "jr", "etc", "ltd", "inc", "co", "rd", "ave", "a.m", "p.m"]

/// "Hi Jo," and "Dear Mr Weil –": the place behind the mark.
private func greetingEnd(in sentence: Substring) -> String.Index? {
    // "Hi Anne-Marie," has its end behind the whole name.
    let comma = sentence.indices.first {
        ",!:–".contains(sentence[$0]) || sentence[$0] == "-" && !sentence[$0...].dropFirst().startsInLetter
    }
    guard let comma else { return nil }
    let words = sentence[..<comma].split(whereSeparator: \.isWhitespace)
    guard (1...6).contains(words.count), greetings.contains(words[0].lowercased()) else { return nil }
    let end = sentence.index(after: comma)
    guard end < sentence.endIndex, sentence[end].isWhitespace else { return nil }
    return end
}

let greetings: Set<String> = [
    "hi", "hello", "hey", "dear", "hiya", "morning", "good", "afternoon", "evening", "greetings", "g'day",
]

extension Substring {
    fileprivate var startsInLetter: Bool { first?.isLetter == true }
}

extension Character {
    var isEmoji: Bool {
        guard let scalar = unicodeScalars.first else { return false }
        return scalar.value >= 0x2600 && scalar.value <= 0x27BF || scalar.value >= 0x1F300 && scalar.value <= 0x1FAFF
    }
}
