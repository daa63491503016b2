import ArgumentParser
import FollowUp
import PromptLibrary
import Terminal

struct Why: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "why", abstract: "The teaching behind a question or a rule.")

    @Argument(
        help: "A principle, or a worry, a rule of the coach or of the playbook by its name; none lists all principles.")
    var word: String?

    @OptionGroup var options: Options

    func perform(at desk: Desk) throws -> [Line] {
        let principles = try desk.library.principles()
        guard let word else {
            return principles.map { .row(number: "", label: $0.id, words: $0.says, right: $0.grade.rawValue) }
        }
        let rules = desk.library.names(in: "coaching")
        let worries = desk.library.names(in: "worries")
        let own = Playbook.Rule(rawValue: word.replacing(" ", with: "_"))
        let cited =
            rules.contains(word)
            ? try desk.library.rules([word])[0].why
            : worries.contains(word)
                ? try desk.library.worry(word).why
                : try own.flatMap { try desk.library.playbook().why[$0] } ?? word
        guard let principle = principles.first(where: { $0.id == cited }) else {
            let known = principles.map(\.id) + rules + worries + Playbook.Rule.allCases.map(\.rawValue)
            let near = known.filter { $0.contains(word) }
            let close = near.isEmpty ? [nearest(to: word, among: known)].compactMap { $0 } : near
            let values = ["answer": word, "what": close.joined(separator: ", ")]
            throw Failure(1, desk.wording("why.unknown", values))
        }
        var lines: [Line] = [.said(principle.says)]
        let source = principle.author == "unknown" ? principle.article : "\(principle.author), “\(principle.article)”"
        let grade = desk.wording("grade.\(principle.grade.rawValue)")
        lines.append(.hint(desk.wording("why.source", ["answer": source, "what": grade])))
        if let note = principle.note { lines.append(.hint(note)) }
        return lines
    }
}
