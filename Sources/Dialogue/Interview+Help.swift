import CivilTime
import FollowUp
import Language

extension Interview {
    /// A good answer to the question at hand, for instance.
    package func example(in room: Hearing) -> String? {
        let standing = standing
        return question.flatMap { standing.example(for: $0, standing.places(in: room)) }
    }

    /// The words offered for the question at hand, where a step was offered.
    package var offered: String? { question.flatMap { standing.offered(for: $0.fills) } }

    /// What is understood of a line while it is typed: the day, in full, before it is believed.
    /// The question is handed in, since this is asked at every key.
    /// - Parameter offered: the words that were offered; a day in them is not meant.
    package static func preview(
        of line: String, as question: Question, besides offered: String? = nil, in room: Hearing
    ) -> String? {
        guard line.utf8.count < 400 else { return nil }
        let line = offered.map { line.hasPrefix($0) ? String(line.dropFirst($0.count)) : line } ?? line
        let ear = DateEar(now: room.now.wall, locale: room.region, use: question.looksBack ? .log : .plan)
        guard let heard = ear.hear(line), heard.alternatives.isEmpty else { return nil }
        return DateText(room.region, today: room.now.day).short(heard.value)
    }
}
