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

    @Option(help: ArgumentHelp("Your notes of the meeting, from a file or - for standard input.", valueName: "file"))
    var notes: String?

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
        let account = try notes.map { try AccountFile(path: $0) }?.text
        let said = name.isEmpty ? account.flatMap { desk.whom(in: $0) } ?? "" : name.joined(separator: " ")
        if !said.isEmpty { try take(said, &session, desk, &ids) }
        if let account, session.interview?.question?.kind == .account { try say(account, &session, desk, &ids) }
        return session
    }

    private func take(
        _ typed: String, _ session: inout Session, _ desk: Desk, _ ids: inout SystemRandomNumberGenerator
    ) throws {
        // At the shell a name that fits one person means that person.
        let people = try desk.notebook().people(matching: typed, limit: 2)
        let line = people.count == 1 ? people[0].name : typed
        try say(line, &session, desk, &ids)
    }

    /// Says a line in the user's place.
    private func say(
        _ line: String, _ session: inout Session, _ desk: Desk, _ ids: inout SystemRandomNumberGenerator
    ) throws {
        let reply = session.take(line, in: desk.hearing(), ids: &ids)
        if let trouble = desk.takeTrouble() { throw trouble }
        if !reply.keep.isEmpty { try desk.notebook().keep(reply.keep, at: desk.now) }
        try desk.talk.show(reply.say)
    }
}
