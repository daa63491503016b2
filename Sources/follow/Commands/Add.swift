import ArgumentParser
import CivilTime
import Dialogue
import FollowUp
import Language
import Terminal

struct Add: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "One step in one line: add \"call jenny tue 10 re next steps\".")

    @Argument(help: "What, whom, when.")
    var step: [String]

    @OptionGroup var options: Options

    func perform(at desk: Desk) throws -> [Line] {
        let typed = step.joined(separator: " ").trimmed
        let ear = DateEar(now: desk.now.wall, locale: desk.region, use: .plan)
        let heard = StepEar(dates: ear).hear(typed)
        let what: String
        let due: Due
        switch HeardDue(in: typed, desk.hearing()) {
        case .heard(let heardDue, let rest): (due, what) = (heardDue, withoutReach(rest))
        case .unsure(let message): throw Failure(Failure.badData, message)
        case .none: throw Failure(Failure.badData, desk.wording("unclear.undated"))
        }
        guard !what.isEmpty else { throw Failure(Failure.badData, desk.wording("unclear.step")) }
        guard let name = heard.person ?? named(in: what, desk) else {
            throw Failure(Failure.badData, desk.wording("add.whom"))
        }
        var ids = SystemRandomNumberGenerator()
        let (prospect, changes) = try person(called: name, phone: heard.phone?.typed, desk, &ids)
        var next = NextStep(
            id: .new(using: &ids), prospect: prospect.id, meeting: nil, text: what, action: heard.verb ?? "", due: due)
        next.channel = heard.channel.flatMap { Channel(rawValue: $0.rawValue) }
        next.purpose = try purpose(of: what, desk)
        let label = desk.wording("label.add", ["name": prospect.name])
        try desk.notebook().keep([.changed(changes + [.step(.added(next))], label: label)], at: desk.now)
        let values = ["answer": next.taskLine(for: prospect), "due": desk.say(due), "first": prospect.first]
        let said: [Line] =
            next.isDraft
            ? [.done(desk.wording("add.draft", values)), .hint(desk.wording("draft.ask", values))]
            : [.done(desk.wording("add.done", values))]
        return said + Calendar.follow(at: desk)
    }

    /// What the line says it is for; checking in is no purpose.
    private func purpose(of step: String, _ desk: Desk) throws -> String? {
        guard let purpose = evidentPurpose(of: step) else { return nil }
        return try desk.refusal(of: purpose, with: "") == nil ? purpose : nil
    }

    /// A name in small letters is known when it is in the notebook: "call jenny".
    private func named(in text: String, _ desk: Desk) -> String? {
        for word in text.split(separator: " ").dropFirst() where word.count > 2 {
            let word = word.trimmingCharacters(in: .punctuationCharacters)
            let people = (try? desk.notebookToRead()?.people(matching: word, limit: 2)) ?? []
            if people.contains(where: {
                $0.name.lowercased().split(separator: " ").contains { $0 == word.lowercased() }
            }) {
                return word
            }
        }
        return nil
    }

    /// The person of that name; someone new when nobody is.
    private func person(
        called name: String, phone: String?, _ desk: Desk, _ ids: inout SystemRandomNumberGenerator
    ) throws -> (Prospect, [Change]) {
        let people = try desk.notebookToRead()?.people(matching: name, limit: 6) ?? []
        guard people.isEmpty else {
            let known = try desk.person(called: name)
            guard let phone, !known.phones.contains(phone) else { return (known, []) }
            var reachable = known
            reachable.phones.insert(phone, at: 0)
            return (reachable, [.prospect(.changed(from: known, to: reachable))])
        }
        var prospect = Prospect(id: .new(using: &ids), name: name, since: desk.today)
        prospect.phones = [phone].compactMap { $0 }
        return (prospect, [.prospect(.added(prospect))])
    }
}
