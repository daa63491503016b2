import FollowUp

/// A touch as typed in one line: name, channel, outcome, note. Where the name ends is told by what follows it.
struct LogLine: Equatable {
    var name: String
    /// nil when it goes without: what is let go was no touch.
    var channel: Channel?
    var outcome: Playbook.Outcome
    var note: String?

    enum Fault: Error, Equatable {
        case noChannel(name: String)
        /// The word where an outcome was wanted; nil when nothing stood there.
        case noOutcome(String?)
    }

    init(_ words: [String], by playbook: Playbook) throws(Fault) {
        let words = words.flatMap { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
        var fault: Fault?
        for place in words.indices.dropFirst() {
            let name = LogLine.bare(words[..<place])
            if let (channel, end) = LogLine.longest(words, at: place, { Channel(typed: $0) }) {
                if let (outcome, end) = LogLine.longest(words, at: end, playbook.outcome) {
                    self.init(name: name, channel: channel, outcome: outcome, note: LogLine.note(words[end...]))
                    return
                }
                // “voicemail” is the way and what came of it.
                if let outcome = playbook.outcome(called: LogLine.bare(words[place..<end])) {
                    self.init(
                        name: name, channel: channel, outcome: outcome, note: LogLine.note(words[end...]))
                    return
                }
                fault = fault ?? .noOutcome(end < words.count ? words[end] : nil)
            } else if let (outcome, end) = LogLine.longest(words, at: place, playbook.outcome),
                outcome.by != nil || outcome.means == .letGo
            {
                self.init(name: name, channel: outcome.by, outcome: outcome, note: LogLine.note(words[end...]))
                return
            }
        }
        throw fault ?? .noChannel(name: words.first ?? "")
    }

    private init(name: String, channel: Channel?, outcome: Playbook.Outcome, note: String?) {
        self.name = name
        self.channel = channel
        self.outcome = outcome
        self.note = note
    }

    /// The longest run of words from a place that mean something, and where it ends.
    private static func longest<Meaning>(
        _ words: [String], at place: Int, _ meaning: (String) -> Meaning?
    ) -> (Meaning, end: Int)? {
        for end in stride(from: min(place + 5, words.count), to: place, by: -1) {
            if let meant = meaning(bare(words[place..<end])) { return (meant, end) }
        }
        return nil
    }

    /// Put together by hand: this runs for every run of words, before anything is kept.
    private static func bare(_ words: ArraySlice<String>) -> String {
        var line = ""
        for word in words {
            if !line.isEmpty { line += " " }
            line += word
        }
        func isMark(_ character: Character) -> Bool { ":;,.–- ".contains(character) }
        let rest = line.drop(while: isMark)
        guard let last = rest.lastIndex(where: { !isMark($0) }) else { return "" }
        return String(rest[...last])
    }

    private static func note(_ words: ArraySlice<String>) -> String? {
        var words = words
        // “let go, because …”: the word that leads to the reason is none of it.
        while let first = words.first, ["–", "-", ":", "because", "because:"].contains(first.lowercased()) {
            let led = words.removeFirst().lowercased()
            if led.hasPrefix("because"), words.first?.lowercased() == "of" { words.removeFirst() }
        }
        return words.isEmpty ? nil : words.joined(separator: " ")
    }
}
