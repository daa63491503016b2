import ArgumentParser

struct Train: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "train", abstract: "Practise: short drills, and what came of them.",
        subcommands: [Drill.self, TrainReport.self])
}
