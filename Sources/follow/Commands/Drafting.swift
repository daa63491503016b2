import ArgumentParser
import Dialogue
import FollowUp

struct Drafting: TalkCommand {
    static let configuration = CommandConfiguration(
        commandName: "draft", abstract: "Write a message with the coach, from what the record holds.",
        discussion: "Nothing is sent: you copy it, or open it in your own mail program, and the attempt is logged.")

    @Argument(help: "Whom it goes to.")
    var name: [String] = []

    @Option(help: "Which kind: recap, as-promised, late, no-answer, busy, useful, voicemail, call-opener.")
    var kind: String?

    @Option(help: ArgumentHelp("Answers by slot, from a JSON file.", valueName: "file"))
    var answers: String?

    @OptionGroup var options: Options

    func answersFile() throws -> AnswersFile? { try answers.map(AnswersFile.init(path:)) }

    func open(at desk: Desk, returning: Bool) throws -> Session {
        let conversation = try desk.conversation("a-message")
        _ = try desk.notebook()
        var ids = SystemRandomNumberGenerator()
        let talk = Talk(id: .new(using: &ids), conversation: conversation.id, length: .full, began: desk.now)
        var session = Session.talk(
            Interview(conversation, talk: talk, in: desk.hearing()), isBegun: false, returns: returning)
        guard !name.isEmpty else { return session }
        let person = try desk.person(called: name.joined(separator: " "))
        if let kind { try refuse(kind, for: person, session, desk) }
        try desk.say(person.name, in: &session, ids: &ids)
        if let kind, session.interview?.question?.fills == .messageKind { try desk.say(kind, in: &session, ids: &ids) }
        return session
    }

    /// A kind there is no reason for is told before anything is begun.
    private func refuse(_ kind: String, for person: Prospect, _ session: Session, _ desk: Desk) throws {
        guard var trial = session.interview else { return }
        let room = desk.hearing()
        for line in [person.name, kind] { _ = trial.take(line, in: room) }
        guard trial.standing.slots[.messageKind] == nil else { return }
        guard case .question(let question, _, _, _, _, _, _) = trial.asked(in: room) else { return }
        let values = [
            "answer": kind, "name": person.name, "what": question.choices.map(\.key).joined(separator: ", "),
        ]
        throw Failure(1, desk.wording("message.no-kind", values))
    }
}

extension Desk {
    /// Says a line in the user's place, before the talk begins.
    func say(_ line: String, in session: inout Session, ids: inout SystemRandomNumberGenerator) throws {
        let reply = session.take(line, in: hearing(), ids: &ids)
        if let trouble = takeTrouble() { throw trouble }
        if !reply.keep.isEmpty { try notebook().keep(reply.keep, at: now) }
        try talk.show(reply.say)
    }
}
