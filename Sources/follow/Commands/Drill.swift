import ArgumentParser
import Coaching
import FollowUp
import Language
import PromptLibrary
import Terminal

struct Drill: TalkCommand {
    static let configuration = CommandConfiguration(
        commandName: "drill", abstract: "Two-minute exercises: spot it, pick the small step, write it better.",
        discussion: "What was right comes back after days, then weeks; what was missed comes back tomorrow (FSRS).")

    @Option(name: .customLong("as"), help: "Who practises. (default: your name, as follow me has it)")
    var trainee: String?

    @Option(help: "How many exercises, 1 to 50.")
    var count = 10

    @OptionGroup var options: Options

    mutating func validate() throws {
        guard (1...50).contains(count) else { throw ValidationError("--count takes a number from 1 to 50.") }
    }

    mutating func run() throws {
        let desk = try Desk(options.settings)
        let session = try open(at: desk, returning: false)
        if case .over = session.place { desk.leave() }
        var loop = try Loop(desk, session)
        try loop.run()
    }

    func open(at desk: Desk, returning: Bool) throws -> Session {
        let person = try desk.trainee(trainee)
        let log = try desk.trainingLog(of: person)
        let kept = try log.read()
        try desk.warn(of: kept, in: log)
        let coach = try desk.library.coach()
        let cards = coach.cards
        let order = DrillOrder(kept.entries)
        let dates = DateText(desk.region, today: desk.today)
        let phrases = DrillExercise.Phrases(
            first: desk.wording("check.they"), example: desk.wording("check.example"),
            nothing: desk.wording("drill.nothing"), say: { dates.short($0) })
        var exercises: [DrillExercise] = []
        for card in order.cards(of: cards, on: desk.today) where exercises.count < count {
            if let exercise = coach.exercise(card, on: desk.today, phrases) { exercises.append(exercise) }
        }
        let sitting = DrillSitting(exercises, by: coach, phrases)
        guard !sitting.exercises.isEmpty else {
            try desk.talk.show([.done(nothingDue(order, cards, desk))])
            return returning ? .coach() : Session(place: .over(code: 0), returns: false)
        }
        let new = sitting.exercises.count { order.memories[$0.card.name] == nil }
        let values = [
            "name": kept.name ?? person.name, "count": String(sitting.exercises.count),
            "what": new == 0 ? "" : String(new),
        ]
        try desk.talk.show([.plain(desk.wording("drill.begin", values))])
        let talk = DrillTalk(
            sitting, as: person.name, after: kept.entries, of: cards, principles: try desk.library.principles())
        return Session(place: .drill(talk), returns: returning)
    }

    private func nothingDue(_ order: DrillOrder, _ cards: [DrillCard], _ desk: Desk) -> String {
        let next = order.coming(of: cards, after: desk.today).first
        return desk.wording("drill.none", ["due": next.map { desk.say(Due($0.day)) } ?? ""])
    }
}

extension Desk {
    /// What could not be read of a log is told, and left as it is.
    func warn(of kept: TrainingLog.Read, in log: TrainingLog) throws {
        guard !kept.torn.isEmpty else { return }
        let values = ["what": kept.torn.map(String.init).joined(separator: ", "), "answer": log.path]
        try talk.show([.warning(wording("train.torn", values))])
    }
}
