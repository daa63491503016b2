import ArgumentParser
import Dialogue
import Exchange
import FollowUp
import Terminal

struct Nightmare: TalkCommand {
    static let configuration = CommandConfiguration(
        commandName: "nightmare", abstract: "What went wrong at its worst, and how it was put right.",
        discussion: "Without words it lists them; find searches them. They are kept with the person they happened with."
    )

    @Argument(help: "What went wrong.")
    var words: [String] = []

    @Option(help: ArgumentHelp("Whom it was with.", valueName: "name"))
    var with: String?

    @Flag(help: "The list as JSON.")
    var json = false

    @OptionGroup var options: Options

    func open(at desk: Desk, returning: Bool) throws -> Session {
        let typed = words.joined(separator: " ").trimmed
        guard !typed.isEmpty else {
            try desk.results.show(try list(at: desk))
            return returning ? Session(place: .prompt, returns: true) : Session(place: .over(code: 0), returns: false)
        }
        let conversation = try desk.conversation("a-nightmare")
        _ = try desk.notebook()
        var ids = SystemRandomNumberGenerator()
        let talk = Talk(id: .new(using: &ids), conversation: conversation.id, length: .full, began: desk.now)
        var session = Session.talk(
            Interview(conversation, talk: talk, in: desk.hearing()), isBegun: false, returns: returning)
        if let with {
            let person = try desk.person(called: with)
            session.meet(person, in: conversation, room: desk.hearing(), ids: &ids)
        }
        try desk.say(typed, in: &session, ids: &ids)
        return session
    }

    /// All that was kept, the latest first; those of one person together.
    private func list(at desk: Desk) throws -> [Line] {
        let notebook = try desk.notebookToRead()
        let hits = try notebook?.find(Relationship.nightmare, limit: Nightmare.most) ?? []
        var people: [Prospect] = []
        for hit in hits where !people.contains(where: { $0.id == hit.prospect.id }) { people.append(hit.prospect) }
        let kept = try people.flatMap { person in
            (try notebook?.relationship(person.id)?.notes(Relationship.nightmare) ?? []).reversed()
                .map { (person.name, $0) }
        }
        if json {
            let rows = kept.map { name, fact in
                JSON.object([
                    "name": .string(name), "on": .string(fact.on.description), "words": .string(fact.words),
                ])
            }
            return [.verbatim(JSON.array(rows).text)]
        }
        guard !kept.isEmpty else { return [.hint(desk.wording("nightmare.none"))] }
        return kept.map { name, fact in
            .row(number: "", label: name, words: fact.words, right: desk.say(Due(fact.on)))
        }
    }

    /// Nobody has more of them.
    private static let most = 500
}
