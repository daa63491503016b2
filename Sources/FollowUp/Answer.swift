import CivilTime

/// What was heard of a typed line.
package enum Answer: Hashable, Sendable {
    case text(String)
    case list([String])
    /// A person, perhaps one already in the notebook.
    case person(name: String, company: String?, role: String?, known: ID<Prospect>?)
    /// The key of a choice.
    case choice(String)
    case yes(Bool)
    case due(Due)
    case phone(String)
    case email(String)
    case money(String)
    /// Things to do, each by when.
    case deeds([Deed])
    /// There is none, in their words: "nobody", "they didn't say".
    case nothing(String)

    /// The answer as a line of text, for quoting it and for editing it.
    package var words: String {
        switch self {
        case .text(let text), .choice(let text), .nothing(let text): text
        case .phone(let text), .email(let text), .money(let text): text
        case .list(let items): items.joined(separator: "; ")
        case .person(let name, let company, _, _): [name, company].compactMap { $0 }.joined(separator: ", ")
        case .yes(let yes): yes ? "yes" : "no"
        case .due(let due): [due.day.description, due.time?.description].compactMap { $0 }.joined(separator: " ")
        case .deeds(let deeds): deeds.map(\.what).joined(separator: "; ")
        }
    }
    package var due: Due? {
        switch self {
        case .due(let due): due
        case .deeds(let deeds): deeds.lazy.compactMap(\.due).first
        default: nil
        }
    }
    package var isNothing: Bool { if case .nothing = self { true } else { false } }
}

/// A thing to do, by when.
package struct Deed: Hashable, Codable, Sendable {
    /// In their words, without the words of the date.
    package var what: String
    package var due: Due?

    package init(_ what: String, due: Due? = nil) {
        self.what = what
        self.due = due
    }
}
