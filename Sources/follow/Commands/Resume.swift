import ArgumentParser
import Dialogue
import FollowUp

struct Resume: TalkCommand {
    static let configuration = CommandConfiguration(
        commandName: "resume", abstract: "Go on with an unfinished talk, at its first open question.")

    @Argument(help: "Whom the talk is with, when several are unfinished.")
    var name: [String] = []

    @OptionGroup var options: Options

    func open(at desk: Desk, returning: Bool) throws -> Session {
        let wanted = name.joined(separator: " ").lowercased()
        let talks = try desk.notebook().openTalks().filter {
            wanted.isEmpty || ($0.whom ?? "").lowercased().contains(wanted)
        }
        guard let talk = talks.first else { throw Failure(1, desk.wording("resume.none")) }
        let conversation = try desk.conversation(talk.conversation)
        let values = ["title": desk.wording("talk.\(conversation.id)"), "name": talk.whom ?? ""]
        try desk.talk.show([.plain(desk.wording("resume.goes", values))])
        return .talk(Interview(conversation, talk: talk, in: desk.hearing()), isBegun: true, returns: returning)
    }
}

extension Talk {
    /// The name the talk is about, once it was said.
    var whom: String? {
        for utterance in utterances.reversed() {
            if case .answered(.person(let name, _, _, _)) = utterance.meaning { return name }
        }
        return nil
    }
}
