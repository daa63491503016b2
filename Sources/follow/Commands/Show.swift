import ArgumentParser
import Exchange
import FollowUp
import Terminal

struct Show: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "The record of a person.")

    @Argument(help: "The name, or enough of it.")
    var name: [String]

    @Flag(help: "As JSON.")
    var json = false

    @OptionGroup var options: Options

    func perform(at desk: Desk) throws -> [Line] {
        guard let relationship = try desk.relationship(called: name.joined(separator: " ")) else { return [] }
        if json { return [.verbatim(relationship.json(on: desk.today).text)] }
        let lines = desk.lines(of: relationship)
        // Before the first touch there is no rhythm to speak of.
        guard !relationship.touches.isEmpty else { return lines }
        return lines + desk.lines(of: desk.rhythm(for: relationship, by: try desk.taughtPlaybook()), in: relationship)
    }
}

extension Desk {
    /// All there is of the one person a typed name means.
    func relationship(called name: String) throws -> Relationship? {
        let prospect = try person(called: name)
        spokenOf = prospect.id
        return try notebookToRead()?.relationship(prospect.id)
    }

    /// The one person a typed name means; none or several is a sentence.
    func person(called name: String) throws -> Prospect {
        // Whoever has the whole name is found at once; beginnings are looked for among all.
        let exact = try notebookToRead()?.people(called: name, limit: 6)
            .filter { $0.name.lowercased() == name.lowercased() }
        if let exact, exact.count == 1 { return exact[0] }
        let people = try notebookToRead()?.people(matching: name, limit: 6) ?? []
        guard people.count == 1 else {
            let names = people.map { [$0.name, $0.company].compactMap { $0 }.joined(separator: ", ") }
            let values = ["answer": name, "what": names.joined(separator: "; ")]
            throw Failure(1, wording(people.isEmpty ? "show.none" : "show.several", values))
        }
        return people[0]
    }
}
