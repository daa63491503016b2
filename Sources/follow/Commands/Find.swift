import ArgumentParser
import Exchange
import Terminal

struct Find: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "find", abstract: "Search everything that was said and noted.")

    @Argument(help: "Words, or their beginnings.")
    var words: [String]

    @Flag(help: "As JSON.")
    var json = false

    @OptionGroup var options: Options

    func perform(at desk: Desk) throws -> [Line] {
        let text = words.joined(separator: " ")
        let hits = try desk.notebookToRead()?.find(text, limit: 50) ?? []
        if json {
            return [
                .verbatim(
                    JSON.array(
                        hits.map {
                            .object([
                                "name": .string($0.prospect.name), "kind": .string($0.kind), "words": .string($0.words),
                                "on": .string($0.on.description),
                            ])
                        }
                    ).text)
            ]
        }
        guard !hits.isEmpty else { throw Failure(1, desk.wording("find.none", ["answer": text])) }
        return hits.map {
            .row(number: "", label: $0.prospect.name, words: $0.words, right: desk.wording("kind.\($0.kind)"))
        }
    }
}
