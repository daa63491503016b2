import ArgumentParser
import Dialogue
import FollowUp

struct Debrief: TalkCommand {
    static let configuration = CommandConfiguration(
        commandName: "debrief", abstract: "The talk after a meeting; it ends in a record and a dated next step.")

    @Argument(help: "Whom you met.")
    var name: [String] = []

    @Flag(help: "Six questions at most.")
    var quick = false

    @Option(help: ArgumentHelp("Answers by slot, from a JSON file.", valueName: "file"))
    var answers: String?

    @OptionGroup var options: Options

    func answersFile() throws -> AnswersFile? { try answers.map(AnswersFile.init(path:)) }

    func open(at desk: Desk, returning: Bool) throws -> Session {
        let conversation = try desk.conversation("after-a-meeting")
        _ = try desk.notebook()
        var ids = SystemRandomNumberGenerator()
        let talk = Talk(
            id: .new(using: &ids), conversation: conversation.id, length: quick ? .quick : .full, began: desk.now)
        var session = Session.talk(
            Interview(conversation, talk: talk, in: desk.hearing()), isBegun: false, returns: returning)
        guard !name.isEmpty else { return session }
        let typed = name.joined(separator: " ")
        // At the shell a name that fits one person means that person.
        let people = try desk.notebook().people(matching: typed, limit: 2)
        let line = people.count == 1 ? people[0].name : typed
        let reply = session.take(line, in: desk.hearing(), ids: &ids)
        if !reply.keep.isEmpty { try desk.notebook().keep(reply.keep, at: desk.now) }
        try desk.talk.show(reply.say)
        return session
    }
}
