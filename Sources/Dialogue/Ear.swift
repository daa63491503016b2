import CivilTime
import Foundation
import Language

// The few things the interview asks of the ear, in its own words.

func heardPhone(in text: String) -> String? { phones(in: text).first?.typed }
func heardEmail(in text: String) -> String? { emails(in: text).first?.typed }
func heardMoney(in text: String) -> String? { amounts(in: text).first?.typed }
func heardPerson(in text: String) -> PersonPhrase? { hearPerson(text) }
func heardYesNo(_ text: String) -> Bool? { yesNo(text) }
func saysNothing(_ text: String) -> Bool { isNothing(text) }
func folded(_ text: String) -> String { foldedForSearch(text) }

extension String {
    /// Without white space at either end.
    package var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}

/// A step's verb and channel: "text her the link" is text by text.
func heardStep(_ text: String) -> (verb: String, channel: String?) {
    let words = folded(text).split { !$0.isLetter && $0 != "-" }.map(String.init)
    let channel = words.lazy.compactMap { channels[$0] }.first
    return (words.first ?? "", channel)
}

/// The words of a text that say when, or nil.
func heardWhen(_ text: String, now: Moment) -> String? {
    DateEar(now: now.wall, locale: .britain, use: .plan).hear(text).map { String(text[$0.range]) }
}

/// What comes behind "about" or "re".
func heardAbout(_ text: String) -> String? {
    for word in [" about ", " re ", " regarding ", " on the "] {
        if let range = text.range(of: word, options: .caseInsensitive) { return String(text[range.upperBound...]).trimmed }
    }
    return nil
}

/// "no", "she'd rather not": leave was refused.
func saysNo(_ text: String) -> Bool {
    let words = folded(text).split { !$0.isLetter && $0 != "'" }.map(String.init)
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

private let channels: [String: String] = [
    "call": "phone", "ring": "phone", "phone": "phone", "telephone": "phone", "dial": "phone", "text": "text",
    "sms": "text", "email": "email", "e-mail": "email", "mail": "email", "linkedin": "linkedin", "whatsapp": "whatsapp",
    "video": "video", "zoom": "video", "teams": "video", "visit": "in_person", "meet": "in_person", "coffee": "in_person",
    "lunch": "in_person", "postcard": "postcard",
]
