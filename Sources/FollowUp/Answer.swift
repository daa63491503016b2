import CivilTime

/// What was heard of a typed line.
package enum Answer: Hashable, Codable, Sendable {
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
    /// A thing to do, by when; `due` is nil until it is known.
    case deed(what: String, due: Due?)
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
        case .deed(let what, _): what
        }
    }
    package var due: Due? {
        switch self {
        case .due(let due): due
        case .deed(_, let due): due
        default: nil
        }
    }
    package var isNothing: Bool { if case .nothing = self { true } else { false } }
}
