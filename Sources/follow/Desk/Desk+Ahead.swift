import Dialogue
import PromptLibrary
import Terminal

extension Desk {
    /// Earlier answers to a question, oldest first.
    func history(of question: String) -> [String] { (try? notebook().history(of: question, limit: 50)) ?? [] }

    /// What Enter will need, done while the line is being typed: how it is listened to, and what was learned of worries,
    /// steps and messages is read. What goes wrong here goes wrong again when it is needed, and is told then.
    func ahead(of interview: Interview, listening listen: @escaping (String) -> Void) -> [Ahead] {
        let rules = interview.conversation.questions.flatMap(\.checks).map(\.rule)
        let kinds = Set(interview.conversation.questions.map(\.kind))
        var ahead = [Ahead(lull: 15, isOfLine: true) { [self] line in quietly { listen(line) } }]
        if known == nil, !kinds.isDisjoint(with: Question.Kind.told) {
            ahead.append(Ahead(lull: 15) { [self] _ in _ = try? worries() })
        }
        if coach.lens == nil, rules.contains(where: { coach.rules[$0]?.judges == .step }) {
            ahead.append(Ahead(lull: 50) { [self] _ in quietly { readStepLens() } })
        }
        if judging == nil, kinds.contains(.message) {
            ahead.append(Ahead(lull: 300) { [self] _ in quietly { _ = judge() } })
        }
        return ahead
    }
}
