import ArgumentParser
import Coaching
import Exchange
import FollowUp
import PromptLibrary
import Terminal

struct Kitbag: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kit", abstract: "Your shelf of useful things: list, add, remove, suggest NAME.",
        discussion: """
            follow kit add "Re-keying checklist" https://… --topics "orders, re-keying" · follow kit suggest tom. \
            The shelf is kit.yml in your folder, a plain file to read and to edit.
            """,
        subcommands: [Shelf.self, KitAdd.self, KitRemove.self, KitSuggest.self], defaultSubcommand: Shelf.self)
}

/// `kit`: what there is, and how often each was given.
struct Shelf: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "What there is, and how often it was given.")

    @Flag(help: "As JSON.")
    var json = false

    @OptionGroup var options: Options

    func perform(at desk: Desk) throws -> [Line] {
        let file = try desk.kit()
        let kit = try file.kit()
        let counted = zip(kit.items, kit.timesGiven(in: try desk.notebookToRead()?.gifts() ?? []))
        if json {
            return [.verbatim(JSON.array(counted.map { item, count in item.json("given", .number(count)) }).text)]
        }
        guard !kit.items.isEmpty else { return [.hint(desk.wording("kit.none"))] }
        let rows = counted.map { item, count in
            Line.row(
                number: "", label: item.title, words: item.shown,
                right: desk.wording(count == 0 ? "kit.not-given" : "kit.given", ["count": String(count)]))
        }
        return rows + [.hint(file.path)]
    }
}

/// `kit add`: one thing more.
struct KitAdd: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Put a thing on the shelf: its title, where it is, what it is about.",
        discussion: "In one line: kit add \"Re-keying checklist\" https://… for orders, re-keying")

    @Argument(help: "The title; then a link, a file, or the words of a note; then “for” and its topics.")
    var words: [String]

    @Option(help: "What it is about, with commas.")
    var topics: String?

    @OptionGroup var options: Options

    func perform(at desk: Desk) throws -> [Line] {
        guard var line = KitLine(words, topics: topics, isFile: exists) else {
            throw Failure(Failure.usage, desk.wording("kit.add-what"))
        }
        if line.isPath { line.item.place = try desk.wholePath(line.item.place ?? "") }
        var file = try desk.kit()
        if let twin = try file.kit().items.first(where: { $0.title.lowercased() == line.item.title.lowercased() }) {
            throw Failure(Failure.badData, desk.wording("kit.twice", ["what": twin.title]))
        }
        try file.add(line.item)
        try desk.write(file.text, to: file.path)
        let values = ["what": line.item.title, "answer": line.item.topics.joined(separator: ", ")]
        let done = Line.done(desk.wording("kit.added", values))
        return line.item.topics.isEmpty ? [done, .hint(desk.wording("kit.no-topics"))] : [done]
    }
}

/// `kit remove`: one thing less.
struct KitRemove: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Take a thing off the shelf; what was given stays in the record.")

    @Argument(help: "The title, or enough of it.")
    var title: [String]

    @OptionGroup var options: Options

    func perform(at desk: Desk) throws -> [Line] {
        let typed = title.joined(separator: " ")
        var file = try desk.kit()
        let item = try desk.item(called: typed, in: try file.kit())
        try file.remove(item.title)
        try desk.write(file.text, to: file.path)
        return [.done(desk.wording("kit.removed", ["what": item.title]))]
    }
}
