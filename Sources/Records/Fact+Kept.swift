import FollowUp
import GRDB

extension Fact: Kept {
    static let table = "fact"
    static let columns = [
        "prospect", "id", "meeting", "on_day", "words", "kind", "extra", "channel", "whenever", "about", "given",
    ]

    init(_ columns: inout Columns) throws {
        let prospect: ID<Prospect> = try columns.id()
        self.init(
            id: try columns.id(), prospect: prospect, meeting: columns.optionalID(), on: try columns.day(),
            kind: .ask, words: try columns.text())
        kind = try Kind(&columns)
    }

    var values: [(any DatabaseValueConvertible)?] {
        [prospect.rawValue, id.rawValue, meeting?.rawValue, on.number, words] + kind.columns
    }
    var owner: ID<Prospect> { prospect }
    var number: Int64 { id.rawValue }
    var texts: [String?] { [words, kind.extra] + kind.terms }
    /// Which own rule was broken is the program's note and nobody's words; the look back has it.
    var isFound: Bool { Relationship.rule(brokenBy: self) == nil }
}

extension Fact.Kind {
    fileprivate init(_ columns: inout Columns) throws {
        let word = try columns.text()
        let extra = columns.optionalText()
        let channel: Channel? = try columns.optionalWord()
        let (when, about, given) = (columns.optionalText(), columns.optionalText(), columns.optionalNumber())
        switch word {
        case "ask": self = .ask
        case "pain": self = .pain(cost: extra)
        case "aspiration": self = .aspiration
        case "personal": self = .personal
        case "detail": self = .detail
        case "competitor": self = .competitor(difference: extra)
        case "proposition": self = .proposition
        case "point": self = .point
        case "permission":
            self = .permission(Fact.Permission(given: given == 1, channel: channel, when: when, about: about))
        case "interest":
            guard let who = Fact.Interest(rawValue: extra ?? "") else { throw Damage(what: "whose interest is lost") }
            self = .interest(who)
        case "question": self = .question
        case "theirStep": self = .theirStep
        case "value": self = .value
        case "note": self = .note(name: extra ?? "")
        default: throw Damage(what: "“\(word)” is no kind of fact")
        }
    }

    fileprivate var columns: [(any DatabaseValueConvertible)?] {
        guard case .permission(let terms) = self else { return [name, extra, nil, nil, nil, nil] }
        return [name, nil, terms.channel?.rawValue, terms.when, terms.about, terms.given ? 1 : 0]
    }

    fileprivate var extra: String? {
        switch self {
        case .pain(let cost): cost
        case .competitor(let difference): difference
        case .interest(let who): who.rawValue
        case .note(let name): name
        default: nil
        }
    }

    fileprivate var terms: [String?] {
        guard case .permission(let terms) = self else { return [] }
        return [terms.when, terms.about]
    }
}
