import ArgumentParser

/// Training lives apart from the record: what is practised here is no prospect's, and shows up in no day.
struct Train: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "train", abstract: "Practise: a rehearsal of a scenario, with a yes or no for each thing you did.",
        subcommands: [Rehearse.self], defaultSubcommand: Rehearse.self)
}
