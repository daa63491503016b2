import ArgumentParser
import PromptLibrary
import Terminal

struct Me: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "me", abstract: "Who you are: name, your line under messages, hours, holidays, style.",
        discussion: """
            follow me contact "Sam Fox, 0161 496 0000" · follow me hours 09:00-17:30 · \
            follow me holidays "2026-12-24 to 2027-01-02, 2027-04-02" · follow me style introvert
            """)

    @Argument(help: "What to set: name, contact, hours, holidays or style.")
    var key: String?

    @Argument(help: "What it is; \"\" empties it.")
    var value: [String] = []

    @OptionGroup var options: Options

    func perform(at desk: Desk) throws -> [Line] {
        guard let key, !value.isEmpty else { return try lines(at: desk, only: key) }
        let words = value.joined(separator: " ")
        try desk.keep(key, words)
        let values = ["what": ProfileFile.keys.contains(key) ? desk.wording("me.\(key)") : key, "answer": words]
        return [.done(desk.wording(words.isEmpty ? "me.emptied" : "me.kept", values))]
    }

    private func lines(at desk: Desk, only key: String?) throws -> [Line] {
        let file = try desk.profile()
        let held = try file.shown()
        if let key, !ProfileFile.keys.contains(key) {
            let known = ProfileFile.keys.joined(separator: ", ")
            throw Failure(Failure.usage, "follow: me knows \(known), not “\(key)”.")
        }
        guard !held.isEmpty else { return [.hint(desk.wording("me.none"))] }
        var lines: [Line] = ProfileFile.keys.filter { key == nil || $0 == key }.map { name in
            .row(
                number: "", label: desk.wording("me.\(name)"), words: held[name] ?? desk.wording("me.open"), right: "")
        }
        if key == nil { lines.append(.hint(file.path)) }
        return lines
    }
}
