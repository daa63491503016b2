import ArgumentParser

struct Train: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "train", abstract: "Practise: short drills, and how it comes on.",
        discussion: "follow train drill --as sam · follow train report --all --html page.html",
        subcommands: [Drill.self, TrainReport.self])
}
