import ArgumentParser
import Coaching
import Exchange
import FollowUp
import Language
import PromptLibrary
import Terminal

struct Rehearse: TalkCommand {
    static let configuration = CommandConfiguration(
        commandName: "rehearse", abstract: "A go at a scenario: the prospect answers what you say.",
        discussion: "Without a name it shows the list. Nothing of it comes into your notebook.")

    @Argument(help: "The scenario, by its name or its number in the list.")
    var scenario: [String] = []

    @Option(name: .customLong("as"), help: ArgumentHelp("Whose training it is.", valueName: "name"))
    var trainee: String?

    @Flag(help: "Only list the scenarios.")
    var list = false

    @Flag(help: "The list as JSON.")
    var json = false

    @OptionGroup var options: Options

    mutating func run() throws {
        let desk = try Desk(options.settings)
        let session = try open(at: desk, returning: false)
        if case .over = session.place { desk.leave() }
        var loop = try Loop(desk, session)
        try loop.run()
    }

    func open(at desk: Desk, returning: Bool) throws -> Session {
        let all = try desk.library.scenarios()
        if list || json {
            try desk.results.show(
                json ? [.verbatim(JSON.array(all.map(\.json)).text)] : desk.lines(of: all))
            return returning ? .coach() : Session(place: .over(code: 0), returns: false)
        }
        var talk = RehearsalTalk(all, trainee: trainee, at: desk)
        if !scenario.isEmpty {
            let name = scenario.joined(separator: " ")
            guard let chosen = all.chosen(by: name) else {
                let near = nearest(to: name, among: all.map(\.name)) ?? ""
                throw Failure(1, desk.wording("train.unknown", ["answer": name, "what": near]))
            }
            try desk.talk.show(talk.begin(chosen, in: desk.hearing()))
        }
        return Session(place: .rehearsal(talk), returns: returning)
    }
}

extension [Scenario] {
    /// By number, by name, or by words of the title or the name of the prospect that fit one alone.
    func chosen(by text: String) -> Scenario? {
        if let number = Int(text) { return indices.contains(number - 1) ? self[number - 1] : nil }
        let wanted = foldedForSearch(text)
        if let exact = first(where: { $0.name == wanted.replacing(" ", with: "-") }) { return exact }
        let fitting = filter { scenario in
            [scenario.name, scenario.title, scenario.prospect.name].contains { foldedForSearch($0).contains(wanted) }
        }
        return fitting.count == 1 && !wanted.isEmpty ? fitting[0] : nil
    }
}

extension Scenario {
    var json: JSON {
        .object([
            "name": .string(name), "title": .string(title), "prospect": .string(prospect.name),
            "role": .text(prospect.role), "company": .text(prospect.company), "minutes": .number(minutes),
            "why": .string(why), "behaviours": .texts(checks.map(\.behaviour.id)),
        ])
    }
}
