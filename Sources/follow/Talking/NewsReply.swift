import Foundation

/// An answer to what the calendar brought: yes, no, done, each perhaps with words behind it, or words alone.
enum NewsReply: Equatable {
    case nothing
    case no
    case yes(String?)
    case done(String?)
    case words(String)

    init(_ line: String) {
        let text = line.trimmingCharacters(in: .whitespacesAndNewlines)
        let parts = text.split(maxSplits: 1, whereSeparator: \.isWhitespace).map(String.init)
        guard let head = parts.first else {
            self = .nothing
            return
        }
        let first = head.lowercased().trimmingCharacters(in: .punctuationCharacters)
        var rest = parts.count > 1 ? parts[1] : ""
        if rest.lowercased().hasPrefix("because ") { rest = String(rest.dropFirst("because ".count)) }
        let more = rest.isEmpty ? nil : rest
        if first == "done" {
            self = .done(more)
        } else if NewsReply.isOutcome(first, rest) {
            self = .words(text)
        } else {
            self = NewsReply.yeses.contains(first) ? .yes(more) : NewsReply.noes.contains(first) ? .no : .words(text)
        }
    }

    // The first word decides: "she has them already" is a reason, though as an answer it would be a yes.
    private static let yeses = ["y", "yes", "yep", "yeah", "ok", "okay", "sure", "right"]
    private static let noes = ["n", "no", "nope", "nah", "not"]

    /// What was said besides yes or done.
    var words: String? {
        switch self {
        case .yes(let words), .done(let words): words
        case .words(let words): words
        case .nothing, .no: nil
        }
    }

    /// "No answer" is what came of it, and no no.
    private static func isOutcome(_ first: String, _ rest: String) -> Bool {
        guard first == "no" || first == "not", let next = rest.lowercased().split(separator: " ").first else {
            return false
        }
        let word = next.trimmingCharacters(in: .punctuationCharacters)
        return ["answer", "reply", "response", "luck", "show", "sale", "interest", "one", "in", "there"].contains(word)
    }
}
