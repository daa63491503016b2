import ArgumentParser
import Terminal

struct TrainReport: DeskCommand {
    static let configuration = CommandConfiguration(commandName: "report", abstract: "Progress by behaviour.")

    @OptionGroup var options: Options

    func perform(at desk: Desk) throws -> [Line] { [] }
}
