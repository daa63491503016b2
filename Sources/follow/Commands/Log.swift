import ArgumentParser
import Dialogue
import FollowUp
import Records
import Terminal

struct Log: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "log", abstract: "One touch in one line: log jenny phone voicemail.",
        discussion: "NAME CHANNEL OUTCOME [NOTE], as you would say it: log jenny text \"no answer\" will try friday.")

    @Argument(help: "Whom, by which channel, what came of it, and what you learned.")
    var words: [String]

    @OptionGroup var options: Options

    func perform(at desk: Desk) throws -> [Line] { try Log.lines(for: words, at: desk) }

    /// The command without its options, for a start that does not wait for the command line's parser.
    static func lines(for words: [String], at desk: Desk) throws -> [Line] {
        let playbook = try desk.playbook()
        let line = try heard(words, by: playbook, desk)
        // Opened for writing at once: one opening, and one commit.
        let notebook = exists(try desk.path()) ? try desk.notebook() : nil
        let prospect = try desk.person(called: line.name)
        guard let relationship = try notebook?.relationship(prospect.id) else { return [] }
        let rhythm = desk.rhythm(for: relationship, by: try desk.taughtPlaybook())
        let kept =
            line.outcome.means == .letGo
            ? try letGo(line, relationship, rhythm, desk)
            : try wonBy(line, relationship, playbook, desk) ?? touch(line, relationship, rhythm, desk)
        let label = desk.wording("label.log", ["name": prospect.name])
        try notebook?.keep([.changed(kept.changes, label: label)], at: desk.now)
        return kept.lines + Calendar.follow(at: desk)
    }

    private static func heard(_ words: [String], by playbook: Playbook, _ desk: Desk) throws -> LogLine {
        do { return try LogLine(words, by: playbook) } catch {
            switch error {
            case .noChannel(let name):
                throw Failure(Failure.badData, desk.wording("log.channel", ["name": name, "what": Channel.shown]))
            case .noOutcome(let word):
                let known = playbook.outcomes.map(\.name).joined(separator: ", ")
                throw Failure(Failure.badData, desk.wording("log.outcome", ["answer": word ?? "", "what": known]))
            }
        }
    }

    /// What is to be written, and what to say once it is.
    typealias Kept = (changes: [Change], lines: [Line])

    private static func letGo(_ line: LogLine, _ relationship: Relationship, _ rhythm: Rhythm, _ desk: Desk) throws
        -> Kept
    {
        var ids = SystemRandomNumberGenerator()
        let changes: [Change]
        do {
            changes = try rhythm.close(relationship, because: line.note ?? "", on: desk.today, as: .new(using: &ids))
        } catch {
            throw challenge(error, relationship, rhythm, desk)
        }
        let words = desk.wording("log.let_go", ["answer": line.note ?? ""])
        return (changes, [.done(desk.wording("log.line", ["answer": words]))])
    }

    /// The win logged already today: the line only adds which follow-up did it.
    private static func wonBy(
        _ line: LogLine, _ relationship: Relationship, _ playbook: Playbook, _ desk: Desk
    ) -> Kept? {
        guard line.outcome.means == .won, let why = line.note, let last = relationship.touches.last,
            last.at.day == desk.today, last.learned == nil, playbook.meaning(of: last) == .won
        else { return nil }
        var ids = SystemRandomNumberGenerator()
        let fact = Fact(
            id: .new(using: &ids), prospect: relationship.prospect.id, meeting: nil, on: desk.today,
            kind: .note(name: Relationship.wonBy), words: why)
        return ([.fact(.added(fact))], [.done(desk.wording("log.won-by", ["answer": why]))])
    }

    /// Letting go without a reason is answered with what there is to do instead.
    private static func challenge(
        _ refusal: Rhythm.Refusal, _ relationship: Relationship, _ rhythm: Rhythm, _ desk: Desk
    ) -> Failure {
        var values = desk.hearing().places(refusal.reason, relationship.prospect)
        values["what"] = rhythm.proposal(for: relationship, on: desk.today)
            .map { desk.hearing().say($0, to: relationship.prospect) }
        return Failure(Failure.badData, desk.wording("log.close-why", values))
    }

    private static func touch(_ line: LogLine, _ relationship: Relationship, _ rhythm: Rhythm, _ desk: Desk) throws
        -> Kept
    {
        var ids = SystemRandomNumberGenerator()
        var touch = Touch(
            id: .new(using: &ids), prospect: relationship.prospect.id, at: desk.now, channel: line.channel ?? .phone,
            outcome: line.outcome.name)
        touch.learned = line.note
        let writing = TouchIntake(
            rhythm.log(touch, in: relationship), before: relationship, by: rhythm, in: desk.hearing(), ids: &ids)
        return (writing.changes, Session.coach().lines(of: writing.remarks))
    }
}
