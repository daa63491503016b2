import ArgumentParser
import Dialogue
import Exchange
import FollowUp
import Terminal

struct Step: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "step", abstract: "What is planned with a person; says what it brings nearer, and changes it.",
        discussion: """
            NAME [NUMBER] [KEY WORDS]: follow step jenny purpose "whether ops will back it" · follow step jenny due friday \
            10am. The keys are purpose, value, when (when and where) and due.
            """)

    @Argument(help: "Whom, which of several, and what is to change.")
    var words: [String]

    @Flag(help: "As JSON.")
    var json = false

    @OptionGroup var options: Options

    func perform(at desk: Desk) throws -> [Line] {
        let line = StepLine(words)
        guard let relationship = try desk.relationship(called: line.name) else { return [] }
        let (steps, prospect) = (relationship.openSteps, relationship.prospect)
        if json { return [.verbatim(JSON.array(steps.map(\.json)).text)] }
        var values = ["first": prospect.first, "count": String(steps.count)]
        guard !steps.isEmpty else { throw Failure(1, desk.wording("step.none", values)) }
        if let number = line.number, !steps.indices.contains(number - 1) {
            values["answer"] = String(number)
            throw Failure(1, desk.wording("step.which", values))
        }
        guard let key = line.key else {
            let rows = steps.enumerated().flatMap { place, step in
                desk.lines(of: step, for: prospect, number: steps.count > 1 ? place + 1 : nil)
            }
            return rows + [.hint(desk.wording("step.keys", values))]
        }
        let before = line.number.map { steps[$0 - 1] } ?? line.atHand(of: steps)
        var after = before
        try set(key, to: line.words, in: &after, prospect, desk)
        let label = desk.wording("label.step", ["name": prospect.name])
        try desk.notebook().keep(
            [.changed([.step(.changed(from: before, to: after))], label: label)], at: desk.now)
        let isNew = before.isDraft && !after.isDraft
        return [.done(desk.wording(isNew ? "step.planned" : "step.kept"))] + desk.lines(of: after, for: prospect)
    }

    private func set(
        _ key: StepLine.Key, to words: String, in step: inout NextStep, _ prospect: Prospect, _ desk: Desk
    ) throws {
        guard !words.isEmpty else {
            let known = StepLine.Key.allCases.map(\.rawValue).joined(separator: ", ")
            throw Failure(Failure.usage, desk.wording("step.what", ["first": prospect.first, "what": known]))
        }
        if [.purpose, .value].contains(key), let refusal = try desk.refusal(of: words, with: prospect.first) {
            throw Failure(Failure.badData, refusal)
        }
        switch key {
        case .purpose: step.purpose = words
        case .value: step.value = words
        case .when: step.whenWhere = words
        case .due:
            switch HeardDue(in: words, desk.hearing()) {
            case .heard(let due, _): step.due = due
            case .unsure(let question): throw Failure(Failure.badData, question)
            case .none: throw Failure(Failure.badData, desk.wording("unclear.day"))
            }
        }
    }
}

/// What is typed behind `step`: whom, which of several, and what is to change.
struct StepLine: Equatable {
    enum Key: String, CaseIterable { case purpose, value, when, due }

    let name: String
    let number: Int?
    let key: Key?
    let words: String

    init(_ typed: [String]) {
        let typed = typed.flatMap { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
        let place = typed.indices.dropFirst().first { Key(rawValue: typed[$0].lowercased()) != nil } ?? typed.count
        var name = typed[..<place]
        number = name.count > 1 ? name.last.flatMap { Int($0) } : nil
        if number != nil { name.removeLast() }
        self.name = name.joined(separator: " ")
        key = place < typed.count ? Key(rawValue: typed[place].lowercased()) : nil
        words = typed.dropFirst(place + 1).joined(separator: " ")
            .trimmingCharacters(in: .init(charactersIn: "\"“”' "))
    }

    /// The step that is meant where no number says so: the soonest; for a purpose, the soonest that has none.
    func atHand(of steps: [NextStep]) -> NextStep {
        key == .purpose ? steps.first(where: \.isDraft) ?? steps[0] : steps[0]
    }
}
