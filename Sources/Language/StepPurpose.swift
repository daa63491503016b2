/// What a step typed in one line is for, where that is evident: “call Jenny to determine next steps”, “ring her re the
/// trial”. What is asked of someone or sent to someone is no purpose: “ask Jo to send the list”, “send it to Jo”.
/// - Parameter step: the line without its day and number.
/// - Returns: the words behind the one that leads to it, as typed; nil where none does.
package func evidentPurpose(of step: String) -> String? {
    let words = step.split(whereSeparator: \.isWhitespace)
    let folded = words.map { StepPurpose.bare(foldedForSearch(String($0))) }
    guard let verb = folded.first, let way = StepPurpose.ways[verb] else { return nil }
    for place in folded.indices.dropFirst() where place + 1 < words.count {
        let leads: Bool =
            switch folded[place] {
            case "re", "about", "regarding", "concerning": way == .speaking
            case "to": Verbs.base(of: folded[place + 1])?.form == .base
            case "and": way == .speaking && Verbs.base(of: folded[place + 1])?.form == .base
            default: false
            }
        guard leads else { continue }
        var purpose = step[words[place + 1].startIndex...]
        while let last = purpose.last, !last.isLetter, !last.isNumber, !"”\")?".contains(last) { purpose.removeLast() }
        return purpose.isEmpty ? nil : String(purpose)
    }
    return nil
}

private enum StepPurpose {
    /// Whether people talk, and about something, or a thing goes to them.
    enum Way { case speaking, handing }

    static let ways: [String: Way] = {
        var ways: [String: Way] = [:]
        for word in "call ring phone email e-mail mail text message whatsapp meet visit see talk speak write".listed {
            ways[word] = .speaking
        }
        for word in "send bring post deliver share forward show give drop".listed { ways[word] = .handing }
        return ways
    }()

    static func bare(_ word: String) -> String {
        String(word.drop { !$0.isLetter }.prefix { $0.isLetter || $0 == "-" || $0 == "'" })
    }
}
