/// The lines of a text, each with the lines it goes on in where it was only wrapped.
func unwrapped(_ text: String) -> [Substring] {
    var stretches: [Substring] = []
    var before: Substring = ""
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
        if let last = stretches.last, isWrapped(before, into: line) {
            stretches[stretches.count - 1] = text[last.startIndex..<line.endIndex]
        } else {
            stretches.append(line)
        }
        before = line
    }
    return stretches
}

/// A line without an end that goes on in small letters below. A greeting and a sign-off, as in "cheers" and "ben", have a
/// line to themselves.
private func isWrapped(_ before: Substring, into line: Substring) -> Bool {
    guard line.first(where: { !$0.isWhitespace })?.isLowercase == true, !hasEnd(before) else { return false }
    let words = before.split(whereSeparator: \.isWhitespace)
    let isGreeting = words.count <= 4 && words.first.map { greetings.contains($0.lowercased()) } ?? true
    let isSignOff = line.split(whereSeparator: \.isWhitespace).count <= 2 && !hasEnd(line)
    return !isGreeting && !isSignOff
}

private func hasEnd(_ line: Substring) -> Bool {
    guard let last = line.last(where: { !$0.isWhitespace && !"\"'”’)".contains($0) }) else { return false }
    return last.isEmoji || ".!?…:".contains(last)
}
