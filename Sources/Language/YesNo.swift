/// Reads a reply as yes or no; nil when it is neither.
package func yesNo(_ reply: String) -> Bool? {
    let words = spokenWords(TokenText(reply))
    guard let first = words.first else { return nil }
    if words.count <= 6, let pair = openers[words.prefix(2).joined(separator: " ")] { return pair }
    guard words.count <= 8 else { return nil }
    if let answer = openers[first] { return answer }
    return nil
}

/// Whether a reply says that there is nothing to tell: “none”, “n/a”, “they didn’t say”, “not yet”.
package func isNothing(_ reply: String) -> Bool {
    let text = TokenText(reply)
    let words = text.tokens.filter(\.isWord).map(\.folded)
    guard !words.isEmpty else {
        // A lone dash, cross or nought stands for nothing; an empty reply is no reply.
        let marks = text.tokens.map(\.folded)
        return !marks.isEmpty && marks.allSatisfy { $0 == "-" || $0 == "0" || $0 == "." || $0 == "×" }
    }
    guard words.count <= 8, !text.tokens.contains(where: { $0.kind == .number && $0.value > 0 }) else { return false }
    let rest = words.drop(while: { fillers.contains($0) })
    let phrase = rest.joined(separator: " ")
    if phrase.isEmpty { return false }
    if nothings.contains(phrase) { return true }
    if openingNothings.contains(where: { phrase == $0 || phrase.hasPrefix($0 + " ") }),
        rest.dropFirst(1).allSatisfy({ trailers.contains($0) }) || rest.count <= 1
    {
        return true
    }
    return saidNothing(Array(rest))
}

/// The words of a reply, short forms joined again: “that's”.
private func spokenWords(_ text: TokenText) -> [String] {
    var words: [String] = []
    for token in text.tokens where token.isWord {
        if token.folded.hasPrefix("'"), !words.isEmpty {
            words[words.count - 1] += token.folded
        } else {
            words.append(token.folded)
        }
    }
    return words
}

/// “They didn’t say”, “she never mentioned it”, “didn’t ask”, “don’t know”, “can’t remember”.
private func saidNothing(_ words: [String]) -> Bool {
    guard let no = words.firstIndex(where: { negations.contains($0) || $0 == "not" || $0 == "never" }) else {
        return false
    }
    guard words[..<no].allSatisfy({ subjects.contains($0) || auxiliaries.contains($0) }) else { return false }
    let rest = words[(no + 1)...].drop(while: { $0 == "really" || $0 == "actually" || $0 == "even" })
    guard let verb = rest.first, sayings.contains(verb) else { return false }
    return rest.dropFirst().allSatisfy { trailers.contains($0) || subjects.contains($0) }
}

private let openers: [String: Bool] = {
    var openers: [String: Bool] = [:]
    for word in yeses { openers[word] = true }
    for word in noes { openers[word] = false }
    return openers
}()
private let yeses = [
    "y", "yes", "yep", "yeah", "yup", "yea", "aye", "sure", "ok", "okay", "correct", "right", "true", "definitely",
    "absolutely", "certainly", "indeed", "agreed", "exactly", "please", "of course", "go ahead", "do it", "please do",
    "that's right", "he did", "she did", "they did", "i did", "he has", "she has", "i have", "k", "yess", "ye",
    "oui", "ja", "they have", "we did", "keep it", "looks good", "sounds good", "all good",
]
private let noes = [
    "n", "no", "nope", "nah", "never", "not", "don't", "dont", "nay", "negative", "false", "wrong", "incorrect",
    "didn't", "no thanks", "no thank", "he didn't", "she didn't", "they didn't", "i didn't", "haven't", "hasn't",
    "not yet", "not really", "they haven't", "i haven't", "nein", "non", "skip", "that's wrong", "we didn't",
]
private let fillers: Set = [
    "er", "erm", "um", "uh", "well", "hmm", "oh", "so", "honestly", "just", "sorry", "absolutely",
]
private let nothings: Set = [
    "none", "nothing", "nil", "nada", "nope", "no", "nah", "nobody", "no one", "noone", "nowhere", "n a", "na", "nowt",
    "zero", "zilch", "naught", "nought", "no idea", "not sure", "unsure", "unknown", "dunno", "pass", "nothing new",
    "not yet", "not applicable", "no comment", "not that i know of", "not that i know", "not that i remember",
    "neither",
    "none of them", "none of it", "nothing comes to mind", "no clue", "doesn't apply", "does not apply", "no name",
    "no company",
    "no date", "no number", "no phone", "no email", "same as before", "no change", "never", "not a thing", "not one",
    "null",
    "no competitor", "no thanks", "no one else", "nobody else", "nothing else", "no more", "nothing really",
]
private let openingNothings = ["none", "nothing", "no", "not", "nobody", "nope", "nil"]
private let trailers: Set = [
    "yet", "really", "at", "all", "so", "far", "that", "it", "this", "time", "today", "for", "now", "i", "know", "of",
    "specific", "special", "particular", "in", "much", "else", "more", "about", "given", "mentioned", "said",
    "anything",
    "clear", "clearly", "either", "sorry", "to", "me", "one", "any", "sure", "spoken", "came", "up", "was", "been",
    "them",
    "him", "her", "agreed", "asked", "promised", "noted", "here", "thanks",
]
private let negations: Set = [
    "didn't", "didnt", "don't", "dont", "doesn't", "doesnt", "haven't", "havent", "hasn't", "hasnt", "can't", "cant",
    "couldn't", "couldnt", "wasn't", "wouldn't", "wouldnt", "nobody", "nothing",
]
private let subjects: Set = [
    "i", "he", "she", "they", "we", "it", "that", "them", "us", "me", "him", "her", "you", "one",
]
private let auxiliaries: Set = [
    "did", "do", "does", "have", "has", "had", "was", "were", "could", "can", "'ve", "'d", "is",
]
private let sayings: Set = [
    "say", "said", "ask", "asked", "mention", "mentioned", "know", "remember", "tell", "told", "come", "came",
    "discuss",
    "discussed", "give", "gave", "given", "offer", "offered", "recall", "get", "got", "agreed", "agree", "talk",
    "talked",
    "want", "need", "promise", "promised", "apply", "have", "specify", "commit", "decide", "decided", "share", "reveal",
    "raise", "find", "sure",
]
