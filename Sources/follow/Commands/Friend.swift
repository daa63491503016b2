import ArgumentParser
import Dialogue
import FollowUp

struct Friend: TalkCommand {
    static let configuration = CommandConfiguration(
        commandName: "friend",
        abstract: "The same situation as if it were a new friendship; the answer can become a step.")

    @Argument(help: "Whom it is about.")
    var name: [String] = []

    @OptionGroup var options: Options

    func open(at desk: Desk, returning: Bool) throws -> Session {
        let person = name.isEmpty ? nil : try desk.person(called: name.joined(separator: " "))
        let conversation = try desk.conversation("as-a-friend")
        _ = try desk.notebook()
        var ids = SystemRandomNumberGenerator()
        let talk = Talk(id: .new(using: &ids), conversation: conversation.id, length: .full, began: desk.now)
        var session = Session.talk(
            Interview(conversation, talk: talk, in: desk.hearing()), isBegun: false, returns: returning)
        if let person { try desk.say(person.name, in: &session, ids: &ids) }
        return session
    }
}
