import ArgumentParser
import Exchange
import FollowUp
import Terminal

struct Brief: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "brief", abstract: "One page before the call.")

    @Argument(help: "The name, or enough of it.")
    var name: [String]

    @Flag(help: "As JSON: the whole record.")
    var json = false

    @OptionGroup var options: Options

    func perform(at desk: Desk) throws -> [Line] {
        guard let relationship = try desk.relationship(called: name.joined(separator: " ")) else { return [] }
        if json { return [.verbatim(relationship.json(on: desk.today).text)] }
        return try desk.brief(relationship)
    }
}
