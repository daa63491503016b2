import ArgumentParser
import Dialogue
import FollowUp
import Terminal

struct Plan: TalkCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan", abstract: "The day, one prospect after the other; or a plan for one person: plan jenny.",
        discussion: "plan 30m takes as many as fit into half an hour. plan NAME makes three dated touches.")

    @Argument(
        help: ArgumentHelp("How much time there is (30m, 1h), or whom the plan is for.", valueName: "time or name"))
    var words: [String] = []

    @OptionGroup var options: Options

    func open(at desk: Desk, returning: Bool) throws -> Session {
        let typed = words.joined(separator: " ").trimmed
        // A stretch of time begins with its number; anything else is a name.
        if let first = typed.first, !first.isNumber { return try plan(for: typed, at: desk, returning: returning) }
        let box = typed.isEmpty ? nil : try Plan.minutes(typed, desk)
        let lanes = try desk.lanes(limit: 50)
        var session = Session(place: .prompt, returns: returning)
        let plan = DayPlan(desk.stops(in: lanes), box: box, at: desk.now)
        guard !plan.ahead.isEmpty else {
            try desk.talk.show([.plain(desk.wording("day.nothing", ["due": desk.say(Due(desk.today))]))])
            return returning ? session : Session(place: .over(code: 0), returns: false)
        }
        try desk.talk.show([.plain(desk.head(people: plan.ahead.count))])
        session.plan = plan
        return session
    }

    /// "30m", "1h", "45": minutes.
    private static func minutes(_ typed: String, _ desk: Desk) throws -> Int {
        let number = typed.prefix(while: \.isNumber)
        let unit = typed.dropFirst(number.count).lowercased().trimmed
        guard let count = Int(number), count > 0, count < 1000 else {
            throw Failure(Failure.usage, desk.wording("day.time", ["answer": typed]))
        }
        switch unit {
        case "", "m", "min", "mins", "minutes", "'": return count
        case "h", "hr", "hour", "hours": return count * 60
        default: throw Failure(Failure.usage, desk.wording("day.time", ["answer": typed]))
        }
    }
}

extension Plan {
    /// The talk that makes a plan for one person, above it what is on the list already.
    private func plan(for name: String, at desk: Desk, returning: Bool) throws -> Session {
        let conversation = try desk.conversation("a-plan")
        guard let relationship = try desk.relationship(called: name) else {
            throw Failure(1, desk.wording("show.none", ["answer": name]))
        }
        let prospect = relationship.prospect
        try refuse(relationship, desk)
        let there = relationship.datedSteps
        var lines: [Line] = [.heading(left: prospect.name, right: conversation.title)]
        lines += there.map { step in
            .row(
                number: "", label: desk.wording("plan.there"), words: step.taskLine(for: prospect),
                right: step.due.map(desk.say) ?? "")
        }
        if there.count >= Rhythm.wholePlan { lines.append(.hint(desk.wording("plan.whole"))) }
        try desk.talk.show(lines)
        var ids = SystemRandomNumberGenerator()
        var session = Session(place: .prompt, returns: returning)
        session.meet(prospect, in: conversation, room: desk.hearing(), ids: &ids)
        if let trouble = desk.takeTrouble() { throw trouble }
        return session
    }

    /// Who said no, or was let go, gets no plan; the next move is told.
    private func refuse(_ relationship: Relationship, _ desk: Desk) throws {
        let rhythm = desk.rhythm(for: relationship, by: try desk.playbook())
        guard relationship.prospect.state == .closed,
            let refusal = rhythm.may(.phone, on: desk.today, in: relationship).refusal
        else { return }
        let reason = desk.hearing().say(refusal, to: relationship.prospect)
        throw Failure(1, desk.wording("plan.closed", ["first": relationship.prospect.first, "answer": reason]))
    }
}

extension Desk {
    /// The day in a line: how many people, how many minutes.
    func head(people count: Int, atLeast isMore: Bool = false) -> String {
        let values = [
            "answer": sayLong(today), "count": isMore ? "\(count)+" : String(count),
            "what": String(count * DayPlan.pace),
        ]
        return count == 1 && !isMore ? wording("day.head.one", values) : wording("day.head", values)
    }

    /// Of short lanes the people are counted; of long ones the lines, as far as they are.
    func head(of lanes: Lanes) -> String {
        let counts = Lane.allCases.map { lanes.count(of: $0) }
        let all = counts.reduce(0, +)
        let isShort = all == lanes.items.count
        return head(
            people: isShort ? Set(lanes.items.map(\.prospect)).count : all, atLeast: counts.contains(Lanes.most))
    }
}
