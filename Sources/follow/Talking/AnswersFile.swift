import Dialogue
import FollowUp
import Foundation
import Terminal

/// `--answers FILE.json`: answers by slot, `{"name": "Jenny Ortiz, Acme", "asks": ["pricing", "a trial"]}`.
final class AnswersFile {
    private let path: String
    private var answers: [String: String] = [:]
    /// The question answered last; asked again, its answer was not taken.
    private var last: String?

    init(path: String) throws {
        self.path = path
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Failure(Failure.noInput, "follow: \(path) cannot be read; name a file of answers.")
        }
        guard let object = try? JSONSerialization.jsonObject(with: data) as? [String: Any] else {
            throw Failure(Failure.badData, "follow: \(path) is not a JSON object of slots and texts.")
        }
        for (key, value) in object {
            guard Slot(key: key) != nil else {
                throw Failure(Failure.badData, "follow: \(path) answers “\(key)”, and there is no such slot.")
            }
            switch value {
            case let text as String: answers[key] = text
            case let items as [String]: answers[key] = items.joined(separator: "; ")
            case is NSNull: break
            default: throw Failure(Failure.badData, "follow: “\(key)” in \(path) wants a text or a list of texts.")
            }
        }
    }

    /// An answer nobody asks for would be lost without a word.
    private func refuseUnasked(by conversation: Conversation) throws {
        let asked = Set(conversation.questions.filter { !$0.reviewOnly }.map(\.fills.key))
        guard let key = answers.keys.sorted().first(where: { !asked.contains($0) }) else { return }
        throw Failure(Failure.badData, "follow: \(path) answers “\(key)”, and this talk does not ask for it.")
    }

    func answer(to session: Session) throws -> Input {
        guard let interview = session.interview else { return .line("") }
        try refuseUnasked(by: interview.conversation)
        guard let question = interview.question else { return .line("") }
        let key = question.fills.key
        guard last != question.id || question.kind != .message else {
            throw Failure(1, "follow: the coach stops “\(key)” in \(path); mend it there.")
        }
        guard last != question.id else {
            throw Failure(Failure.badData, "follow: “\(key)” in \(path) was not understood: \(answers[key] ?? "").")
        }
        last = question.id
        guard let answer = answers[key] else {
            guard !question.must else {
                throw Failure(Failure.endedEarly, "follow: \(path) has no “\(key)”, and it is needed.")
            }
            return .line("")
        }
        return .line(answer)
    }
}
