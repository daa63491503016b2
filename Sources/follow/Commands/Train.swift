import ArgumentParser

/// Training lives apart from the record: what is practised here is no prospect's, and shows up in no day.
struct Train: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "train", abstract: "Practise: rehearsals, two-minute drills, and how it comes on.",
        discussion: "follow train · follow train drill --as sam · follow train report --all --html page.html",
        subcommands: [Rehearse.self, Drill.self, TrainReport.self], defaultSubcommand: Rehearse.self)
}
