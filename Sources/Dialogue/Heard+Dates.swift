import CivilTime
import FollowUp
import Language

extension Question {
    /// One day or time, nothing else expected on the line.
    func hearDue(_ text: String, attempt: Int, _ room: Hearing) -> Heard {
        switch HeardDue(in: text, looksBack: looksBack, attempt: attempt, room) {
        case .heard(let due, _): .heard(.due(due))
        case .unsure(let message): .unclear(message)
        case .none: .unclear("")
        }
    }

    /// What is to be done and by when. Several are parted by semicolons; each needs its day.
    func hearDeeds(_ text: String, several: Bool, attempt: Int, _ room: Hearing) -> Heard {
        var deeds: [Deed] = []
        for item in several ? listed(text) : [text] {
            switch HeardDue(in: item, looksBack: looksBack, attempt: attempt, room) {
            case .unsure(let message): return .unclear(message, half: HeardDue.rest(of: item, room))
            case .heard(let due, let rest):
                guard !rest.isEmpty else { return .unclear("") }
                deeds.append(Deed(rest, due: due))
            case .none:
                if undated {
                    deeds.append(Deed(item))
                } else {
                    return .unclear(room.wording("unclear.undated", turn: attempt), half: item)
                }
            }
        }
        return deeds.isEmpty ? .unclear("") : .heard(.deeds(deeds))
    }
}

/// The line says when and nothing else: the second half of an answer that lacked its day.
func isOnlyDate(_ line: String, _ room: Hearing) -> Bool {
    let ear = DateEar(now: room.now.wall, locale: room.region, use: .plan)
    return ear.hear(line).map { remainder(of: line, without: $0.range).isEmpty } ?? false
}

/// The text without a phrase and without the small words that tied it in: "send it by Friday" leaves "send it".
func remainder(of text: String, without range: Range<String.Index>) -> String {
    var before = text[..<range.lowerBound].split(separator: " ")
    while let last = before.last, ties.contains(folded(String(last))) { before.removeLast() }
    var after = text[range.upperBound...].split(separator: " ")
    while let first = after.first, first.allSatisfy({ ",;:–-".contains($0) }) { after.removeFirst() }
    var rest = (before + after).joined(separator: " ").trimmed
    while let last = rest.last, ",;:–- ".contains(last) { rest.removeLast() }
    while let first = rest.first, ",;:–- ".contains(first) { rest.removeFirst() }
    return rest
}

/// The words of a date without the small word that ties them in: "on 31 February" is "31 February".
func untied(_ words: Substring) -> String {
    words.split(separator: " ").drop { ties.contains(folded(String($0))) }.joined(separator: " ")
}

private let ties: Set<String> = [
    "by", "on", "at", "before", "until", "till", "from", "the", "for", "due", "this", "–", "-",
]
