import CivilTime

/// The person: prospect, client or referral partner. A company is optional: much selling is to people.
package struct Prospect: Hashable, Codable, Sendable {
    package var id: ID<Prospect>
    /// As typed, never rewritten.
    package var name: String
    package var kind: Kind = .prospect
    package var company: String?
    package var role: String?
    package var phones: [String] = []
    package var emails: [String] = []
    package var state: State = .attempting
    package var since: Day
    /// What they asked for and wait for; nil when nothing is.
    package var request: Request?

    package enum Kind: String, Codable, CaseIterable, Sendable { case prospect, client, partner }

    /// Where the relationship stands; how one state leads to the next is the playbook's.
    package enum State: String, Codable, CaseIterable, Sendable {
        case promised, attempting, busyMessage = "busy_message", nurture, won, closed
    }

    /// Something they asked for, and when.
    package struct Request: Hashable, Codable, Sendable {
        /// In their words.
        package var words: String
        package var at: Moment

        package init(_ words: String, at: Moment) {
            self.words = words
            self.at = at
        }

        /// Whole hours they have been waiting.
        package func hours(at now: Moment) -> Int { max(0, now.utc - at.utc) / 3600 }
    }

    package init(id: ID<Prospect>, name: String, since: Day) {
        self.id = id
        self.name = name
        self.since = since
    }

    /// What to call them: the first word of the name, or the whole of it where that word is a title.
    package var first: String {
        let words = name.split(separator: " ")
        guard let first = words.first, words.count > 1 else { return name }
        return Prospect.titles.contains(first.lowercased().trimmingSuffix(".")) ? name : String(first)
    }
    private static let titles = [
        "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "dame", "herr", "frau",
    ]
}

extension String {
    fileprivate func trimmingSuffix(_ suffix: String) -> String {
        hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
    }
}
