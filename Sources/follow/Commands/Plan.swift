import ArgumentParser
import FollowUp
import Terminal

struct Plan: TalkCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan", abstract: "The day, one prospect after the other.",
        discussion: "plan 30m takes as many as fit into half an hour. --list only shows them.")

    @Argument(help: "How much time there is: 30m, 1h.")
    var time: String?

    @OptionGroup var options: Options

    func open(at desk: Desk, returning: Bool) throws -> Session {
        let box = try time.map { try Plan.minutes($0, desk) }
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
