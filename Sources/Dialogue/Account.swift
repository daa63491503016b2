import FollowUp
import Language

/// What was heard in an account, "in your own words": guesses to be shown with the words they came from and confirmed;
/// what is unsure is not assumed but put into the line of its question, to be asked.
struct Account {
    /// One thing heard: the question it answers, and the words it came from.
    struct Guess: Sendable {
        var question: String
        var answer: Answer
        var from: String
    }

    private(set) var guesses: [Guess] = []
    /// Lines to begin with, by question, where something was heard but not surely enough.
    private(set) var drafts: [String: String] = [:]

    /// How sure the ear must be (0 to 1) before a guess is offered as one.
    private static let sureness = 0.5

    private let text: String
    private let conversation: Conversation
    private let room: Hearing

    init(_ text: String, in conversation: Conversation, besides standing: Standing, _ room: Hearing) {
        self.text = text
        self.conversation = conversation
        self.room = room
        let dates = DateEar(now: room.now.wall, locale: room.region, use: .plan)
        let heard = DebriefEar(dates: dates).hear(text)
        offerList(heard.asks, for: .asks)
        offerText(heard.pains, for: .pain)
        offer(heard.promisesMine, for: .promiseMine)
        offer(heard.promisesTheirs, for: .promiseTheirs)
        offer(heard.permission.first, for: .permission)
        offer(heard.competitor, for: .competitor)
        offerText(heard.personal, for: .personal)
        offerStep(heard)
        let open = guesses.filter { guess in
            standing.answers[guess.question] == nil && standing.skipped[guess.question] == nil
        }
        guesses = conversation.questions.flatMap { question in open.filter { $0.question == question.id } }
    }

    private func question(_ slot: Slot) -> String? {
        conversation.questions.first { $0.fills == slot && !$0.raisedOnly }?.id
    }

    private mutating func add(_ slot: Slot, _ answer: Answer, _ from: String) {
        guard let id = question(slot) else { return }
        guesses.append(Guess(question: id, answer: answer, from: from))
    }

    private func sure(_ words: [HeardWords]) -> [HeardWords] { words.filter { $0.sureness >= Account.sureness } }

    private mutating func offerList(_ words: [HeardWords], for slot: Slot) {
        let sure = sure(words)
        guard let first = sure.first else { return }
        add(slot, .list(sure.map(\.text)), first.text)
    }

    private mutating func offerText(_ words: [HeardWords], for slot: Slot) {
        let sure = sure(words)
        guard let first = sure.first else { return }
        add(slot, .text(sure.map(\.text).joined(separator: "; ")), first.text)
    }

    private mutating func offer(_ words: HeardWords?, for slot: Slot) {
        guard let words, words.sureness >= Account.sureness else { return }
        add(slot, .text(words.text), sentence(around: words.range))
    }

    /// A promise needs its day; those without one are asked about, with their words in the line.
    private mutating func offer(_ promises: [HeardPromise], for slot: Slot) {
        guard let id = question(slot), let asking = conversation.question(id) else { return }
        let sure = promises.filter { $0.what.sureness >= Account.sureness }
        let deeds = sure.map { Deed(withoutWhen($0), due: $0.when.flatMap(due)) }
        guard let first = sure.first else { return }
        if asking.undated || deeds.allSatisfy({ $0.due != nil }) {
            add(slot, .deeds(deeds), sentence(around: first.what.range))
        } else {
            drafts[id] = zip(sure, deeds).map { promise, deed in
                deed.due == nil ? deed.what : "\(deed.what) \(promise.whenText ?? "")"
            }.joined(separator: "; ")
        }
    }

    /// The step needs its day too; without one it is asked about.
    private mutating func offerStep(_ heard: HeardDebrief) {
        guard let step = heard.nextStep, let id = question(.step) else { return }
        guard let when = heard.nextWhen, let due = due(when), step.sureness >= Account.sureness else {
            drafts[id] = withoutReach(step.text)
            return
        }
        let inStep = step.range.contains(when.range.lowerBound) && when.range.upperBound <= step.range.upperBound
        let words = String(text[step.range])
        let what = inStep ? remainder(of: words, without: shifted(when.range, into: step.range)) : step.text
        add(
            .step, .deeds([Deed(withoutReach(what.isEmpty ? step.text : what), due: due)]), sentence(around: step.range)
        )
    }

    private func withoutWhen(_ promise: HeardPromise) -> String {
        guard let when = promise.whenText, let range = promise.what.text.range(of: when) else {
            return promise.what.text
        }
        let rest = remainder(of: promise.what.text, without: range)
        return rest.isEmpty ? promise.what.text : rest
    }

    /// The day of a date heard in passing, when there is one fair reading and it lies ahead.
    private func due(_ heard: HeardDate) -> Due? {
        guard heard.alternatives.isEmpty else { return nil }
        let due: Due
        switch heard.value {
        case .day(let day): due = Due(day)
        case .time(let wall): due = Due(wall.day, at: wall.time, zone: room.now.zone)
        case .window(let from, let to) where from.day == to.day: due = Due(from.day)
        case .span(let first, let last) where first == last: due = Due(first)
        default: return nil
        }
        return due.day >= room.now.day && due.day.year <= room.now.day.year + 10 ? due : nil
    }

    /// The words around a find, as they stand in the account: from the beginning of its clause.
    private func sentence(around range: Range<String.Index>) -> String {
        let whole = sentences(in: text).first { $0.contains(range.lowerBound) } ?? range
        return String(text[whole])
    }

    /// A range of the whole text as the same range in a part that was cut out of it.
    private func shifted(_ range: Range<String.Index>, into part: Range<String.Index>) -> Range<String.Index> {
        let piece = String(text[part])
        let start = text.distance(from: part.lowerBound, to: range.lowerBound)
        let end = text.distance(from: part.lowerBound, to: range.upperBound)
        return piece.index(piece.startIndex, offsetBy: start)..<piece.index(piece.startIndex, offsetBy: end)
    }
}
