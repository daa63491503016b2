import ArgumentParser
import Terminal

struct Undo: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo", abstract: "Take back what was written last.")

    @OptionGroup var options: Options

    func perform(at desk: Desk) throws -> [Line] {
        guard exists(try desk.path()), let undone = try desk.notebook().undo(at: desk.now) else {
            throw Failure(1, desk.wording("undo.none"))
        }
        let values = ["answer": undone.label]
        return [.done(desk.wording(undone.talk == nil ? "undo.plain" : "undo.done", values))]
            + Calendar.follow(at: desk)
    }
}
