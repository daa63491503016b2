import CivilTime
import Dialogue
import FollowUp
import Language
import Records
import Terminal

extension Desk {
    /// The lanes of today by the user's playbook.
    func lanes(limit: Int, from notebook: Notebook? = nil) throws -> Lanes {
        guard let notebook = try notebook ?? notebookToRead() else { return Lanes() }
        let days = try quietDays()
        return try notebook.lanes(on: today, quiet: days.atRisk, nurture: days.nurture, limit: limit)
    }

    /// A row for each follow-up; the lane stands before its first.
    func lines(of lanes: Lanes) -> [Line] {
        Lane.allCases.flatMap { lane -> [Line] in
            let items = lanes[lane]
            var lines = items.enumerated().map { index, item in
                Line.row(
                    number: "", label: index == 0 ? wording("lane.\(lane.rawValue)") : "", words: words(of: item),
                    right: right(of: item))
            }
            let more = lanes.count(of: lane) - items.count
            if more > 0 { lines.append(.hint(wording("lane.more", ["count": String(more)]))) }
            return lines
        }
    }

    func words(of item: LaneItem) -> String {
        switch item.what {
        case .request(let request): wording("lane.request", ["name": item.name, "what": request.words])
        case .promise(let promise): wording("due.owed", ["name": item.name, "what": promise.what])
        case .step(let step): line(of: step, for: item.whom)
        case .quiet(let days):
            wording(
                item.lane == .useful ? "lane.bring" : "lane.quiet",
                ["name": item.name, "count": String(days), "what": item.rival ?? ""])
        }
    }

    private func right(of item: LaneItem) -> String {
        switch item.what {
        case .request(let request): waited(for: request)
        case .quiet: ""
        case .promise(let promise): right(of: promise.due)
        case .step(let step):
            step.attempt > 1
                ? wording("lane.attempt", ["count": String(step.attempt), "limit": String(step.attemptsAllowed)])
                : right(of: step.due)
        }
    }

    /// In hours while it may still be the first to answer, then in days.
    func waited(for request: Prospect.Request) -> String {
        let hours = request.hours(at: now)
        return hours < 48
            ? wording("lane.hours", ["count": String(hours)]) : wording("lane.days", ["count": String(hours / 24)])
    }

    private func right(of due: Due?) -> String {
        guard let due else { return "" }
        let late = due.daysLate(on: today)
        if late > 0 { return wording("due.late", ["count": String(late)]) }
        return due.time.map { DateText(region).clock($0) } ?? ""
    }

    /// The day from its lanes, in their order.
    func stops(in lanes: Lanes) -> [DayPlan.Stop] {
        Lane.allCases.flatMap { lanes[$0] }.map { item in
            DayPlan.Stop(prospect: item.prospect, name: item.name, lane: item.lane, why: words(of: item))
        }
    }
}
