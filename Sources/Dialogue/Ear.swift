import CivilTime
import FollowUp
import Foundation
import Language

// The few things the interview asks of the ear, in its own words.

// Most lines hold neither, and every line is looked at often: a glance first.
func heardPhone(in text: String) -> String? {
    guard text.utf8.count(where: { (48...57).contains($0) }) >= 5 else { return nil }
    return phones(in: text).first?.typed
}
func heardEmail(in text: String) -> String? {
    text.utf8.contains(UInt8(ascii: "@")) ? emails(in: text).first?.typed : nil
}
func heardMoney(in text: String) -> String? { amounts(in: text).first?.typed }
func heardPerson(in text: String) -> PersonPhrase? { hearPerson(text) }
func heardYesNo(_ text: String) -> Bool? { yesNo(text) }
func saysNothing(_ text: String) -> Bool { isNothing(text) || cannot.contains(folded(text).replacing("’", with: "'")) }
func folded(_ text: String) -> String { foldedForSearch(text) }

extension String {
    /// Without white space at either end.
    package var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}

/// The text without the numbers and addresses in it.
package func withoutReach(_ text: String) -> String {
    var rest = text
    for typed in phones(in: text).map(\.typed) + emails(in: text).map(\.typed) {
        rest = rest.replacing(typed, with: "")
    }
    while let last = rest.last, ",; ".contains(last) { rest.removeLast() }
    while let first = rest.first, ",; ".contains(first) { rest.removeFirst() }
    return rest
}

/// A step's verb and channel: "text her the link" is text by text.
func heardStep(_ text: String, now: Moment) -> (verb: String, channel: Channel?) {
    let heard = StepEar(dates: DateEar(now: now.wall, locale: .britain, use: .plan)).hear(text)
    return (heard.verb ?? "", heard.channel.flatMap { Channel(rawValue: $0.rawValue) })
}

/// The words of a text that say when, or nil.
func heardWhen(_ text: String, now: Moment) -> String? {
    DateEar(now: now.wall, locale: .britain, use: .plan).hear(text).map { String(text[$0.range]) }
}

/// What comes behind "about" or "re".
func heardAbout(_ text: String) -> String? {
    for word in [" about ", " re ", " regarding ", " on the "] {
        if let range = text.range(of: word, options: .caseInsensitive) {
            return String(text[range.upperBound...]).trimmed
        }
    }
    return nil
}

/// "no", "she'd rather not": leave was refused.
func saysNo(_ text: String) -> Bool {
    let words = folded(text).split { !$0.isLetter && $0 != "'" }.map(String.init)
    if words.contains("problem") || words.contains("worries") { return false }
    return words.first == "no" || words.first == "not" || words.contains("rather") && words.contains("not")
}

/// The reason in "nothing, because she moves abroad"; empty when none is given, nil when a step is named.
func reasonForNone(_ text: String) -> String? {
    if saysNothing(text) { return "" }
    for opening in ["nothing", "no next step", "no step", "none"] where folded(text).hasPrefix(opening) {
        let rest = text.dropFirst(opening.count)
        guard rest.first.map({ !$0.isLetter }) ?? true else { continue }
        let words = rest.drop { !$0.isLetter && !$0.isNumber }.split(separator: " ")
        let bare = words.first.map { ["because", "as", "since"].contains(folded(String($0))) } == true
        return (bare ? words.dropFirst() : words[...]).joined(separator: " ")
    }
    return nil
}

/// "client" or "referral partner" said as a role is what they are to the user.
func heardKind(in role: String) -> String? {
    let words = folded(role)
    return words.contains("client") || words.contains("customer")
        ? "client" : words.contains("referral") ? "partner" : nil
}

/// What a pain costs, where the same words say so: "it cost them a quarter", "we lose a day a week".
func heardCost(in text: String) -> String? {
    let words = text.split(separator: " ")
    guard
        let start = words.firstIndex(where: { word in
            costing.contains(folded(String(word)).filter { $0.isLetter })
        }), start + 1 < words.count
    else { return nil }
    let rest = words[(start + 1)...].drop {
        ["us", "them", "me", "him", "her", "about", "over"].contains($0.lowercased())
    }
    var cost: [Substring] = []
    for word in rest {
        cost.append(word)
        if let last = word.last, ",;.–".contains(last) { break }
    }
    let said = cost.prefix(8).joined(separator: " ").trimmingCharacters(in: .punctuationCharacters)
    return said.isEmpty ? nil : said
}

private let costing: Set<String> = ["cost", "costs", "costing", "lose", "loses", "losing", "lost", "wastes", "wasted"]
private let cannot: Set<String> = ["can't", "cannot", "can not", "i can't", "i cannot", "no idea", "don't know"]
