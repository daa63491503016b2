import ArgumentParser
import Coaching
import Exchange
import FollowUp
import Terminal

/// `kit suggest`: what fits one person, and why.
struct KitSuggest: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "suggest", abstract: "What fits what a person said, best first, and nothing twice.")

    @Argument(help: "The name, or enough of it.")
    var name: [String]

    @Option(help: "How many at most.")
    var limit = 5

    @Flag(help: "As JSON.")
    var json = false

    @OptionGroup var options: Options

    func perform(at desk: Desk) throws -> [Line] {
        guard let relationship = try desk.relationship(called: name.joined(separator: " ")) else { return [] }
        let kit = try desk.kit().kit()
        let found = kit.suggestions(for: relationship).prefix(max(0, limit))
        if json {
            return [.verbatim(JSON.array(found.map { $0.item.json("fits", .string($0.fits)) }).text)]
        }
        guard !found.isEmpty else { throw Failure(1, nothing(of: kit, for: relationship, desk)) }
        return found.map { suggestion in
            let why = desk.wording("kit.fits", ["answer": suggestion.fits])
            let words = [why, suggestion.item.place].compactMap { $0 }.joined(separator: "\n")
            return .row(number: "", label: suggestion.item.title, words: words, right: "")
        }
    }

    /// Nothing fits: what stands against it, and what would help.
    private func nothing(of kit: Kit, for relationship: Relationship, _ desk: Desk) -> String {
        var values = ["first": relationship.prospect.first, "answer": relationship.wished.first ?? ""]
        guard !relationship.wished.isEmpty else { return desk.wording("kit.nothing-said", values) }
        guard let before = kit.givenBefore(to: relationship).first else {
            return desk.wording("kit.nothing-fits", values)
        }
        values["what"] = before.item.title
        values["due"] = desk.say(Due(before.on.on))
        return desk.wording("kit.all-given", values)
    }
}

extension Kit.Item {
    /// Where it is and what it is about, in one line.
    var shown: String {
        [place, topics.joined(separator: ", ")].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
    }

    /// - Parameters:
    ///   - key: what else there is to say of it.
    func json(_ key: String, _ value: JSON) -> JSON {
        .object([
            "title": .string(title), "where": .text(place), "form": .string(form.rawValue), "topics": .texts(topics),
            key: value,
        ])
    }
}
