import ArgumentParser
import Exchange
import Terminal

struct List: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "The people in the notebook, by name.")

    @Option(help: "How many at most.")
    var limit = 1000

    @Flag(help: "As JSON.")
    var json = false

    @OptionGroup var options: Options

    func perform(at desk: Desk) throws -> [Line] {
        let people = try desk.notebookToRead()?.list(limit: limit, offset: 0) ?? []
        if json {
            return [
                .verbatim(
                    JSON.array(
                        people.map {
                            .object([
                                "name": .string($0.name), "company": .text($0.company),
                                "kind": .string($0.kind.rawValue), "state": .string($0.state.rawValue),
                            ])
                        }
                    ).text)
            ]
        }
        guard !people.isEmpty else { return [.hint(desk.wording("list.none"))] }
        return people.map {
            .row(
                number: "", label: $0.name, words: $0.company ?? "", right: desk.wording("state.\($0.state.rawValue)"))
        }
    }
}
