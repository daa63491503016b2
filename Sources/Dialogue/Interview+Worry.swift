import FollowUp

/// What the coach answers when a line is no answer but a worry of the user's own.
package struct WorryAnswer: Hashable, Sendable {
    /// The worry's name.
    package var worry: String
    /// What to say, a line each.
    package var says: [String]
    /// Said again it is no answer either.
    package var insists: Bool

    package init(worry: String, says: [String], insists: Bool = false) {
        self.worry = worry
        self.says = says
        self.insists = insists
    }

    package var remarks: [Remark] { says.map(Remark.said) }
}

extension Question.Kind {
    /// The kinds of answer that are told freely: where a worry may stand in an answer's place.
    package static let told: [Self] = [.text, .longText, .list, .deed, .step, .permission, .account]

    /// A worry is answered here only when the line was no answer.
    fileprivate var isPicked: Bool { self == .choice || self == .yesNo }
}

extension Interview {
    /// Answers a worry in the place of an answer; the question stays. The same line given again is the user's will, and
    /// taken, unless no worry of its kind is an answer here.
    mutating func console(
        _ line: String, _ heard: Heard, for question: Question, _ standing: Standing, _ room: Hearing
    ) -> Turn? {
        var isNone = false
        switch heard {
        case .heard(let answer):
            guard Question.Kind.told.contains(question.kind) else { return nil }
            isNone = answer.isNothing
        case .unclear:
            guard Question.Kind.told.contains(question.kind) || question.kind.isPicked else { return nil }
        case .several: return nil
        }
        // What they said may sound like it: a worry among their words speaks of the one who worries.
        if question.fills.isTheirs, !Interview.speaksOfMe(line) { return nil }
        guard let answer = room.worry(line, question.kind, standing, worried) else { return nil }
        // A step of one's own may well go with what they think about.
        if answer.insists, !isNone, Interview.isDeed(line, room) { return nil }
        let isNew = voiced.insert("\(question.id) worry \(folded(line.trimmed))").inserted
        guard isNew || answer.insists && !isNone else { return nil }
        worried[answer.worry, default: 0] += 1
        attempts += 1
        let again = answer.insists ? [] : [Remark.hinted(room.wording("worry.again", turn: attempts - 1))]
        return Turn(say: answer.remarks + again)
    }

    private static func speaksOfMe(_ line: String) -> Bool {
        folded(line).split { !$0.isLetter && $0 != "'" && $0 != "’" }.contains { word in
            mine.contains(String(word.prefix { $0.isLetter }))
        }
    }
    private static let mine: Set = ["i", "me", "my", "myself", "im", "ive"]

    /// The line says what the user does: it names a way, or a verb that is more than waiting.
    private static func isDeed(_ line: String, _ room: Hearing) -> Bool {
        let step = heardStep(line, now: room.now)
        return step.channel != nil || !waiting.contains(step.verb)
    }

    private static let waiting: Set = [
        "", "let", "think", "wait", "leave", "give", "get", "get back", "come", "come back", "hold", "hang", "sit",
        "be",
        "decide", "consider", "mull", "sleep", "see", "want", "need", "have", "know", "talk", "discuss", "look",
    ]
}

extension Slot {
    /// What stands here is of them, in their words or about them.
    fileprivate var isTheirs: Bool {
        switch self {
        case .asks, .pain, .cost, .aspiration, .personal, .detail, .competitor, .difference, .proposition, .interest,
            .permission, .promiseTheirs, .theirStep, .points, .touchLearned:
            true
        default: self == .note("learned")
        }
    }
}
